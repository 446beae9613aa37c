namespace NerLib.Tests.Documentation;

/// <summary>A C# program of a page: a <c>csharp</c> fence.</summary>
/// <param name="Place">The page and the line of the fence.</param>
/// <param name="Code">What stands between the fences.</param>
/// <param name="Output">What the <c>text</c> fence right after it holds; null if none follows.</param>
/// <param name="CompileOnly">Whether <c>&lt;!-- compile only --&gt;</c> stands before it.</param>
sealed record Snippet(string Place, string Code, string? Output, bool CompileOnly)
{
    /// <summary>Pages whose programs need packages of their own: <c>.ci/use-packages</c> and NerLib.Catalyst.Tests run them.</summary>
    static readonly string[] OfOtherPackages = ["catalyst.md", "cluster.md", "hosting.md", "mlnet.md"];

    public static IEnumerable<Snippet> InRepository() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md").Where(page => !OfOtherPackages.Contains(Path.GetFileName(page)))
            .Concat(Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Where(folder => Path.GetFileName(folder) != "NerLib.Catalyst")
                .Select(folder => Path.Combine(folder, "README.md")).Where(File.Exists))
            .Order(StringComparer.Ordinal).Prepend(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(file => Read(Path.GetRelativePath(Repository.Root, file), File.ReadAllLines(file)));

    public static IEnumerable<Snippet> Read(string page, IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines[i] != "```csharp") continue;
            int fence = i, before = fence - 1;
            string code = Block(lines, ref i);
            while (before >= 0 && lines[before].Length == 0) before--;
            int next = i + 1;
            while (next < lines.Count && lines[next].Length == 0) next++;
            string? output = next < lines.Count && lines[next] == "```text" ? Block(lines, ref next) : null;
            yield return new($"{page}:{fence + 1}", code, output, before >= 0 && lines[before] == "<!-- compile only -->");
        }
    }

    /// <summary>The lines of the fence that begins at <paramref name="i"/>, which moves to its end.</summary>
    static string Block(IReadOnlyList<string> lines, ref int i)
    {
        int start = ++i;
        while (i < lines.Count && lines[i] != "```") i++;
        return string.Join('\n', lines.Take(i).Skip(start)) + "\n";
    }

    public override string ToString() => Place;
}
