using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NerLib.Tests.Architecture;

/// <summary>The folders of <c>src/NerLib</c> in their order, and which of them a source file uses, as the compiler resolves its names.</summary>
static class Floors
{
    /// <summary>From the ground up, as <c>docs/architecture.md</c> gives them: a folder may use those before it, and none after it.</summary>
    public static readonly string[] Order =
    [
        "Text", "Numerics", "Models", "Documents", "Languages", "Languages/English",
        "Regions", "Tokens", "Sentences", "QuotationMarks",
        "Encoding", "Entities/Tagging", "Entities/Values/Meaning", "Entities/Values", "Entities/UserNames", "Entities", "Syntax/Parsing", "Syntax",
        "Mentions", "Quotes", "Resolution",
        "Output/Json", "Output/Html", "Output", "People", "Pipeline",
    ];

    const string ImplicitUsings =
        "global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; "
        + "global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>Every use of a folder by one before it.</summary>
    /// <param name="files">Path, from the project's folder, and content of each source file.</param>
    /// <param name="unresolved">Names that the compiler could not resolve.</param>
    public static List<string> Violations(IEnumerable<(string Path, string Code)> files, out List<string> unresolved)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(file.Code, options, file.Path)).ToList();
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal)).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "floors", [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, options)], platform,
            new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        var violations = new SortedSet<string>(StringComparer.Ordinal);
        unresolved = [];
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                // By a type in an attribute the platform finds something; the code does not use it: [JsonConverter(typeof(…))].
                if (name.Parent is TypeOfExpressionSyntax && name.FirstAncestorOrSelf<AttributeSyntax>() is not null) continue;
                var info = model.GetSymbolInfo(name);
                var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
                if (symbol is null && name.Identifier.ValueText is not ("var" or "_" or "nameof" or "unmanaged" or "notnull" or "value"))
                    unresolved.Add($"{tree.FilePath}: {name}");
                var type = symbol as ITypeSymbol ?? symbol?.ContainingType;
                foreach (var declaration in type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
                    if (declaration.SyntaxTree.FilePath is { Length: > 0 } used && FloorOf(used) > FloorOf(tree.FilePath))
                        violations.Add($"{tree.FilePath} uses {type!.Name} of {FolderOf(used)}");
            }
        }
        return [.. violations];
    }

    /// <summary>The folder of a file; an error if it is none of the order.</summary>
    public static int FloorOf(string path)
    {
        int floor = Array.IndexOf(Order, FolderOf(path));
        return floor >= 0 ? floor : throw new InvalidOperationException(
            $"The folder of {path} has no floor; give it one in Floors.Order and docs/architecture.md.");
    }

    public static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');
}
