using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Cli.Articles;

/// <summary>Which of the fields that were passed through tell what an article is.</summary>
/// <param name="Title">Names of the field of its title, the first that is there counts; likewise the others.</param>
/// <param name="Url">Of its address.</param>
/// <param name="Outlet">Of who published it.</param>
/// <param name="Day">Of the day, which begins as ISO 8601 writes it.</param>
sealed record ArticleFields(string[] Title, string[] Url, string[] Outlet, string[] Day)
{
    public static ArticleFields Usual { get; } = new(["title", "headline"], ["url", "link"], ["outlet", "source", "publisher", "site"], ["date", "published"]);

    /// <param name="id">The id of the article, a string or a number.</param>
    /// <param name="fields">The fields; null for none.</param>
    /// <param name="headline">What the article itself says; null if it does not.</param>
    public Article Read(JsonElement? id, IReadOnlyDictionary<string, JsonElement>? fields, string? headline)
    {
        string name = id is { } given ? TextOf(given) ?? "" : "";
        return new(name, First(Title) ?? headline ?? (name.Length > 0 ? name : "Article without title"), First(Url) is { } url && IsWeb(url) ? url : null,
            First(Outlet), First(Day) is { Length: >= IsoDay.Length } day ? IsoDay.Parse(day[..IsoDay.Length]) : null);

        string? First(string[] names) => names
            .Select(name => fields is not null && fields.TryGetValue(name, out var value) ? TextOf(value) : null)
            .FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));
    }

    /// <summary>An address of another kind could run a script in the report.</summary>
    static bool IsWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https";

    static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonText.StringOf(value),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };
}
