namespace NerLib.Regions;

/// <summary>What the form of a line says, whatever its words.</summary>
static class LineShapes
{
    /// <summary>Characters of a line that is broken off at a page's width.</summary>
    const int ShortestOfWidth = 40, LongestOfWidth = 100;

    /// <summary>Characters of the name of who speaks in a transcript.</summary>
    const int LongestLabel = 40;

    /// <summary>Whether it ends as a sentence does, or as a quotation or a clause before one.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> line)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] is '"' or '”' or '’' or '\'' or ')' or ']' or '»') end--;
        return end > 0 && line[end - 1] is '.' or '!' or '?' or '…' or ':' or ';' or ',';
    }

    /// <summary>Whether it could be a title: begins large, ends without a stop, holds no sentence's end.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line, int longest)
    {
        if (line.Length < 2 || line.Length > longest) return false;
        char first = line[0] is '"' or '“' or '‘' or '\'' or '«' or '$' or '£' or '€' or '#' ? line[1] : line[0];
        if (!char.IsUpper(first) && !char.IsDigit(first)) return false;
        if (EndsSentence(line) && line[^1] is not ('?' or '!')) return false;
        if (!char.IsLetterOrDigit(line[^1]) && line[^1] is not ('"' or '”' or '’' or '\'' or ')' or '?' or '!' or '%' or '»' or ']')) return false;
        return !HoldsSentenceEnd(line) && !line.Contains('@');
    }

    public static int Words(ReadOnlySpan<char> line) => line.Count(' ') + 1;

    /// <summary>Whether most long words begin large: <c>Ten Years After the Flood</c>.</summary>
    public static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        int large = 0, small = 0;
        for (int i = 0; i < line.Length; i++)
        {
            int start = i;
            while (i < line.Length && line[i] != ' ') i++;
            if (i - start < 4) continue;
            if (char.IsUpper(line[start]) || !char.IsLetter(line[start])) large++;
            else small++;
        }
        return large >= 2 && large > 4 * small;
    }

    /// <summary>Whether it is written in capitals.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> line)
    {
        int letters = 0;
        foreach (char c in line)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) letters++;
        }
        return letters > 1;
    }

    /// <summary>Whether more than one line of the body begins with a label and a colon, <c>JANE DOE: Why?</c></summary>
    public static bool HaveLabels(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        int labels = 0;
        foreach (ref readonly var line in lines)
            if (line.Kind == RegionKind.Body && BeginsWithLabel(line.In(text)) && ++labels > 1) return true;
        return false;
    }

    /// <summary>Whether paragraphs are broken into lines of a page's width: a line then says little by itself.</summary>
    public static bool AreWrapped(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        int broken = 0;
        for (int i = 0; i + 1 < lines.Length; i++)
            if (IsBrokenOff(text, lines[i], lines[i + 1])) broken++;
        return 2 * broken >= lines.Length;
    }

    /// <summary>Whether a line ends at a page's width in the middle of a sentence, which may go on in the next.</summary>
    public static bool IsBrokenOff(ReadOnlySpan<char> text, in Line line, in Line next) =>
        !next.AfterBlank && line.Length is > ShortestOfWidth and <= LongestOfWidth && !EndsSentence(line.In(text));

    static bool BeginsWithLabel(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        return colon > 1 && char.IsUpper(line[0]) && !EndsSentence(line[..colon]);
    }

    static bool HoldsSentenceEnd(ReadOnlySpan<char> line)
    {
        for (int i = 4; i + 2 < line.Length; i++)
        {
            if (line[i] is not ('.' or '!' or '?') || line[i + 1] != ' ' || !char.IsUpper(line[i + 2])) continue;
            if (line[i] != '.' || (char.IsLower(line[i - 1]) && char.IsLower(line[i - 2]) && char.IsLower(line[i - 3]) && char.IsLetter(line[i - 4])))
                return true;
        }
        return false;
    }
}
