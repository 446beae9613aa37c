using System.Text.RegularExpressions;

namespace NerLib.Tests.Documentation;

public partial class VariableTests
{
    [Test]
    public void The_environment_variables_that_the_docs_name_are_read_by_the_code()
    {
        var named = Names("*.md", "docs", "benchmarks", "src")
            .Concat(Directory.EnumerateFiles(Repository.Root, "*.md").SelectMany(NamesIn)).Distinct().ToList();
        named.Should().NotBeEmpty().And.BeSubsetOf(Names("*.cs", "src", "tests", "benchmarks"));
    }

    static IEnumerable<string> Names(string pattern, params string[] folders) =>
        folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories))
            .SelectMany(NamesIn);

    static IEnumerable<string> NamesIn(string file) => Variable().Matches(File.ReadAllText(file)).Select(match => match.Value);

    [GeneratedRegex("NERLIB_[A-Z_]+")]
    private static partial Regex Variable();
}
