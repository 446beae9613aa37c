using System.Text;
using NerLib.Output.Html;

namespace NerLib.Cli.Articles.Pages;

/// <summary>The report of a collection: a page with who is quoted most, pages of quotes, data for the search, style sheet and script.</summary>
static class ReportFolder
{
    public const string Index = "index.html";

    const string Resources = "articles.";

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes all files; those that an earlier report left behind are deleted.</summary>
    /// <param name="collection">What is shown.</param>
    /// <param name="title">Its title.</param>
    /// <param name="folder">The folder; made if it is not there.</param>
    public static void Write(ArticleCollection collection, string title, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (string old in Directory.EnumerateFiles(folder).Where(IsOfReport)) File.Delete(old);
        foreach (string ending in (string[])["css", "js"]) WriteText(Resources + ending, writer => writer.Write(Resource(Resources + ending)));
        var timeline = Timeline.Of(collection.Articles);
        var pages = QuotePages.Of(collection.Speakers);
        string[] links = QuotePages.LinksOf(pages);
        var chunks = SearchData.Of(collection.Speakers, pages, links);
        WritePage(Index, html => new IndexPage(collection, title, timeline, links, chunks.Count, html).Write());
        for (int number = 0; number < pages.Count; number++) WritePage(QuotePages.FileOf(number), html => new QuotesPage(pages, number, title, html).Write());
        foreach (var (number, chunk) in chunks.Index()) WriteText(SearchData.FileOf(number), writer => writer.Write(chunk));

        void WritePage(string name, Action<HtmlWriter> write) => WriteText(name, writer => write(new(writer)));

        void WriteText(string name, Action<TextWriter> write)
        {
            using var writer = new StreamWriter(Path.Combine(folder, name), append: false, Utf8) { NewLine = "\n" };
            write(writer);
        }
    }

    /// <summary>Whether a folder holds nothing, or a report that may be written anew.</summary>
    public static bool MayBeWritten(string folder) => !Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).All(IsOfReport);

    static bool IsOfReport(string path) => Path.GetFileName(path) is var name
        && (name == Index || name.StartsWith(Resources, StringComparison.Ordinal) || QuotePages.IsFile(name) || SearchData.IsFile(name));

    static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportFolder).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
