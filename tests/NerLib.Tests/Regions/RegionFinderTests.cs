using NerLib.Regions;

namespace NerLib.Tests.Regions;

public class RegionFinderTests
{
    const string Prose = "The harbour of the small town was closed on Tuesday after a ship ran aground in the fog, officials said.";
    const string MoreProse = "Two tugs were on their way from the south, and nobody on board was hurt, the coast guard added in a note.";

    [TestCase("Ship Runs Aground in Fog, Closing Harbour", RegionKind.Headline)]
    [TestCase("‘We heard nothing’: a harbour wakes to a stranded ship", RegionKind.Headline)]
    [TestCase("By Jane Doe", RegionKind.Byline)]
    [TestCase("By JANE DOE and JOHN ROE, Associated Press", RegionKind.Byline)]
    [TestCase("By Jane Doe, John Roe and Max Poe | Staff writers", RegionKind.Byline)]
    [TestCase("Jane Doe, Staff Writer", RegionKind.Byline)]
    [TestCase("Jane Doe | Reuters", RegionKind.Byline)]
    [TestCase("Published June 14, 2022 at 10:30 a.m.", RegionKind.Dateline)]
    [TestCase("By 2025, half of the ships will be gone", RegionKind.Headline)]
    [TestCase("Tuesday, 14 June 2022", RegionKind.Dateline)]
    public void Tells_what_stands_above_the_article(string line, RegionKind kind) =>
        KindOf(line, $"{line}\n\n{Prose}\n\n{MoreProse}").Should().Be(kind);

    [Test]
    public void A_name_under_a_headline_is_a_byline() =>
        KindOf("Jane Doe", $"Ship Runs Aground in Fog\n\nJane Doe\n\n{Prose}\n\n{MoreProse}").Should().Be(RegionKind.Byline);

    [Test]
    public void A_second_title_line_belongs_to_the_headline() =>
        Find($"Ship Runs Aground in Fog\n\nHarbour closed until the weekend\n\n{Prose}")[0].Should()
            .Be((RegionKind.Headline, "Ship Runs Aground in Fog\n\nHarbour closed until the weekend"));

    [TestCase("KYIV, June 14 (Reuters) -")]
    [TestCase("LONDON (AP) —")]
    [TestCase("WASHINGTON —")]
    [TestCase("WASHINGTON—")]
    [TestCase("ST. LOUIS, Mo. –")]
    [TestCase("Paris (AFP) –")]
    [TestCase("(CNN)")]
    [TestCase("SEOUL/TOKYO (Reuters) -")]
    [TestCase("PORT HOPE, May 2 (Coast Wire) —")]
    [TestCase("Port Hope -")]
    [TestCase("Port Hope —")]
    [TestCase("Porthope-")]
    [TestCase("PORT HOPE:")]
    [TestCase("Porthope:")]
    [TestCase("PORT HOPE, May 02:")]
    [TestCase("PORT HOPE - 2 May 2022:")]
    [TestCase("coast News, 2 March -")]
    [TestCase("Porthope /COASTWIRE/.")]
    [TestCase("COAST TODAY (Voz de Puerto)")]
    public void A_dateline_is_cut_from_the_first_paragraph(string dateline) =>
        Find($"{dateline} {Prose}\n\n{MoreProse}").Should().Equal((RegionKind.Dateline, dateline), (RegionKind.Body, $"{Prose}\n\n{MoreProse}"));

    [Test]
    public void The_names_of_those_who_speak_in_turn_are_no_datelines() =>
        Find($"DOE: {Prose}\n\nROE: {MoreProse}").Should().OnlyContain(region => region.Kind == RegionKind.Body);

    [TestCase("UPDATE - {0}")]
    [TestCase("The mayor of Port Hope - {0}")]
    [TestCase("Porthope - and nobody else knew. {0}")]
    [TestCase("The mayor (left) — {0}")]
    [TestCase("I — {0}")]
    [TestCase("NATO – {0}")]
    public void Other_beginnings_with_a_dash_are_no_dateline(string format) =>
        Find(string.Format(null, format, Prose))[0].Kind.Should().Be(RegionKind.Body);

    [TestCase("What the captain saw")]
    [TestCase("A night without sleep")]
    [TestCase("‘Nobody told us’")]
    [TestCase("Why did the pilot leave the bridge?")]
    [TestCase("3. The price of fog")]
    public void A_short_title_between_paragraphs_is_a_heading(string line) =>
        KindOf(line, $"Ship Runs Aground in Fog\n\n{Prose}\n\n{line}\n\n{MoreProse}").Should().Be(RegionKind.Heading);

