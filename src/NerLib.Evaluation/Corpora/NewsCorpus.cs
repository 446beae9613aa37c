using System.Text.Json;
using NerLib.Output.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>An article with its entities, quotations and regions marked by hand. Offsets are UTF-16 units; the files count code points.</summary>
/// <param name="Quotations">The text and what is quoted in it.</param>
/// <param name="Entities">Names and values.</param>
/// <param name="Regions">Parts that are not the article's body.</param>
/// <param name="Actors">Who is meant; null where that is not marked.</param>
sealed record NewsDocument(
    QuoteDocument Quotations, IReadOnlyList<MarkedEntity> Entities, IReadOnlyList<Region> Regions, IReadOnlyList<GoldActor>? Actors)
{
    public string Text => Quotations.Text;
}

/// <summary>Somebody with all mentions, marked by hand.</summary>
/// <param name="Name">The fullest form in the article.</param>
/// <param name="Type">person, organisation, place, group or document.</param>
/// <param name="Mentions">Where it is meant.</param>
sealed record GoldActor(string Name, string Type, IReadOnlyList<(TextSpan Span, MentionKind Kind)> Mentions);

/// <summary>
/// The gold of the world's news: whole articles with every entity, quotation and region marked after the library's own conventions. A JSON
/// object a line, offsets in code points.
/// </summary>
static class NewsCorpus
{
    public const string TrainFile = "news/train.jsonl";

    /// <summary>Measured on, never trained on: training only reads it to leave its articles out of text without marks.</summary>
    public const string DevFile = "news/dev.jsonl";

    const string Expected = """{"id", "text", "entities": [{"start", "end", "type"}], "quotes": […],"""
        + """ "regions": [{"start", "end", "kind"}], "actors": [{"name", "type", "mentions": [{"start", "end", "kind"}]}]}""";

    static readonly Dictionary<string, RegionKind> Kinds = Enum.GetValues<RegionKind>().ToDictionary(OutputNames.NameOf);

    static readonly Dictionary<string, MentionKind> MentionKinds = Enum.GetValues<MentionKind>().ToDictionary(OutputNames.LowerNameOf);

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
            : [.. regions.EnumerateArray().Select(region => new Region(Span(region), KindOf(region.GetProperty("kind").GetString()!)))],
            !line.TryGetProperty("actors", out var actors) ? null
            : [.. actors.EnumerateArray().Select(actor => new GoldActor(
                actor.GetProperty("name").GetString()!, actor.GetProperty("type").GetString()!,
                [.. actor.GetProperty("mentions").EnumerateArray()
                    .Select(mention => (Span(mention), MentionKinds[mention.GetProperty("kind").GetString()!]))]))]);

        TextSpan Span(JsonElement part) => new(offsets[part.GetProperty("start").GetInt32()], offsets[part.GetProperty("end").GetInt32()]);
    }

    static RegionKind KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind
        : throw new FormatException($"The region's kind is '{name}'; known are {string.Join(", ", Kinds.Keys)}.");
}
