using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NerLib.Html.Metadata;

/// <summary>What the page's structured data (schema.org in JSON-LD) says of its article; all of it may be missing or wrong.</summary>
sealed class JsonLd
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    /// <summary>Names of the authors, with commas between them.</summary>
    public string? Author { get; private set; }

    public string? Published { get; private set; }

    /// <summary>The article's text, and the element that holds it.</summary>
    public (string Text, IElement Element)? Body { get; private set; }

    public static JsonLd Of(IHtmlDocument document)
    {
        var data = new JsonLd();
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
            try
            {
                using var json = JsonDocument.Parse(Bytes(script.TextContent), Lenient);
                data.Read(json.RootElement, script);
            }
            catch (Exception error) when (error is JsonException or InvalidOperationException)
            {
                // A page says what it says; without these data it is read like one that has none.
            }
        return data;
    }

    // Writers of pages break lines inside strings; halves of characters are replaced.
    static byte[] Bytes(string json) => System.Text.Encoding.UTF8.GetBytes(json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '));

    void Read(JsonElement element, IElement script)
    {
        if (element.ValueKind == JsonValueKind.Array)
            foreach (var item in element.EnumerateArray()) Read(item, script);
        if (element.ValueKind != JsonValueKind.Object) return;
        if (IsArticle(element))
        {
            Headline ??= TextOf(element, "headline");
            Published ??= TextOf(element, "datePublished");
            Author ??= element.TryGetProperty("author", out var author) && NamesOf(author).ToList() is { Count: > 0 } names ? string.Join(", ", names) : null;
            if (TextOf(element, "articleBody") is { } body && body.Length > (Body?.Text.Length ?? 0)) Body = (body, script);
        }
        foreach (string inner in new[] { "@graph", "mainEntity", "mainEntityOfPage" })
            if (element.TryGetProperty(inner, out var value)) Read(value, script);
    }

    static bool IsArticle(JsonElement element) =>
        element.TryGetProperty("@type", out var type)
        && (type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleName) : IsArticleName(type));

    static bool IsArticleName(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && type.GetString()! is var name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("BlogPosting", StringComparison.Ordinal) || name == "Report");

    static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && Plain(value.GetString()!) is { Length: > 0 } text
            ? text
            : null;

    static string Plain(string text) => WebUtility.HtmlDecode(text).Trim();

    static IEnumerable<string> NamesOf(JsonElement author) => author.ValueKind switch
    {
        JsonValueKind.Array => author.EnumerateArray().SelectMany(NamesOf),
        JsonValueKind.String when Plain(author.GetString()!) is { Length: > 0 } name => [name],
        JsonValueKind.Object when TextOf(author, "name") is { } name => [name],
        _ => [],
    };
}