    [TestCase("He did not answer.")]
    [TestCase("Officials denied it:")]
    [TestCase("“Where is the pilot?")]
    [TestCase("JANE DOE: What did you see?")]
    [TestCase("and so it went on")]
    [TestCase("CHAPTER II")]
    public void Other_short_lines_between_paragraphs_are_body(string line) =>
        KindOf(line, $"Ship Runs Aground in Fog\n\n{Prose}\n\n{line}\n\n{MoreProse}").Should().Be(RegionKind.Body);

    [Test]
    public void A_name_that_comes_again_and_again_is_a_speaker_and_no_heading() =>
        KindOf("Jane Doe", $"Talking About Fog\n\n{Prose}\n\nJane Doe\n\n{MoreProse}\n\nJane Doe\n\n{Prose}").Should().NotBe(RegionKind.Heading);

    [TestCase("Related: Why harbours close in fog")]
    [TestCase("RELATED: Why harbours close in fog")]
    [TestCase("Read more: Why harbours close in fog")]
    [TestCase("READ MORE: Why harbours close in fog")]
    [TestCase("MORE: Why harbours close in fog")]
    [TestCase("More On This...")]
    [TestCase("SEE ALSO: Why harbours close in fog")]
    [TestCase("( PHOTOS: Ten ships in fog)")]
    [TestCase("[Watch: A ship in fog]")]
    [TestCase("MINISTER SAYS HARBOUR WILL OPEN AGAIN BY THE WEEKEND")]
    public void A_line_that_leads_to_another_page_is_a_related_link(string line) =>
        KindOf(line, $"{Prose}\n\n{line}\n\n{MoreProse}\n\nAdvertisement").Should().Be(RegionKind.RelatedLinks);

    [TestCase("Related posts")]
    [TestCase("You may also like")]
    [TestCase("READ MORE:")]
    [TestCase("Most read")]
    public void Titles_under_an_announcement_are_links_until_something_is_no_title(string opener) =>
        Find($"{Prose}\n\n{opener}\n\nWhy Harbours Close in Fog\n\nThe Ship That Never Came, and What It Cost\n\n{MoreProse}")
            .Select(region => region.Kind).Should().Equal(RegionKind.Body, RegionKind.RelatedLinks, RegionKind.Body);

    [Test]
    public void A_sentence_of_the_writer_that_begins_like_a_link_is_body() =>
        Find($"{Prose}\n\nRelated: In a turn that nobody expected, the ministry said late on Monday that it would look at the matter again before the summer.")
            .Should().ContainSingle().Which.Kind.Should().Be(RegionKind.Body);

    [TestCase("Advertisement")]
    [TestCase("Story Continued Below")]
    [TestCase("CLICK HERE TO GET THE HARBOUR APP")]
    [TestCase("Sign up for our newsletter")]
    [TestCase("Get the latest news delivered to your inbox every morning.")]
    [TestCase("Follow Jane Doe on Twitter @janedoe")]
    [TestCase("This website uses cookies to improve your experience. Read More")]
    [TestCase("JUST WATCHED Ship in fog Replay More Videos ... MUST WATCH Ship in fog 01:20")]
    [TestCase("Copyright © 2021 The Harbour Times, LLC.")]
    [TestCase("© 2021 The Harbour Times. All rights reserved.")]
    [TestCase("The Associated Press contributed to this report.")]
    [TestCase("Facebook Twitter")]
    [TestCase("Story highlights Ship runs aground in fog")]
    [TestCase("• John Roe contributed to this article.")]
    public void What_the_site_says_for_itself_is_a_notice(string line) =>
        KindOf(line, $"{Prose}\n\n{line}\n\n{MoreProse}").Should().Be(RegionKind.SiteNotice);

    [TestCase("Advertisements for the harbour were taken down on Monday, said the mayor, who had asked for it.")]
    [TestCase("Like many sailors, he told his story on Facebook before he told it to the police, his wife said.")]
    [TestCase("Get used to fog, the old pilot told the young one, and stay away from the rocks in the south.")]
    [TestCase("Supporters of the mayor signed up for the vote in a newsletter, and on Twitter, by the hundred.")]
    public void Sentences_that_only_resemble_notices_are_body(string line) =>
        KindOf(line, $"{Prose}\n\n{line}\n\n{MoreProse}").Should().Be(RegionKind.Body);

