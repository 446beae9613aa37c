using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>A piece of fiction with the mentions of its characters.</summary>
/// <param name="Text">The text.</param>
/// <param name="Mentions">Names, descriptions and pronouns, as UTF-16 units of the text, with the character's number.</param>
sealed record CharacterDocument(string Text, IReadOnlyList<(TextSpan Span, string Character)> Mentions);

/// <summary>
/// Reads the mentions of characters from quotation corpora that have them:
/// <c>{"text", "characters": [{"mentions": [[start, end]…]}…]}</c>; offsets count code points.
/// </summary>
static class CharacterCorpus
{
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<CharacterDocument> Read(string path) => JsonLines.Read(path, Read, "{\"text\", \"characters\"}");

    static CharacterDocument Read(JsonElement json)
    {
        string text = json.GetProperty("text").GetString()!;
        int[] offsets = QuoteCorpus.Utf16Offsets(text);
        var mentions = new List<(TextSpan, string)>();
        int number = 0;
        foreach (var character in json.GetProperty("characters").EnumerateArray())
        {
            number++;
            if (!character.TryGetProperty("mentions", out var spans)) continue;
            foreach (var span in spans.EnumerateArray()) mentions.Add((new(offsets[span[0].GetInt32()], offsets[span[1].GetInt32()]), $"{number}"));
        }
        return new(text, mentions);
    }
}
