using NerLib.Evaluation.Corpora;
using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

/// <summary>
/// A sentence with its tree: a line <c>word head relation part-of-speech [tag]</c> per token, heads counted from 1, 0 for the root; pronouns are
/// mentions.
/// </summary>
static class Parsed
{
    public delegate void Look(Reading reading);

    public static void Read(string lines, Look look)
    {
        var rows = lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        var view = new PretokenizedDocument([[.. rows.Select(row => row[0])]]).View with
        {
            Syntax = rows.Select(row => new TokenSyntax(
                Enum.Parse<PartOfSpeech>(row[3]), row.ElementAtOrDefault(4) ?? "X",
                int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture) - 1, Enum.Parse<DependencyRelation>(row[2]))).ToArray(),
            Mentions = Enumerable.Range(0, rows.Count).Where(i => rows[i][3] == "Pronoun")
                .Select(i => new Mention(new(i, i + 1), MentionKind.Pronoun, -1)).ToArray(),
        };
        look(new Reading(view));
    }
}
