using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NerLib.Tests.Documentation;

/// <summary>The C# programs of README and docs, compiled and run as they stand: each is a whole program and prints what its page says.</summary>
[NonParallelizable]
public class SnippetTests
{
    /// <summary>The usings that a new project has without writing them.</summary>
    const string ImplicitUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);

    static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    static IEnumerable<Snippet> All => Snippet.InRepository();

    [TestCaseSource(nameof(All))]
    public void A_snippet_compiles_and_prints_what_the_page_says(object page)
    {
        var snippet = (Snippet)page;
        var program = Compile(snippet.Code);
        if (snippet.CompileOnly) return;
        string printed = Run(program);
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
        FluentActions.Invoking(() => Compile("var x = NoSuchThing.Make();")).Should().Throw<AssertionException>().WithMessage("*NoSuchThing*");

    internal static byte[] Compile(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Snippet" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(code, Language), CSharpSyntaxTree.ParseText(ImplicitUsings, Language)], References,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success) throw new AssertionException(string.Join('\n', result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error)));
        return assembly.ToArray();
    }

    /// <summary>Runs a program in a folder that has the files of <c>docs</c>, as a reader would who stands there, and gives what it prints.</summary>
    static string Run(byte[] program)
    {
        var folder = Directory.CreateTempSubdirectory();
        var (home, console) = (Directory.GetCurrentDirectory(), Console.Out);
        using var printed = new StringWriter { NewLine = "\n" };
        var context = new AssemblyLoadContext("snippet", isCollectible: true);
        try
        {
            CopyDocs(folder.FullName);
            Directory.SetCurrentDirectory(folder.FullName);
            Console.SetOut(printed);
            var main = context.LoadFromStream(new MemoryStream(program)).EntryPoint!;
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? [] : [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
            Directory.SetCurrentDirectory(home);
            context.Unload();
            folder.Delete(recursive: true);
        }
        return printed.ToString();
    }

    static void CopyDocs(string target)
    {
        string docs = Path.Combine(Repository.Root, "docs");
        foreach (var file in Directory.EnumerateFiles(docs).Concat(Directory.EnumerateFiles(Path.Combine(docs, "examples"))))
        {
            string copy = Path.Combine(target, Path.GetRelativePath(docs, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
