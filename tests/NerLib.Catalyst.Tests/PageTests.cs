using NerLib.Tests;
using NerLib.Tests.Documentation;

namespace NerLib.Catalyst.Tests;

/// <summary>The programs of the pages on Catalyst, compiled and run as they stand.</summary>
[NonParallelizable]
public class PageTests
{
    static IEnumerable<Snippet> All => new[] { "docs/catalyst.md", "src/NerLib.Catalyst/README.md" }
        .SelectMany(page => Snippet.Read(page, File.ReadAllLines(Path.Combine(Repository.Root, page))));

    [TestCaseSource(nameof(All))]
    public void A_program_prints_what_the_page_says(object page)
    {
        var snippet = (Snippet)page;
        var program = SnippetProgram.Compile(snippet.Code);
        if (!snippet.CompileOnly) SnippetProgram.Run(program).Should().Be(snippet.Output, "{0} says so", snippet.Place);
    }
}
