using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib.Training.Corpora;

/// <summary>An article with its entities, quotations and regions marked by hand. Offsets are UTF-16 units; the files count code points.</summary>
/// <param name="Quotations">The text and what is quoted in it.</param>
/// <param name="Entities">Names and values.</param>
/// <param name="Regions">Parts that are not the article's body.</param>
sealed record NewsDocument(QuoteDocument Quotations, IReadOnlyList<MarkedEntity> Entities, IReadOnlyList<Region> Regions)
{
    public string Text => Quotations.Text;
}

/// <summary>
/// The gold of the world's news: whole articles with every entity, quotation and region marked after the library's own conventions. A JSON
/// object a line, offsets in code points.
/// </summary>
static class NewsCorpus
{
    public const string TrainFile = "news/train.jsonl";

    const string Expected = """{"id", "text", "entities": [{"start", "end", "type"}], "quotes": […], "regions": [{"start", "end", "kind"}]}""";

    static readonly Dictionary<string, RegionKind> Kinds = Enum.GetValues<RegionKind>().ToDictionary(OutputNames.NameOf);

    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<NewsDocument> Read(string path) => JsonLines.Read(path, ReadLine, Expected);

    /// <summary>The articles' entities, cut into tokens and sentences as the library cuts them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="splitter">Makes tokens and sentences.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<IReadOnlyList<TaggedSentence>> ReadEntities(string path, NerPipeline splitter) =>
        Read(path).Select(document => EntityFile.Tag(splitter.Annotate(document.Text), document.Entities, new()));

    static NewsDocument ReadLine(JsonElement line)
    {
        var quotations = QuoteCorpus.ReadDocument(line);
        int[] offsets = QuoteCorpus.Utf16Offsets(quotations.Text);
        return new(
            quotations,
            [.. line.GetProperty("entities").EnumerateArray().Select(entity => new MarkedEntity(Span(entity), entity.GetProperty("type").GetString()!))],
            !line.TryGetProperty("regions", out var regions) ? []
            : [.. regions.EnumerateArray().Select(region => new Region(Span(region), KindOf(region.GetProperty("kind").GetString()!)))]);

        TextSpan Span(JsonElement part) => new(offsets[part.GetProperty("start").GetInt32()], offsets[part.GetProperty("end").GetInt32()]);
    }

    static RegionKind KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind
        : throw new FormatException($"The region's kind is '{name}'; known are {string.Join(", ", Kinds.Keys)}.");
}
