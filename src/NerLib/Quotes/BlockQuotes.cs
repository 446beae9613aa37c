using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>
/// Paragraphs that are quoted without marks: behind a line that introduces them, <c>In a letter to staff she wrote:</c>, and posts above the line that
/// names their author, <c>— Jane Doe (@doe) May 3</c>.
/// </summary>
static class BlockQuotes
{
    /// <summary>Words between the verb and the colon: <c>she wrote in a letter to all members of staff:</c>. Words of the line below a post.</summary>
    const int FarthestCue = 10, LongestSignature = 24;

    const int FewestWords = 3;

    const float Confidence = 0.75f;

    /// <summary>Appends the quotations.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="units">Its units.</param>
    /// <param name="isTaken">Which hold a part of another quotation; those of a block are noted.</param>
    /// <param name="output">Gets them.</param>
    public static void Find(Reading reading, List<Unit> units, bool[] isTaken, List<Report> output)
    {
        for (int unit = 0; unit + 1 < units.Count; unit++)
        {
            var (first, second) = (units[unit].Tokens, units[unit + 1].Tokens);
            if (reading.IsInSameParagraph(first.End - 1, second.Start)) continue;
            if (!isTaken[unit] && !isTaken[unit + 1] && Introduces(reading, first) is { } cue && IsUnmarked(reading, second.Start))
                Add(reading, units, unit + 1, cue, unit, QuotePattern.SpeakerCueQuote, isTaken, output);
            else if (IsSignature(reading, second))
            {
                int from = unit;
                while (from > 0 && reading.IsInSameParagraph(units[from - 1].Tokens.Start, first.Start)) from--;
                if (!isTaken[from] && IsUnmarked(reading, first.Start))
                    Add(reading, units, from, new(second.Start, second.Start + 1), from, QuotePattern.QuoteSpeaker, isTaken, output);
            }
        }
    }

    static void Add(
        Reading reading, List<Unit> units, int first, TokenRange cue, int ofUnit, QuotePattern pattern, bool[] isTaken, List<Report> output)
    {
        int last = first;
        while (last + 1 < units.Count && reading.IsInSameParagraph(units[first].Tokens.Start, units[last + 1].Tokens.Start)) last++;
        var report = new Report { Pattern = pattern, Cue = cue, Unit = ofUnit, Confidence = Confidence };
        report.Content.Add(new(units[first].Tokens.Start, units[last].Tokens.End));
        if (report.Content[0].Length < FewestWords) return;
        output.Add(report);
        for (int i = first; i <= last; i++) isTaken[i] = true;
    }

    /// <summary>The verb of a line that ends with a colon and says who speaks below it.</summary>
    static TokenRange? Introduces(Reading reading, TokenRange line)
    {
        if (!reading.Is(line.End - 1, ':')) return null;
        for (int i = line.End - 2; i >= line.Start && line.End - i < FarthestCue; i--)
            if (!reading.IsMarked(i)
                && reading.Verb(i) is { Frame: VerbFrame.Say or VerbFrame.Tell, Form: VerbForm.Past or VerbForm.Third }
                && Subject.Before(reading, i, line.Start) is not null) return new(i, i + 1);
        return null;
    }

    /// <summary><c>— Jane Doe (@doe) May 3</c>.</summary>
    static bool IsSignature(Reading reading, TokenRange line)
    {
        if (!reading.IsDash(line.Start) || line.Length is < 3 or > LongestSignature || !reading.IsCapitalised(line.Start + 1)) return false;
        for (int i = line.Start; i < line.End; i++)
            if (reading.View.Tokens[i].Kind == TokenKind.Handle) return true;
        return false;
    }

    /// <summary>Whether a paragraph begins as speech may, without marks: not an item of a list.</summary>
    static bool IsUnmarked(Reading reading, int start) => !reading.IsMarked(start) && reading.IsWord(start) && reading.IsCapitalised(start);
}
