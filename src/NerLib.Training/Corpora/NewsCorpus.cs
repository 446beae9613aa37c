using System.Text.Json;

namespace NerLib.Training.Corpora;

/// <summary>
/// The gold of the world's news: whole articles with every entity marked after the library's own conventions. A JSON object a line, offsets in
/// code points.
/// </summary>
static class NewsCorpus
{
    public const string TrainFile = "news/train.jsonl";

    const string Expected = """{"id", "text", "entities": [{"start", "end", "type"}]}""";

    /// <summary>The articles, cut into tokens and sentences as the library cuts them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="splitter">Makes tokens and sentences.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<IReadOnlyList<TaggedSentence>> Read(string path, NerPipeline splitter) =>
        JsonLines.Read(path, ReadLine, Expected).Select(line => EntityFile.Tag(splitter.Annotate(line.Text), line.Entities, new()));

    static (string Text, List<MarkedEntity> Entities) ReadLine(JsonElement line)
    {
        string text = line.GetProperty("text").GetString()!;
        var offsets = QuoteCorpus.Utf16Offsets(text);
        return (text, [.. line.GetProperty("entities").EnumerateArray().Select(entity => new MarkedEntity(
            new(offsets[entity.GetProperty("start").GetInt32()], offsets[entity.GetProperty("end").GetInt32()]), entity.GetProperty("type").GetString()!))]);
    }
}
