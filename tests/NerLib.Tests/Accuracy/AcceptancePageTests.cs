using System.Text.Json;
using NerLib.Output.Json;
using NerLib.Text;

namespace NerLib.Tests.Accuracy;

/// <summary>A real page as saved from the web, with everything glued together, against its marking by hand.</summary>
public class AcceptancePageTests
{
    [Test]
    public void Every_region_is_found()
    {
        var (gold, document, offsets) = Annotate();
        foreach (var region in gold.GetProperty("regions").EnumerateArray())
        {
            var (start, end) = (region.GetProperty("start").GetInt32(), region.GetProperty("end").GetInt32());
            var kind = region.GetProperty("kind").GetString();
            int covered = document.Regions.Where(found => OutputNames.NameOf(found.Kind) == kind)
                .Sum(found => Math.Max(0, Math.Min(end, offsets[found.Span.End]) - Math.Max(start, offsets[found.Span.Start])));
            ((double)covered / (end - start)).Should().BeGreaterThanOrEqualTo(0.8, kind);
        }
    }

    [Test]
    public void At_least_84_of_the_96_entities_have_the_right_span_and_type()
    {
        var (gold, document, offsets) = Annotate();
        var found = document.Entities.Select(entity =>
            (offsets[document.SpanOf(entity.Tokens).Start], offsets[document.SpanOf(entity.Tokens).End], entity.Type.Name)).ToHashSet();
        gold.GetProperty("entities").EnumerateArray()
            .Count(entity => found.Contains(
                (entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32(), entity.GetProperty("type").GetString()!)))
            .Should().BeGreaterThanOrEqualTo(84);
    }

    [Test]
    public void Both_direct_quotations_have_the_right_spans_and_speaker()
    {
        var (gold, document, offsets) = Annotate();
        foreach (var quote in gold.GetProperty("quotes").EnumerateArray().Where(quote => quote.GetProperty("kind").GetString() == "direct"))
        {
            var spans = quote.GetProperty("spans").EnumerateArray().Select(span => (span[0].GetInt32(), span[1].GetInt32())).ToList();
            var found = document.Quotes.Single(other => other.Spans.Select(span => (offsets[span.Start], offsets[span.End])).SequenceEqual(spans));
            found.Speaker!.Name.Should().Be(quote.GetProperty("speaker_name").GetString());
        }
    }

    [Test]
    public void The_stray_closing_mark_swallows_nothing()
    {
        var (gold, document, _) = Annotate();
        int stray = gold.GetProperty("text").GetString()!.IndexOf("ceasefire.”", StringComparison.Ordinal);
        document.Quotes.Should().OnlyContain(quote => !quote.Spans.Any(span => span.Start < stray && span.End > stray + "ceasefire.”".Length));
    }

    static (JsonElement Gold, Document Document, OffsetMap Offsets) Annotate()
    {
        var gold = JsonDocument.Parse(File.ReadAllText(Repository.Corpus("acceptance/severodonetsk.json"))).RootElement;
        var text = gold.GetProperty("text").GetString()!;
        return (gold, EnglishModel.CreatePipeline().Annotate(text), new(text, OffsetUnit.CodePoint));
    }
}
