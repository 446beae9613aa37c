using System.IO.Compression;
using System.Text.Json;

namespace NerLib.Evaluation;

/// <summary>Compares the bodies of articles with gold ones, as the public article extraction benchmark does: by sequences of four words.</summary>
public static class PageEvaluator
{
    /// <summary>Measures a way to read pages.</summary>
    /// <param name="folder">
    /// Holds <c>ground-truth.json</c>, <c>{"ID": {"articleBody": TEXT}}</c>, and each page as <c>html/ID.html</c> or, compressed, <c>html/ID.html.gz</c>.
    /// </param>
    /// <param name="read">Gives the body of a page. If it throws <see cref="InvalidDataException"/>, the page counts as read without any text.</param>
    /// <exception cref="InvalidDataException">The folder is not as described.</exception>
    public static PageScores Evaluate(string folder, Func<Stream, string> read)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(read);
        var pages = Gold(Path.Combine(folder, "ground-truth.json")).Select(page => Score(folder, page.Id, page.Body, read)).ToList();
        return new(
            new(pages.Average(page => page.Body.Precision), pages.Average(page => page.Body.Recall)),
            new(pages.Count(page => page.IsExact), pages.Count), pages);
    }

    static List<(string Id, string Body)> Gold(string path)
    {
        if (!File.Exists(path)) throw new InvalidDataException($"'{path}' does not exist; expected the bodies of the pages in it.");
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. json.RootElement.EnumerateObject().Select(page => (page.Name, page.Value.GetProperty("articleBody").GetString()!))];
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException($"{path}: {error.Message} Expected {{\"ID\": {{\"articleBody\": TEXT}}}}.", error);
        }
    }

    static PageScore Score(string folder, string id, string body, Func<Stream, string> read)
    {
        var (text, failure) = Read(folder, id, read);
        Dictionary<string, int> gold = Shingles.Of(body), found = Shingles.Of(text);
        int both = found.Sum(shingle => Math.Min(shingle.Value, gold.GetValueOrDefault(shingle.Key)));
        int all = found.Values.Sum(), wanted = gold.Values.Sum();
        return new(id, FractionalPrf.Of(both, all, both, wanted), both == all && both == wanted, failure);
    }

    static (string Text, string? Failure) Read(string folder, string id, Func<Stream, string> read)
    {
        string plain = Path.Combine(folder, "html", id + ".html"), packed = plain + ".gz";
        if (!File.Exists(plain) && !File.Exists(packed))
            throw new InvalidDataException($"Neither '{plain}' nor '{packed}' exists; expected a page of the gold.");
        using Stream page = File.Exists(plain) ? File.OpenRead(plain) : new GZipStream(File.OpenRead(packed), CompressionMode.Decompress);
        try
        {
            return (read(page), null);
        }
        catch (InvalidDataException error)
        {
            return ("", error.Message);
        }
    }
}
