using System.Text.RegularExpressions;

namespace NerLib.Tests.Architecture;

public partial class ArchitectureTests
{
    const int MostLines = 300, LongestLine = 159, LeastMedian = 40, MostMedian = 120;

    static readonly string Library = Path.Combine(Repository.Root, "src", "NerLib");

    static readonly Lazy<(string Path, string Code)[]> Files = new(() =>
        [.. SourcesOf(Library).Select(path => (Path.GetRelativePath(Library, path).Replace('\\', '/'), File.ReadAllText(path)))]);

    [Test]
    public void No_folder_uses_one_above_it()
    {
        var violations = Floors.Violations(Files.Value, out var unresolved);
        violations.Should().BeEmpty();
        // Only what the JSON source generator writes is missing here: nearly every name must have been looked up.
        unresolved.Count.Should().BeLessThan(10, "the check must see what the code uses, but not: {0}", string.Join(", ", unresolved.Take(20)));
    }

    [TestCase("class B { A? a; }", "Tokens/B.cs uses A of Quotes")]
    [TestCase("class B { int b = A.Most; }", "Tokens/B.cs uses A of Quotes")]
    [TestCase("class B { object b = new List<A>(); }", "Tokens/B.cs uses A of Quotes")]
    [TestCase("class B { int b = \"\".Own(); }", "Tokens/B.cs uses Extensions of Quotes")]
    [TestCase("class B { string a = \"A\"; }", null)]
    [TestCase("[System.Diagnostics.DebuggerTypeProxy(typeof(A))] class B { }", null)]
    [TestCase("class B { object a = typeof(A); }", "Tokens/B.cs uses A of Quotes")]
    public void A_use_of_a_folder_above_is_seen(string code, string? violation)
    {
        const string above = "class A { public const int Most = 3; } static class Extensions { public static int Own(this string text) => 1; }";
        Floors.Violations([("Quotes/A.cs", above), ("Tokens/B.cs", code)], out _).Should().Equal(violation is null ? [] : [violation]);
    }

    [Test]
    public void Internal_types_have_the_namespace_of_their_folder_and_public_ones_that_of_the_library()
    {
        foreach (var (path, code) in Files.Value)
        {
            bool isPublic = PublicType().IsMatch(code);
            string expected = isPublic ? "NerLib" : "NerLib." + Floors.FolderOf(path).Replace('/', '.');
            Namespace().Match(code).Groups[1].Value.Should().Be(expected, "of {0}", path);
        }
    }

    [Test]
    public void Architecture_md_gives_the_floors_in_the_order_that_is_checked()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));
        var rows = FloorRow().Matches(page).SelectMany(row => FolderName().Matches(row.Groups[1].Value).Select(folder => folder.Groups[1].Value));
        rows.Should().Equal(Floors.Order);
    }

    [Test]
    public void No_source_file_is_long()
    {
        foreach (var path in AllSources()) File.ReadLines(path).Count().Should().BeLessThanOrEqualTo(MostLines, "of {0}", path);
    }

    [Test]
    public void No_line_is_long()
    {
        foreach (var path in AllSources().Concat(SourcesOf(Path.Combine(Repository.Root, "tests")))
            .Concat(SourcesOf(Path.Combine(Repository.Root, "benchmarks"))))
            File.ReadLines(path).Select((line, i) => (line.Length, i + 1)).Where(line => line.Length > LongestLine).Should().BeEmpty("of {0}", path);
    }

    [Test]
    public void Files_of_the_library_are_neither_crumbs_nor_heaps()
    {
        var lengths = Files.Value.Select(file => file.Code.Count(c => c == '\n')).Order().ToArray();
        lengths[lengths.Length / 2].Should().BeInRange(LeastMedian, MostMedian);
    }

    static IEnumerable<string> AllSources() => SourcesOf(Path.Combine(Repository.Root, "src"));

    static IEnumerable<string> SourcesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar).Any(part =>
            part is "obj" or "bin")).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^public ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\| (`[^|]*`) \|", RegexOptions.Multiline)]
    private static partial Regex FloorRow();

    [GeneratedRegex(@"`([\w/]+)`")]
    private static partial Regex FolderName();
}
