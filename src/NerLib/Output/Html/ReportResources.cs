using System.Security.Cryptography;

namespace NerLib.Output.Html;

/// <summary>The style sheets and the script that this library carries.</summary>
static class ReportResources
{
    /// <summary>The style of the marked text, for a page and for a fragment: all its classes begin with <c>ner</c>.</summary>
    public static string StyleOfText { get; } = Read("text.css");

    /// <summary>That of the page around it.</summary>
    public static string StyleOfPage { get; } = Read("page.css");

    /// <summary>Filters and copies the quotes of a page.</summary>
    public static string Script { get; } = Read("report.js");

    /// <summary>The script as a content security policy allows it.</summary>
    public static string ScriptSource { get; } = $"'sha256-{Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Script)))}'";

    static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportResources).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
