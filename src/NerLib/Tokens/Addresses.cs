namespace NerLib.Tokens;

/// <summary>Web and e-mail addresses and names of files.</summary>
static class Addresses
{
    // Endings that are no English words, so that "the end.In May" is not taken for an address.
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "com", "org", "net", "edu", "gov", "mil", "info", "biz", "io", "eu", "uk", "de", "fr", "nl", "ch", "se", "dk", "fi", "pl", "cz", "es", "pt",
        "ru", "ua", "kz", "ge", "tr", "gr", "il", "ir", "jp", "cn", "hk", "tw", "kr", "sg", "au", "nz", "ca", "mx", "br", "ar", "cl", "za", "ng",
        "ke", "tv", "fm", "ly", "gl", "gg", "ai", "app", "dev", "cc", "xyz", "htm", "html", "php", "asp", "aspx", "jsp", "pdf", "doc", "docx", "xls", "xlsx",
        "ppt", "pptx", "txt", "csv", "jpg", "jpeg", "png", "gif", "mp3", "mp4", "avi", "mov", "zip", "exe", "xml", "json", "js", "css", "url",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Letters of the longest ending in the list above.</summary>
    const int LongestEnding = 5;

    static bool IsEnding(ReadOnlySpan<char> word) =>
        word.Length is >= 2 and <= LongestEnding && !(CharClasses.IsUpper(word[0]) && CharClasses.IsLower(word[^1])) && Endings.Contains(word);

    /// <summary>Whether a word and what follows it begin an address: <c>https</c>, <c>://…</c></summary>
    public static bool IsScheme(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        word.Length is >= 3 and <= 6 && (word.Equals("http", StringComparison.OrdinalIgnoreCase) || word.Equals("https", StringComparison.OrdinalIgnoreCase)
            || word.Equals("ftp", StringComparison.OrdinalIgnoreCase))
            ? rest.StartsWith("://") && rest.Length > 3 && !CharClasses.IsWhite(rest[3])
            : word is "mailto" or "doi" && rest.Length > 1 && CharClasses.IsWordPart(rest[1]);

    /// <summary>End of an address whose part before <paramref name="i"/> is known; final punctuation is the sentence's.</summary>
    public static int EndOfUrl(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        bool parenthesis = false;
        for (; i < text.Length && !CharClasses.IsWhite(text[i]) && text[i] is not ('<' or '>' or '"' or '“' or '”' or '’' or '‘' or '|' or '{' or '}'); i++)
            parenthesis |= text[i] == '(';
        while (i > start && (text[i - 1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or ']' or '*' or '…' || text[i - 1] == ')' && !parenthesis)) i--;
        return i;
    }

    /// <summary>End of the host of an e-mail address.</summary>
    public static int EndOfHost(ReadOnlySpan<char> text, int i)
    {
        int start = i;
        while (i < text.Length && (CharClasses.IsWordPart(text[i]) || text[i] is '.' or '-' or '_')) i++;
        while (i > start && text[i - 1] is '.' or '-') i--;
        return i;
    }

    /// <summary>End of an e-mail address of which a site shows the beginning only (<c>jane...@kyiv.ua</c>); 0 if there is none.</summary>
    public static int EndOfShortened(ReadOnlySpan<char> text, int period)
    {
        var rest = text[period..];
        return rest.StartsWith("...@") && rest.Length > 4 && CharClasses.IsWordPart(rest[4]) ? EndOfHost(text, period + 4) : 0;
    }

    /// <summary>End of an address without scheme (<c>www.kyiv.ua/en</c>, <c>a.b@c.org</c>, <c>report.pdf</c>); 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the address would begin.</param>
    /// <param name="period">Its first period.</param>
    /// <param name="scanned">How far the text was looked through.</param>
    public static int EndOfBare(ReadOnlySpan<char> text, int start, int period, out int scanned)
    {
        int i = period + 1, lastPeriod = period, periods = 1, shortest = period - start;
        bool lower = CharClasses.IsLower(text[start]);
        for (; i < text.Length && (CharClasses.IsWordPart(text[i]) || text[i] is '.' or '-' or '_' or '%' or '+'); i++)
        {
            if (text[i] != '.' || i + 1 >= text.Length || !CharClasses.IsWordPart(text[i + 1])) continue;
            lower &= CharClasses.IsLower(text[i + 1]) && CharClasses.IsLower(text[lastPeriod + 1]);
            shortest = Math.Min(shortest, i - lastPeriod - 1);
            lastPeriod = i;
            periods++;
        }
        scanned = i;
        if (i < text.Length && text[i] == '@' && text[i - 1] == '.' && EndOfShortened(text, Math.Max(period, i - 3)) is > 0 and var shortened)
            return shortened;
        if (i + 1 < text.Length && text[i] == '@' && CharClasses.IsWordPart(text[i + 1])) return EndOfHost(text, i + 1);

        int end = lastPeriod + 1;
        while (end < text.Length && CharClasses.IsWordPart(text[end])) end++;
        var ending = text[(lastPeriod + 1)..end];
        bool www = text[start..period].Equals("www", StringComparison.OrdinalIgnoreCase);
        bool path = end + 1 < text.Length && text[end] == '/' && CharClasses.IsWordPart(text[end + 1]);
        bool newsgroup = lower && periods >= 2 && Math.Min(shortest, ending.Length) >= 2;
        if (!www && !newsgroup && !IsEnding(ending)) return 0;
        return path || end < text.Length && text[end] is '/' or ':' or '?' ? EndOfUrl(text, end) : end;
    }
}
