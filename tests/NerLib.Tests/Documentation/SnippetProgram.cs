using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NerLib.Tests.Documentation;

/// <summary>The program of a page: compiled against what the tests refer to, and run.</summary>
static class SnippetProgram
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

    public static byte[] Compile(string code)
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
    public static string Run(byte[] program)
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
