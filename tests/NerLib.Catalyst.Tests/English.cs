using Catalyst;
using Mosaik.Core;
using CatalystDocument = Catalyst.Document;

namespace NerLib.Catalyst.Tests;

/// <summary>The pipeline under test, and Catalyst's documents.</summary>
static class English
{
    public static NerPipeline Pipeline { get; } = EnglishModel.CreatePipeline(new()
    {
        Names = [new([new("Can't Stop Club", EntityType.Organization, "club-1"), new("Orr Lake", EntityType.Location)])],
    });

    public static CatalystDocument Document(string text) => new(text, Language.English);

    /// <summary>A document of given tokens and sentences, parted by spaces and bars; <c>can_not@can't</c> has its replacements before it.</summary>
    public static CatalystDocument Given(string sentences)
    {
        var parts = sentences.Split(" | ").Select(sentence => sentence.Split(' ').Select(token => token.Split('@')).ToArray()).ToArray();
        var document = Document(string.Join(' ', parts.SelectMany(tokens => tokens.Select(token => token[^1]))));
        int start = 0;
        foreach (var tokens in parts)
        {
            var span = document.AddSpan(start, start + tokens.Sum(token => token[^1].Length + 1) - 2);
            foreach (string[] token in tokens)
            {
                string[] replacements = token.Length > 1 ? token[0].Split('_') : [];
                for (int i = 0; i < Math.Max(1, replacements.Length); i++)
                {
                    var added = span.AddToken(start + i, i < replacements.Length - 1 ? start + i : start + token[^1].Length - 1);
                    if (replacements.Length > 0) added.Replacement = replacements[i];
                }
                start += token[^1].Length + 1;
            }
        }
        return document;
    }

    /// <summary>The entities as Catalyst reads them: <c>PERSON Ada Lovelace</c>, from the first letter to the last.</summary>
    public static IEnumerable<string> EntitiesOf(IDocument document) =>
        document.Spans.SelectMany(span => span.GetEntities()).Select(found => $"{found.EntityType.Type} {document.Value[found.Begin..(found.End + 1)]}");
}
