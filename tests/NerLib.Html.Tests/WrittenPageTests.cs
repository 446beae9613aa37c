namespace NerLib.Html.Tests;

/// <summary>Pages written in the manner of real ones, each beside what must be read out of it: <c>Pages/*.html</c> and <c>Pages/*.txt</c>.</summary>
public class WrittenPageTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "NerLib.Html.Tests", "Pages");

    static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Folder, "*.html").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Names))]
    public void The_article_is_read_block_by_block(string name)
    {
        var page = WebPageReader.Read(File.ReadAllText(Path.Combine(Folder, name + ".html")));
        string.Join('\n', Lines(page)).Should().Be(File.ReadAllText(Path.Combine(Folder, name + ".txt")).TrimEnd());
    }

    [TestCaseSource(nameof(Names))]
    public void Blocks_are_in_order_and_cover_all_text_but_white_space(string name)
    {
        var page = WebPageReader.Read(File.ReadAllText(Path.Combine(Folder, name + ".html")));
        int end = 0;
        foreach (var block in page.Blocks)
        {
            page.Text[end..block.Span.Start].Should().BeOneOf(end == 0 ? [""] : ["\n", "\n\n"]);
            string text = page.Text[block.Span.Start..block.Span.End];
            text.Should().NotBeEmpty().And.Be(text.Trim());
            end = block.Span.End;
        }
        end.Should().Be(page.Text.Length);
    }

    static IEnumerable<string> Lines(WebPage page)
    {
        yield return $"Title: {page.Title}".TrimEnd();
        yield return $"Author: {page.Author}".TrimEnd();
        yield return $"Date: {page.Date:yyyy-MM-dd}".TrimEnd();
        foreach (var block in page.Blocks) yield return $"[{block.Kind}] {page.Text[block.Span.Start..block.Span.End].Replace("\n", " / ")}";
    }
}
