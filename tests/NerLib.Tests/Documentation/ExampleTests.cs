using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NerLib.Tests.Documentation;

/// <summary>The examples in the documentation of the public members compile.</summary>
public partial class ExampleTests
{
    // What an example may take as given.
    const string Given = """

        static class Given
        {
            public static NerPipeline pipeline = null!;
            public static Document document = null!;
        }
        """;

    static IEnumerable<TestCaseData> Examples =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        from example in Example().Matches(File.ReadAllText(file)).Select((match, i) => (Xml: DocumentationLine().Replace(match.Value, ""), Number: i + 1))
        select new TestCaseData(XElement.Parse(example.Xml).Value).SetArgDisplayNames($"{Path.GetFileName(file)} {example.Number}");

    [TestCaseSource(nameof(Examples))]
    public void An_example_compiles(string code) => SnippetProgram.Compile($"using NerLib;\nusing static Given;\n{code}{Given}").Should().NotBeEmpty();

    [Test]
    public void The_main_members_have_one() => Examples.Count().Should().BeGreaterThanOrEqualTo(7);

    [GeneratedRegex(@"<example>.*?</example>", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"^\s*/// ?", RegexOptions.Multiline)]
    private static partial Regex DocumentationLine();
}
