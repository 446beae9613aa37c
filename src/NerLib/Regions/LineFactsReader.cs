namespace NerLib.Regions;

/// <summary>Reads the <see cref="LineFacts"/> of a page's lines.</summary>
static class LineFactsReader
{
    /// <summary>So many lines before and after are looked at for the same line.</summary>
    const int RepeatsWithin = 40;

    /// <summary>Characters of a paragraph, and of a title.</summary>
    const int ShortestParagraph = 80, LongestTitle = 200;

    /// <summary>Rows of lines are counted so far.</summary>
    const int LongestRow = 4;

    /// <summary>Reads them.</summary>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, Span<LineFacts> facts)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            var traits = LineTraitsReader.Of(lines[i], text);
            facts[i] = new() { Traits = traits, Form = FormOf(lines[i].In(text), traits) };
        }
        MarkRepeated(text, lines, facts);
        MarkRows(facts[..lines.Length]);
        SharedWords.Mark(text, lines, facts);
    }

    static LineForm FormOf(ReadOnlySpan<char> line, LineTraits traits)
    {
        if ((traits & LineTraits.InBrackets) != 0) return LineForm.InBrackets;
        if ((traits & LineTraits.EndsWithColon) != 0) return LineForm.Colon;
        if ((traits & LineTraits.IsTitle) != 0)
            return line[^1] == '?' ? LineForm.Question
                : (traits & LineTraits.IsCapitals) != 0 ? LineForm.Capitals
                : (traits & LineTraits.IsTitleCase) != 0 ? LineForm.TitleCase
                : LineForm.Title;
        if ((traits & LineTraits.EndsSentence) != 0) return line.Length >= ShortestParagraph ? LineForm.Paragraph : LineForm.Sentence;
        return line.Length > LongestTitle ? LineForm.OpenParagraph : LineForm.Fragment;
    }

    static void MarkRows(Span<LineFacts> facts)
    {
        for (int i = 1; i < facts.Length; i++)
            facts[i].RowBefore = (byte)(IsParagraph(facts[i - 1]) ? 0 : Math.Min(LongestRow, facts[i - 1].RowBefore + 1));
        for (int i = facts.Length - 2; i >= 0; i--)
            facts[i].RowAfter = (byte)(IsParagraph(facts[i + 1]) ? 0 : Math.Min(LongestRow, facts[i + 1].RowAfter + 1));
    }

    static bool IsParagraph(in LineFacts facts) => facts.Form is LineForm.Paragraph or LineForm.OpenParagraph;

    static void MarkRepeated(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, Span<LineFacts> facts)
    {
        for (int i = 0; i < lines.Length; i++)
            for (int k = i + 1; k < lines.Length && k <= i + RepeatsWithin; k++)
            {
                if (lines[i].Length != lines[k].Length || !lines[i].In(text).SequenceEqual(lines[k].In(text))) continue;
                facts[i].Traits |= LineTraits.Repeats;
                facts[k].Traits |= LineTraits.Repeats;
            }
    }
}
