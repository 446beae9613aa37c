using System.Text.Json;

namespace NerLib.Training.Corpora;

/// <summary>A document with its mentions: the words of each sentence, and which mentions refer to the same thing.</summary>
/// <param name="Id">As in the corpus.</param>
/// <param name="Sentences">Words.</param>
/// <param name="Mentions">From a mention's tokens, counted through the document, to what it refers to.</param>
sealed record CoreferenceDocument(string Id, IReadOnlyList<IReadOnlyList<string>> Sentences, IReadOnlyDictionary<TokenRange, string> Mentions);

/// <summary>
/// Files of one document a line: <c>{"id", "sentences": [[word…]…], "mentions": [{"sent", "start", "end", "entity"}…]}</c>,
/// where <c>start</c> and <c>end</c> count words of the sentence, half-open.
/// </summary>
static class CoreferenceCorpus
{
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<CoreferenceDocument> Read(string path) =>
        JsonLines.Read(path, Read, "{\"id\", \"sentences\", \"mentions\"}");

    static CoreferenceDocument Read(JsonElement json)
    {
        List<IReadOnlyList<string>> sentences = [.. json.GetProperty("sentences").EnumerateArray()
            .Select(sentence => sentence.EnumerateArray().Select(word => word.GetString()!).ToList())];
        var starts = new List<int> { 0 };
        foreach (var sentence in sentences) starts.Add(starts[^1] + sentence.Count);

        var mentions = new Dictionary<TokenRange, string>();
        foreach (var mention in json.GetProperty("mentions").EnumerateArray())
        {
            int start = starts[mention.GetProperty("sent").GetInt32()];
            mentions[new(start + mention.GetProperty("start").GetInt32(), start + mention.GetProperty("end").GetInt32())] = mention.GetProperty("entity").GetString()!;
        }
        return new(json.GetProperty("id").GetString()!, sentences, mentions);
    }
}
