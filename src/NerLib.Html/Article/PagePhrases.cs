using System.Text.RegularExpressions;

namespace NerLib.Html.Article;

/// <summary>Short lines that pages repeat around articles.</summary>
static partial class PagePhrases
{
    const int LongestNotice = 250, LongestTime = 40;

    /// <summary>A line of the writer or the date is no longer than this.</summary>
    public const int LongestByline = 100;

    /// <summary>Whether it is the site's own word.</summary>
    public static bool IsNotice(string text) => text.Length < LongestNotice && Notice().IsMatch(text);

    /// <summary>Whether a line before the text says who wrote it.</summary>
    public static bool IsByline(string text) => text.Length <= LongestByline && Byline().IsMatch(text);

    /// <summary>Whether a line before the text says when it was written.</summary>
    public static bool IsDate(string text) => text.Length <= LongestByline && Date().IsMatch(text);

    /// <summary>Whether it is a time or a date and no more.</summary>
    public static bool IsTime(string text) => text.Length <= LongestTime && text.Any(char.IsAsciiDigit);

    [GeneratedRegex(
        @"^(advert(isement|ising)?s?|sponsored( links)?|share( this)?( (on|with|via)\b.*)?|comments?|text size|read more\b.*|click here\b.*|"
        + @"(please )?(sign up|subscribe)\b.*|follow us\b.*|all rights reserved\b.*|you (may|might) also like:?|more:|also:? (see|read)\b.*|see also\b.*|"
        + @"related( (posts?|articles?|stories|content|coverage|links))?\b:?.{0,40}|write to .*@.*|this (web)?site uses cookies.*|want more stories.*|"
        + @"get the latest .*|.*(delivered to|in) your inbox.*|.*click here for more information.*)$",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Notice();

    [GeneratedRegex(@"^(by|posted by|written by|author)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Byline();

    [GeneratedRegex(@"^(published|updated|posted on|last updated)\b|\b(19|20)\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex Date();
}
