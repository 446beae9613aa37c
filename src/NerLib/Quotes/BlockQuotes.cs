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
        for (int unit = 0; unit < units.Count; unit++)
            if (!isTaken[unit] && SignatureIn(reading, units[unit].Tokens) is { } dash)
            {
                int from = ParagraphOf(reading, units, unit);
                if (dash > units[from].Tokens.Start && !isTaken[from] && IsUnmarked(reading, units[from].Tokens.Start))
                    Add(reading, units, from, new(dash, dash + 1), unit, QuotePattern.QuoteSpeaker, isTaken, output);
            }
        for (int unit = 0; unit + 1 < units.Count; unit++)
        {
            var (first, second) = (units[unit].Tokens, units[unit + 1].Tokens);
            if (reading.IsInSameParagraph(first.End - 1, second.Start)) continue;
            if (!isTaken[unit] && !isTaken[unit + 1] && Introduces(reading, first) is { } cue && IsUnmarked(reading, second.Start))
                Add(reading, units, unit + 1, cue, unit, QuotePattern.SpeakerCueQuote, isTaken, output);
            else if (IsSignature(reading, second))
            {
                int from = ParagraphOf(reading, units, unit);
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
        int end = pattern == QuotePattern.QuoteSpeaker ? Math.Min(units[last].Tokens.End, cue.Start) : units[last].Tokens.End;
        report.Content.Add(new(units[first].Tokens.Start, end));
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

    /// <summary>The first unit of the paragraph that a unit stands in.</summary>
    static int ParagraphOf(Reading reading, List<Unit> units, int unit)
    {
        int first = unit;
        while (first > 0 && reading.IsInSameParagraph(units[first - 1].Tokens.Start, units[unit].Tokens.Start)) first--;
        return first;
    }

    /// <summary>The dash of a signature at the end of a post: <c>We will win! — Jane Doe (@doe) May 3</c>; null without one.</summary>
    static int? SignatureIn(Reading reading, TokenRange post)
    {
        int handle = post.End - 1, from = Math.Max(post.Start, post.End - LongestSignature);
        while (handle > from && reading.View.Tokens[handle].Kind != TokenKind.Handle) handle--;
        for (int dash = handle - 1; dash >= from; dash--)
            if (reading.IsDash(dash) && !reading.IsMarked(dash)) return IsSignature(reading, new(dash, post.End)) ? dash : null;
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
