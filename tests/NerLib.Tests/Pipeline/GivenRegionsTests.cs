namespace NerLib.Tests.Pipeline;

public class GivenRegionsTests
{
    const string Text = "Orr waits\n\nORR, May 2 (Reuters) - The bridge opens in June.\n\nThe bridge in the sun. Photo: Nell Arden\n\nRead more";

    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.Sentences });

    static Region Of(string words, RegionKind kind)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(new(start, start + words.Length), kind);
    }

    [Test]
    public void A_given_region_stands_whatever_was_found() =>
        Pipeline.Annotate(Text, null, [Of("Orr waits", RegionKind.SiteNotice), Of("Read more", RegionKind.Heading)]).Regions
            .Should().StartWith(Of("Orr waits", RegionKind.SiteNotice)).And.EndWith(Of("Read more", RegionKind.Heading));

    [Test]
    public void Datelines_of_a_given_body_and_credits_of_a_given_caption_are_found() =>
        Pipeline.Annotate(Text, null,
            [
                Of("ORR, May 2 (Reuters) - The bridge opens in June.", RegionKind.Body), Of("The bridge in the sun. Photo: Nell Arden", RegionKind.Caption),
            ])
            .Regions.Should().Contain(Of("ORR, May 2 (Reuters) -", RegionKind.Dateline)).And.Contain(Of("The bridge opens in June.", RegionKind.Body))
            .And.Contain(Of("The bridge in the sun.", RegionKind.Caption)).And.Contain(Of("Photo: Nell Arden", RegionKind.Credit));

    [Test]
    public void Without_any_given_the_text_is_annotated_as_ever()
    {
        IReadOnlyList<Region> none = [];
        Pipeline.Annotate(Text, null, none).Regions.Should().Equal(Pipeline.Annotate(Text).Regions);
    }

    [TestCase(0, 0, "at least one unit")]
    [TestCase(0, 1_000, "inside the text")]
    [TestCase(-1, 4, "inside the text")]
    [TestCase(0, 10, "white space")]
    public void A_region_that_cannot_be_is_refused(int start, int end, string message) =>
        FluentActions.Invoking(() => Pipeline.Annotate(Text, null, [new Region(new(start, end), RegionKind.Body)]))
            .Should().Throw<ArgumentException>().WithMessage($"Region 0 is*{message}*");

    [Test]
    public void Regions_that_overlap_are_refused() =>
        FluentActions.Invoking(() => Pipeline.Annotate(Text, null, [Of("Orr waits", RegionKind.Body), Of("waits", RegionKind.Body)]))
            .Should().Throw<ArgumentException>().WithMessage("Region 1*the region before ends at 9*");
}
