using NerLib.Regions;
using static NerLib.RegionKind;

namespace NerLib.Tests.Regions;

/// <summary>What stands behind the last sentence of a paragraph and is not the writer's.</summary>
public class ClosingRemarkTests
{
    const string Prose = "The mayor of the small town opened the harbour again on Monday, after the storm had gone, officials said.";

    [TestCase("(RELATED: Ten Harbours To See Before The Winter)")]
    [TestCase("[Read more: How the storm came]")]
    public void A_link_in_brackets_is_cut_off(string link) =>
        Find($"{Prose}\n\n{Prose} {link}\n\n{Prose}").Should().Equal((Body, $"{Prose}\n\n{Prose}"), (RelatedLinks, link), (Body, Prose));

    [TestCase("(Yonhap)")]
    [TestCase("(KUNA).")]
    [TestCase("- Reuters")]
    [TestCase("– AFP/Reuters")]
    public void The_agency_behind_the_last_sentence_is_a_credit(string agency) =>
        Find($"{Prose}\n\n{Prose} {agency}")[^1].Should().Be((Credit, agency));

    [TestCase("The town sold the shares it held in the oldest of the agencies (Reuters).")]
    [TestCase("It was the tenth storm of the year. (There were four in the year before.)")]
    [TestCase("It was the tenth storm of the year. (Zorble)")]
    [TestCase("It was the tenth storm of the year - Reuters")]
    [TestCase("“It was the tenth storm of the year.” — Jane Doe")]
    [TestCase("“It was the tenth storm of the year.” — Petra")]
    public void Other_brackets_and_names_stay_in_the_body(string line) => Find($"{Prose}\n\n{line}").Should().OnlyContain(region => region.Item1 == Body);

    [Test]
    public void A_paragraph_may_be_a_dateline_and_a_remark() =>
        Find($"KYIV, June 14 (Reuters) - {Prose} (Reuters)").Should().Equal((Dateline, "KYIV, June 14 (Reuters) -"), (Body, Prose), (Credit, "(Reuters)"));

    static (RegionKind, string)[] Find(string text)
    {
        var regions = new List<Region>();
        new RegionFinder(model: null).Annotate(new DocumentView { Text = text }, regions, default);
        return [.. regions.Select(region => (region.Kind, text[region.Span.Start..region.Span.End]))];
    }
}
