using Microsoft.Playwright;

namespace NerLib.Output.Tests;

/// <summary>Reports of texts, written to files and opened from there, as a user would.</summary>
static class ReportFiles
{
    public static NerPipeline Pipeline { get; } = EnglishModel.CreatePipeline();

    public static string Article { get; } = File.ReadAllText(Path.Combine(Root(), "docs", "article.txt"));

    public static async Task<(Document Document, string Path)> WriteAsync(string text, string name, NerOptions? options = null)
    {
        var document = (options is null ? Pipeline : EnglishModel.CreatePipeline(options)).Annotate(text);
        string path = Path.Combine(TestContext.CurrentContext.WorkDirectory, name + ".html");
        await using var file = File.Create(path);
        HtmlReport.Write(document, file);
        return (document, path);
    }

    public static async Task<Document> OpenAsync(this IPage page, string text, string name, NerOptions? options = null)
    {
        var (document, path) = await WriteAsync(text, name, options);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return document;
    }

    static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "NerLib.sln"))) directory = directory.Parent;
        return directory.FullName;
    }
}
