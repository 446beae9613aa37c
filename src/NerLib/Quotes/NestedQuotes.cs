using System.Runtime.InteropServices;
using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>What is quoted in a quotation, with marks and a cue of its own: <c>“You say ‘I am accountable’ and nothing happens,” she said.</c></summary>
static class NestedQuotes
{
    /// <summary>Tokens between two inner marks: a bound on marks that nothing closes. Words between a cue and its mark: <c>say the words</c>.</summary>
    const int Longest = 60, FarthestCue = 2;

    /// <summary>A grade, not a probability; no decision depends on it but <c>--min-confidence</c>.</summary>
    const float Confidence = 0.7f;

    /// <summary>Appends the quotations.</summary>
    public static void Find(Reading reading, List<Unit> units, List<Report> output)
    {
        foreach (var group in reading.Marks.Groups)
            for (int i = group.Tokens.Start + 2; i < group.Tokens.End - 1; i++)
            {
                if (!Opens(reading, i) || CueBefore(reading, i, group.Tokens.Start) is not { } cue
                    || ClosingOf(reading, i, group.Tokens.End - 1) is not { } closing) continue;
                int unit = Reading.FirstEndingAfter<Unit>(CollectionsMarshal.AsSpan(units), cue.Start, static unit => unit.Tokens.End);
                output.Add(new()
                {
                    Pattern = QuotePattern.SpeakerCueQuote,
                    Cue = cue,
                    Unit = unit,
                    Confidence = Confidence,
                    Content = { new(i, closing + 1) },
                });
                i = closing;
            }
    }

    /// <summary>Whether words in a quotation have inner marks around some of them: <c>“He said they were ‘ready’,” she told us.</c></summary>
    public static bool HasOne(Reading reading, TokenRange words)
    {
        for (int i = words.Start; i < words.End - 2; i++)
            if (Opens(reading, i) && ClosingOf(reading, i, words.End) is not null) return true;
        return false;
    }

    static bool Opens(Reading reading, int token) => reading.Word(token) is "‘" or "'" && reading.StandsAsOpening(token);

    /// <summary>The mark that closes: the first, unless it may be a possessive, <c>the workers’ day</c>, and another follows.</summary>
    static int? ClosingOf(Reading reading, int opening, int end)
    {
        int? possessive = null;
        for (int i = opening + 2; i < Math.Min(end, opening + Longest) && !Opens(reading, i); i++)
        {
            if (reading.Word(i) is not ("’" or "'") || reading.IsSpaced(i)) continue;
            if (reading.Word(i - 1)[^1] is not 's') return i;
            possessive ??= i;
        }
        return possessive;
    }

    /// <summary>The verb of speech before a mark: <c>said ‘</c>, <c>said, ‘</c>, <c>say the words ‘</c>, <c>was like ‘</c>.</summary>
    static TokenRange? CueBefore(Reading reading, int opening, int from)
    {
        int i = opening - 1;
        if (reading.Is(i, ',') || reading.Is(i, ':')) i--;
        if (i > from && reading.Word(i) is "like" && reading.Is(i - 1, WordClass.Be)) return new(i - 1, i + 1);
        for (int last = i - FarthestCue; i > from && i >= last; i--)
        {
            if (reading.Verb(i) is { Frame: VerbFrame.Say or VerbFrame.Tell or VerbFrame.Manner }) return new(i, i + 1);
            if (!reading.Is(i, WordClass.ObjectPronoun) && reading.Word(i) is not ("the" or "words")) return null;
        }
        return null;
    }
}
