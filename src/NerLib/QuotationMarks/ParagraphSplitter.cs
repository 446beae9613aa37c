using NerLib.Documents;

namespace NerLib.QuotationMarks;

/// <summary>Splits a document into paragraphs, which never run across a region.</summary>
static class ParagraphSplitter
{
    /// <summary>Appends the paragraphs of every region, in order.</summary>
    public static void Split(DocumentView view, List<Paragraph> output)
    {
        bool wrapped = IsHardWrapped(view.Text);
        for (int region = 0; region < view.Regions.Length; region++)
        {
            var span = view.Regions[region].Span;
            int start = span.Start;
            while (start < span.End)
            {
                int end = NextBreak(view.Text[..span.End], start, wrapped);
                Add(view.Text, start, end, region, output);
                start = end + 1;
            }
        }
    }

    static void Add(ReadOnlySpan<char> text, int start, int end, int region, List<Paragraph> output)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end) output.Add(new(new(start, end), region));
    }

    static int NextBreak(ReadOnlySpan<char> text, int start, bool wrapped)
    {
        for (int i = start; ; i++)
        {
            int found = text[i..].IndexOf('\n');
            if (found < 0) return text.Length;
            i += found;
            if (!wrapped || IsBlankAfter(text, i)) return i;
        }
    }

    static bool IsBlankAfter(ReadOnlySpan<char> text, int newline)
    {
        for (int i = newline + 1; i < text.Length && char.IsWhiteSpace(text[i]); i++)
            if (text[i] == '\n') return true;
        return false;
    }

    /// <summary>
    /// Books are often saved with lines of equal length, where only a blank line ends a paragraph: their lines go on in lower case.
    /// </summary>
    static bool IsHardWrapped(ReadOnlySpan<char> text)
    {
        int single = 0, lower = 0;
        for (int i = 0; i < text.Length; i++)
        {
            int found = text[i..].IndexOf('\n');
            if (found < 0) break;
            i += found;
            if (i == 0 || i + 1 == text.Length || char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i + 1])) continue;
            single++;
            if (char.IsLower(text[i + 1])) lower++;
        }
        return single >= 4 && lower * 3 >= single;
    }
}
