namespace NerLib.Tests.Documentation;

/// <summary>The C# programs of README and docs, compiled and run as they stand: each is a whole program and prints what its page says.</summary>
[NonParallelizable]
public class SnippetTests
{
    static IEnumerable<Snippet> All => Snippet.InRepository();

    [TestCaseSource(nameof(All))]
    public void A_snippet_compiles_and_prints_what_the_page_says(object page)
    {
        var snippet = (Snippet)page;
        var program = SnippetProgram.Compile(snippet.Code);
        if (snippet.CompileOnly) return;
        string printed = SnippetProgram.Run(program);
        if (snippet.Output is { } expected) printed.Should().Be(expected, "{0} says so", snippet.Place);
    }

    [Test]
    public void The_readme_begins_with_a_program_and_what_it_prints() =>
        All.First().Should().Match<Snippet>(first => first.Place.StartsWith("README.md") && first.Output != null && !first.CompileOnly);

    [TestCase("```csharp\na\nb\n```\n\n```text\nc\n```", "page:1", "a\nb\n", "c\n", false)]
    [TestCase("x\n\n<!-- compile only -->\n```csharp\na\n```\nx\n```text\nc\n```", "page:4", "a\n", null, true)]
    public void Fences_are_read(string page, string place, string code, string? output, bool compileOnly) =>
        Snippet.Read("page", page.Split('\n')).Should().Equal(new Snippet(place, code, output, compileOnly));

    [Test]
    public void A_program_that_does_not_compile_is_told_with_its_errors() =>
        FluentActions.Invoking(() => SnippetProgram.Compile("var x = NoSuchThing.Make();")).Should().Throw<AssertionException>().WithMessage("*NoSuchThing*");
}
