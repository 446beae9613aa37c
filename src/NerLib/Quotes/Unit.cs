using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>One sentence, or several that a quotation holds together: what a cue can report lies in its unit.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Sentence">Index of its first sentence.</param>
readonly record struct Unit(TokenRange Tokens, int Sentence)
{
    /// <summary>Words of a subject before its cue behind a quotation; 3 changes one article of 150, 12 none.</summary>
    const int MaxSubject = 6;

    public static List<Unit> Split(Reading reading)
    {
        var units = new List<Unit>();
        var sentences = reading.View.Sentences;
        for (int first = 0, next; first < sentences.Length; first = next)
        {
            next = first + 1;
            while (next < sentences.Length && HoldsTogether(reading, sentences[next].Tokens.Start)) next++;
            units.Add(new(new(sentences[first].Tokens.Start, sentences[next - 1].Tokens.End), first));
        }
        return units;
    }

    static bool HoldsTogether(Reading reading, int start)
    {
        int group = reading.Marks.GroupOfToken[start];
        if (group >= 0) return reading.Marks.GroupOfToken[start - 1] == group;
        // A splitter may break after a question in marks: “Really?” she asked.
        return reading.IsMarked(start - 1)
            && reading.IsInSameParagraph(start - 1, start)
            && (char.IsLower(reading.View.Text[reading.View.Tokens[start].Start]) || StartsWithSubjectAndCue(reading, start));
    }

    static bool StartsWithSubjectAndCue(Reading reading, int start)
    {
        // A name may have a hyphen in it.
        int from = reading.MentionFrom(start) is >= 0 and var mention ? reading.View.Mentions[mention].Tokens.End : start;
        for (int i = from; i < reading.View.Tokens.Length && i < start + MaxSubject && !reading.IsMarked(i) && (reading.IsWord(i) || reading.Is(i, '.')); i++)
            if (i > start && reading.Verb(i) is { Form: VerbForm.Past or VerbForm.Third } verb)
                return i + 1 == reading.View.Tokens.Length || !reading.IsWord(i + 1) || reading.Is(i + 1, WordClass.Preposition | WordClass.Time)
                    // “Will you go?” Lee asked the minister.
                    || verb.Frame == VerbFrame.Tell && start > 1 && reading.Word(start - 2) is "?" or "!" && !reading.Is(i + 1, WordClass.Conjunction);
        return false;
    }
}
