using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NerLib.Tests.Documentation;

/// <summary>What the packages say when something is wrong stands in docs/troubleshooting.md.</summary>
public partial class TroubleshootingTests
{
    /// <summary>Exceptions whose messages a user sees.</summary>
    static readonly HashSet<string> Seen =
        ["ArgumentException", "FormatException", "InvalidDataException", "InvalidOperationException", "JsonException", "NerModelException"];

    /// <summary>The messages of the page; an ellipsis stands for anything.</summary>
    static readonly List<Regex> Explained = [..
        from line in File.ReadLines(Path.Combine(Repository.Root, "docs", "troubleshooting.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal))
        from message in Code().Matches(line.Split(" | ")[0])
        select new Regex("^" + Regex.Escape(message.Groups[1].Value).Replace("…", ".*", StringComparison.Ordinal), RegexOptions.Singleline)];

    static IEnumerable<TestCaseData> Messages =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
        where !path.Contains("/obj/", StringComparison.Ordinal)
        from message in MessagesOf(File.ReadAllText(file))
        select new TestCaseData(message).SetArgDisplayNames($"{path}: {message}");

    [TestCaseSource(nameof(Messages))]
    public void A_message_is_explained(string message) => Explained.Should().Contain(known => known.IsMatch(message));

    [Test]
    public void Messages_are_found() => Messages.Count().Should().BeGreaterThan(100);

    [TestCase("throw new ArgumentException($\"'{a}' is\" + \" wrong.\", nameof(a));", "'…' is wrong.")]
    [TestCase("result.AddError(\"leave it out\");", "leave it out")]
    [TestCase("throw new InvalidDataException(error.Message);", null)]
    public void A_message_is_read(string code, string? message) => MessagesOf(code).SingleOrDefault().Should().Be(message);

    static IEnumerable<string> MessagesOf(string code)
    {
        foreach (var node in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes())
        {
            var argument = node switch
            {
                ObjectCreationExpressionSyntax made when Seen.Contains(made.Type.ToString()) => made.ArgumentList?.Arguments.FirstOrDefault(),
                ImplicitObjectCreationExpressionSyntax made when made.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType.ToString() is { } type
                    && Seen.Contains(type) => made.ArgumentList.Arguments.FirstOrDefault(),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "AddError" } } call =>
                    call.ArgumentList.Arguments[0],
                _ => null,
            };
            if (argument is not null && TextOf(argument.Expression) is { } text && text.Any(char.IsLetter)) yield return text;
        }
    }

    /// <summary>A message with an ellipsis for each part that is not known before it runs.</summary>
    static string TextOf(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BinaryExpressionSyntax sum => TextOf(sum.Left) + TextOf(sum.Right),
        InterpolatedStringExpressionSyntax text => string.Concat(text.Contents.Select(part =>
            part is InterpolatedStringTextSyntax plain ? plain.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}") : "…")),
        _ => "…",
    };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
