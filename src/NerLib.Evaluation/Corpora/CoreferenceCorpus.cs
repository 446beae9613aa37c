using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>A document with its mentions.</summary>
/// <param name="Id">As in the corpus.</param>
/// <param name="Sentences">The words of each sentence.</param>
/// <param name="SpaceAfter">For each word, whether a space follows it.</param>
/// <param name="Mentions">Mentions, of which no two have the same words.</param>
sealed record CoreferenceDocument(
    string Id, IReadOnlyList<IReadOnlyList<string>> Sentences, IReadOnlyList<IReadOnlyList<bool>> SpaceAfter, IReadOnlyList<GoldMention> Mentions);

/// <summary>A mention marked by hand. Tokens are counted through the document.</summary>
/// <param name="Tokens">Its words, with all that modifies the head.</param>
/// <param name="Head">Its head.</param>
/// <param name="Entity">What it refers to.</param>
/// <param name="Type">person, organization, place and others.</param>
/// <param name="IsNamed">Whether its head is a name.</param>
sealed record GoldMention(TokenRange Tokens, int Head, string Entity, string Type, bool IsNamed);

/// <summary>
/// Files of one document a line:
/// <c>{"id", "sentences": [[word…]…], "space_after": [[bool…]…], "mentions": [{"sent", "start", "end", "head", "type", "entity", "named"}…]}</c>,
/// where <c>start</c>, <c>end</c> and <c>head</c> count words of the sentence. <c>space_after</c> may be missing, and then is true.
/// </summary>
static class CoreferenceCorpus
{
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<CoreferenceDocument> Read(string path) =>
        JsonLines.Read(path, Read, "{\"id\", \"sentences\", \"mentions\"}");

    static CoreferenceDocument Read(JsonElement json)
    {
        List<IReadOnlyList<string>> sentences = [.. Rows(json, "sentences", word => word.GetString()!)];
        var starts = new List<int> { 0 };
        foreach (var sentence in sentences) starts.Add(starts[^1] + sentence.Count);

        var mentions = new Dictionary<TokenRange, GoldMention>();
        foreach (var mention in json.GetProperty("mentions").EnumerateArray())
        {
            int start = starts[mention.GetProperty("sent").GetInt32()];
            var tokens = new TokenRange(start + mention.GetProperty("start").GetInt32(), start + mention.GetProperty("end").GetInt32());
            mentions[tokens] = new(tokens, start + mention.GetProperty("head").GetInt32(), mention.GetProperty("entity").GetString()!,
                mention.GetProperty("type").GetString()!, mention.GetProperty("named").GetBoolean());
        }
        return new(json.GetProperty("id").GetString()!, sentences,
            json.TryGetProperty("space_after", out _)
                ? [.. Rows(json, "space_after", space =>
                    space.ValueKind == JsonValueKind.True || space.ValueKind == JsonValueKind.Number && space.GetInt32() != 0)]
                : [.. sentences.Select(sentence => sentence.Select(_ => true).ToList())],
            [.. mentions.Values]);
    }

    static IEnumerable<IReadOnlyList<T>> Rows<T>(JsonElement json, string name, Func<JsonElement, T> read) =>
        json.GetProperty(name).EnumerateArray().Select(row => row.EnumerateArray().Select(read).ToList());
}
