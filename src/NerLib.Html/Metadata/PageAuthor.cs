using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;

namespace NerLib.Html.Metadata;

/// <summary>Who wrote an article, by what the page says apart from the lines that it shows.</summary>
static partial class PageAuthor
{
    const int Longest = 100;

    public static string? Of(IHtmlDocument document, JsonLd data) =>
        new[] { data.Author, document.MetaContent("author"), document.MetaContent("article:author"), document.MetaContent("parsely-author") }
            .Concat(document.QuerySelectorAll("[itemprop='author'], [rel='author']").Take(1).Select(author => author.TextContent))
            .Select(NameOf).FirstOrDefault(name => name is not null);

    /// <summary>The name in a byline; null if it holds none.</summary>
    public static string? NameOf(string? byline)
    {
        if (byline is null) return null;
        string name = string.Join(' ', byline.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        name = Before().Replace(name, "");
        if (After().Match(name) is { Success: true } after) name = name[..after.Index];
        return name.Length is > 0 and <= Longest && name.Any(char.IsLetter) && !name.Contains("://", StringComparison.Ordinal) ? name : null;
    }

    [GeneratedRegex(@"^((\w+ )?by|\w+):\s+|^(\w+ )?by\s+", RegexOptions.IgnoreCase)]
    private static partial Regex Before();

    [GeneratedRegex(@"\s*([|•·–—@]|\s-\s|\son\s|,?\s*\b(published|updated)\b|\d).*$", RegexOptions.IgnoreCase)]
    private static partial Regex After();
}
