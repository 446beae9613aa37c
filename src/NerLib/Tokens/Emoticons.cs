namespace NerLib.Tokens;

/// <summary>Faces made of marks: <c>:-)</c>.</summary>
static class Emoticons
{
    /// <summary>Where an emoticon that begins at an index ends; 0 if none does.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int i)
    {
        char c = text[i];
        if (c is not (':' or ';' or '=' or '^' or '<' or '-')) return 0;
        if (c == '<') return i + 1 < text.Length && text[i + 1] == '3' ? i + 2 : 0;
        if (c is '^' or '-') return i + 2 < text.Length && text[i + 1] == '_' && text[i + 2] == c ? i + 3 : 0;
        int mouth = i + 1 < text.Length && text[i + 1] is '-' or '\'' or 'o' ? i + 2 : i + 1;
        if (mouth >= text.Length || text[mouth] is not (')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or ']' or '[')) return 0;
        if (text[mouth] is '(' or ')')
            while (mouth + 1 < text.Length && text[mouth + 1] == text[mouth]) mouth++;
        return mouth + 1;
    }
}
