namespace NerLib.Quotes;

/// <summary>One sentence, or several that a quotation holds together: what a cue can report lies in its unit.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Sentence">Index of its first sentence.</param>
readonly record struct Unit(TokenRange Tokens, int Sentence)
{
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
        return reading.IsMarked(start - 1) && char.IsLower(reading.View.Text[reading.View.Tokens[start].Start])
            && !reading.View.Text[reading.View.Tokens[start - 1].End..reading.View.Tokens[start].Start].Contains('\n');
    }
}
