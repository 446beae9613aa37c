using System.Text.RegularExpressions;

namespace NerLib.Tests.Documentation;

/// <summary>The links of README, docs and cards lead to files and headings that are there.</summary>
public partial class LinkTests
{
    static IEnumerable<string> Pages =>
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(new[] { "docs", "src", "benchmarks" }.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Pages))]
    public void A_pages_links_lead_somewhere(string page) => DeadLinks(page, File.ReadAllText(Path.Combine(Repository.Root, page))).Should().BeEmpty();

    [TestCase("[a](nothing.md)", "nothing.md")]
    [TestCase("[a](README.md#no-such-heading)", "README.md#no-such-heading")]
    [TestCase("[a](#here)\n\n## There", "#here")]
    public void A_dead_link_is_told(string text, string link) => DeadLinks("page.md", text).Should().Equal(link);

    [TestCase("[a](#how-good-how-fast)\n\n## How good, how fast")]
    [TestCase("[a](https://example.org/) [b](README.md) ![c](docs/icon.png)")]
    [TestCase("```\n[a](nothing.md)\n```")]
    public void Other_links_are_left_alone(string text) => DeadLinks("page.md", text).Should().BeEmpty();

    [Test]
    public void Every_page_of_the_docs_is_reached_from_their_first_page()
    {
        string docs = Path.Combine(Repository.Root, "docs");
        var linked = Links(File.ReadAllText(Path.Combine(docs, "index.md"))).Select(link => link.Split('#')[0]).ToHashSet();
        Directory.EnumerateFiles(docs, "*.md").Select(path => Path.GetFileName(path)).Except(["index.md"]).Except(linked).Should().BeEmpty();
    }

    static List<string> DeadLinks(string page, string text) => [.. Links(text).Where(link => !Leads(page, text, link))];

    static bool Leads(string page, string text, string link)
    {
        if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("mailto:", StringComparison.Ordinal)) return true;
        var (path, heading) = link.Split('#') is [var file, var anchor] ? (file, anchor) : (link, "");
        string target = Path.GetFullPath(Path.Combine(Repository.Root, Path.GetDirectoryName(page)!, path));
        if (path.Length > 0 && !File.Exists(target) && !Directory.Exists(target)) return false;
        return heading.Length == 0 || Headings(path.Length == 0 ? text : File.ReadAllText(target)).Contains(heading);
    }

    static IEnumerable<string> Links(string text) => Link().Matches(Code().Replace(text, "")).Select(match => match.Groups[1].Value);

    /// <summary>The anchors of a page's headings, as the sites that show it make them.</summary>
    static HashSet<string> Headings(string text) =>
        [.. Heading().Matches(Code().Replace(text, "")).Select(match => match.Groups[1].Value.Trim().ToLowerInvariant())
            .Select(heading => Mark().Replace(heading, "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex Mark();
}
