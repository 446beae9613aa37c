namespace NerLib.Output.Html;

/// <summary>The style sheets that this library carries.</summary>
static class ReportStyle
{
    /// <summary>That of the marked text, for a page and for a fragment: all its classes begin with <c>ner</c>.</summary>
    public static string OfText { get; } = Read("text.css");

    /// <summary>That of the page around it.</summary>
    public static string OfPage { get; } = Read("page.css");

    static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ReportStyle).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