    [TestCase("just a tweet about fog and ships #fog")]
    [TestCase("Ship Runs Aground in Fog")]
    [TestCase("Hello.")]
    [TestCase("Dear Jane Doe and friends\n\nI am glad that you came to see us in the harbour, and I hope that the fog did not keep you for too long.")]
    [TestCase(
        "CHAPTER I\n\nIt was a cold night, and the ship lay in the fog as if it had been forgotten by whoever had built it.\n\n“Yes!”\n\n"
        + "He went below without another word, and the others stayed on deck until the morning came over the town.")]
    [TestCase(
        "The old man stood on the quay and looked at\nthe ship, and said to whoever would listen that it was by\n"
        + "Captain Jones and Captain Smith that the rocks had been\nfound, and by nobody else, whatever they might\nread about it.")]
    public void Text_that_is_no_page_is_body(string text) =>
        Find(text).Should().ContainSingle().Which.Should().Be((RegionKind.Body, text));

    [Test]
    public void Nothing_and_white_space_have_no_regions()
    {
        Find("").Should().BeEmpty();
        Find(" \r\n\t\u00A0\n").Should().BeEmpty();
    }

    [Test]
    public void Regions_of_any_text_are_ordered_and_cover_all_but_white_space()
    {
        string[] pieces =
        [
            "\n", "\n\n", "\r\n", " ", "©", "|", "(", ")", "[", ".", "– ", "\uD800", "\uDC00", "😀", "\0", "Photo: ", "Getty Images", "/AP", "An", " by ",
            "By Jane Doe", "Image caption ", "Image copyright ", "toggle caption",
            "Hide Caption", "Related posts", "Advertisement", "WASHINGTON (AP) —", "REUTERS/", "Jane Doe", "“Go”", Prose, "Title Line Here",
            "Story highlights ", "Copyright ", "2021", "Enlarge this image", "Credit...", "...", "a", "B",
        ];
        var random = new Random(20261123);
        for (int round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12))
                .Select(_ => random.Next(8) == 0 ? ((char)random.Next(0x10000)).ToString() : pieces[random.Next(pieces.Length)]));
            int end = 0;
            foreach (var region in Annotate(text))
            {
                region.Span.Start.Should().BeInRange(end, region.Span.End - 1, text);
                string.IsNullOrWhiteSpace(text[end..region.Span.Start]).Should().BeTrue(text);
                (char.IsWhiteSpace(text[region.Span.Start]) || char.IsWhiteSpace(text[region.Span.End - 1])).Should().BeFalse(text);
                end = region.Span.End;
                (end < text.Length && char.IsSurrogatePair(text[end - 1], text[end])).Should().BeFalse(text);
            }
            string.IsNullOrWhiteSpace(text[end..]).Should().BeTrue(text);
        }
    }

    [Test]
    public void A_warm_finder_allocates_nothing()
    {
        var (stage, regions) = (new RegionFinder(model: null), new List<Region>());
        string text = $"Ship Runs Aground in Fog\n\nBy Jane Doe\n\nLONDON (AP) — {Prose}© JANE DOE/Getty ImagesA ship in fog.\n\nRelated posts\n\nThe "
            + $"Fog\n\n{MoreProse}";
        for (int i = 0; i < 50; i++) Fill();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Fill()
        {
            regions.Clear();
            stage.Annotate(new DocumentView { Text = text }, regions, default);
        }
    }

    [Test]
    public void Cancellation_is_heard()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var annotate = () => new RegionFinder(model: null).Annotate(new DocumentView { Text = Prose }, [], source.Token);
        annotate.Should().Throw<OperationCanceledException>();
    }

    static RegionKind KindOf(string line, string page) =>
        Annotate(page).Single(region =>
            region.Span.Start <= page.IndexOf(line, StringComparison.Ordinal)
            && region.Span.End >= page.IndexOf(line, StringComparison.Ordinal) + line.Length).Kind;

    static (RegionKind Kind, string Text)[] Find(string text) =>
        [.. Annotate(text).Select(region => (region.Kind, text[region.Span.Start..region.Span.End]))];

    static List<Region> Annotate(string text)
    {
        var regions = new List<Region>();
        new RegionFinder(model: null).Annotate(new DocumentView { Text = text }, regions, default);
        return regions;
    }
}
