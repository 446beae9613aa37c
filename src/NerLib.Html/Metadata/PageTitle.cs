using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NerLib.Html.Metadata;

/// <summary>An article's title in all the forms that a page gives it.</summary>
sealed class PageTitle
{
    static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · "];

    readonly HashSet<string> _forms = new(StringComparer.Ordinal);

    PageTitle(string text, IEnumerable<string> forms)
    {
        Text = text;
        foreach (string form in forms.Append(text))
            if (Folded(form) is { Length: > 0 } folded) _forms.Add(folded);
    }

    /// <summary>The title as the page shows it; empty if it has none.</summary>
    public string Text { get; }

    /// <summary>The page's first-level heading, before what its head says; the head decides between several.</summary>
    public static PageTitle Of(IHtmlDocument document, JsonLd data)
    {
        var declared = new[] { data.Headline, document.MetaContent("og:title"), document.MetaContent("twitter:title"), document.Title }
            .OfType<string>().Select(OneLine).Where(title => title.Length > 0).SelectMany(title => new[] { title, WithoutSite(title) }).ToList();
        var headings = document.QuerySelectorAll("h1").Select(heading => OneLine(heading.TextContent)).Where(text => text.Length > 0).ToList();
        var known = declared.Select(Folded).Where(form => form.Length > 0).ToHashSet(StringComparer.Ordinal);
        string? shown = headings.FirstOrDefault(heading => known.Contains(Folded(heading)))
            ?? headings.FirstOrDefault(heading => known.Any(form => form.Contains(Folded(heading), StringComparison.Ordinal)))
            ?? (headings is [var only] ? only : null);
        return new(shown ?? (declared.Count > 1 ? declared[1] : ""), declared);
    }

    /// <summary>Whether a block is the title and nothing else.</summary>
    public bool Is(string block) => _forms.Contains(Folded(block));

    // "Title | The Courier": what follows the last mark is the site if it is the shorter part.
    static string WithoutSite(string title)
    {
        int at = Separators.Max(separator => title.LastIndexOf(separator, StringComparison.Ordinal));
        return at > title.Length / 2 ? title[..at] : title;
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
