using NerLib.Evaluation.Corpora;
using NerLib.Regions;
using NerLib.Training.Regions;

namespace NerLib.Tests.Regions;

public class LineModelTests
{
    const string Prose = "The mayor of the small town opened the harbour again on Monday, after the storm had gone, officials said.";

    [Test]
    public void What_the_rules_do_not_know_is_learned()
    {
        const string notice = "Zorble frabs the quint";
        Kinds(null, Page(notice)).Should().NotContain(RegionKind.SiteNotice);
        Kinds(Trained(notice, RegionKind.SiteNotice), Page(notice)).Should().Equal(RegionKind.Body, RegionKind.SiteNotice, RegionKind.Body);
    }

    [Test]
    public void A_text_of_two_lines_is_no_page()
    {
        const string notice = "Zorble frabs the quint";
        Kinds(Trained(notice, RegionKind.SiteNotice), $"{Prose}\n\n{notice}").Should().Equal(RegionKind.Body);
    }

    [Test]
    public void A_title_whose_words_the_article_holds_is_its_own()
    {
        string[] nouns = ["harbour", "railway", "library", "hospital", "factory", "stadium", "museum", "airport"];
        var own = nouns.Select(noun => FirstLine(noun, noun, RegionKind.Headline));
        var learned = own.Concat(nouns.Select((noun, i) => FirstLine(nouns[^(i + 1)], noun, RegionKind.RelatedLinks)));
        var model = new LineModel(RegionTrainer.Train(learned.ToList(), seed: 1));
        Kinds(model, About("theatre", "theatre"))[0].Should().Be(RegionKind.Headline);
        Kinds(model, About("theatre", "orchard"))[0].Should().Be(RegionKind.RelatedLinks);
    }

    [Test]
    public void The_same_articles_and_seed_give_the_same_bytes() =>
        RegionTrainer.Train(Articles("One line more", RegionKind.Heading), seed: 3)
            .Should().Equal(RegionTrainer.Train(Articles("One line more", RegionKind.Heading), seed: 3));

    [Test]
    public void A_section_that_ends_too_soon_is_refused() =>
        FluentActions.Invoking(() => new LineModel(RegionTrainer.Train(Articles("One line more", RegionKind.Heading), seed: 3).AsSpan(0, 1000)))
            .Should().Throw<NerModelException>().WithMessage("*REGN*");

    static string About(string title, string article)
    {
        string prose = $"The old {article} in the middle of the town was shut for a week, and nobody knew when it would open, officials said.";
        return $"Owner sells {title}\n\n{prose} The {article}’s owner was away.\n\n{prose}";
    }

    static NewsDocument FirstLine(string title, string article, RegionKind kind) =>
        Document(About(title, article), new(new(0, "Owner sells ".Length + title.Length), kind));

    static string Page(string line) => $"{Prose}\n\n{Prose}\n\n{line}\n\n{Prose}\n\n{Prose}";

    static LineModel Trained(string line, RegionKind kind) => new(RegionTrainer.Train(Articles(line, kind), seed: 1));

    static IEnumerable<NewsDocument> Articles(string line, RegionKind kind)
    {
        string text = Page(line);
        int start = text.IndexOf(line, StringComparison.Ordinal);
        return Enumerable.Repeat(Document(text, new(new(start, start + line.Length), kind)), 20);
    }

    static NewsDocument Document(string text, Region region) =>
        new(new QuoteDocument { Id = "a", Text = text, Quotes = [], Ignored = [], Characters = [] }, [], [region], null);

    static List<RegionKind> Kinds(LineModel? model, string text)
    {
        var regions = new List<Region>();
        new RegionFinder(model).Annotate(new DocumentView { Text = text }, regions, default);
        return [.. regions.Select(region => region.Kind)];
    }
}
