using System.Text;
using NerLib.Output.Html;

namespace NerLib;

/// <summary>
/// Writes a document as one self-contained web page: the text with its entities and quotes coloured by actor, and who said what beside it; or the
/// marked text alone, as a part of another page.
/// </summary>
/// <remarks>
/// It has no scripts and loads nothing. Everything from the text is escaped; control characters that would show as nothing or turn
/// the direction of writing are shown by their number. Time and memory are linear in the text.
/// </remarks>
public static class HtmlReport
{
    const int BufferSize = 1 << 14;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The style sheet of <see cref="WriteFragment"/>, for a page that has it in a file of its own.</summary>
    public static string FragmentStyle => ReportResources.StyleOfText;

    /// <summary>Writes the page in UTF-8, piece by piece.</summary>
    /// <param name="document">The document; layers that were not made are left out.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <example>
    /// <code>
    /// using var file = File.Create("report.html");
    /// HtmlReport.Write(document, file);
    /// </code>
    /// </example>
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, BufferSize, leaveOpen: true);
        new ReportPage(document, new(writer)).Write();
    }

    /// <summary>
    /// Writes the marked text alone, a <c>div</c> to be put into the body of another page: names, quotes and cards as on the page of <see cref="Write"/>,
    /// without its lists.
    /// </summary>
    /// <remarks>
    /// All classes begin with <c>ner</c>. Font and ground are those around it; light or dark follows the <c>color-scheme</c> that holds there. Lone
    /// surrogates are left to the encoding of the writer.
    /// </remarks>
    /// <param name="document">The document; layers that were not made are left out.</param>
    /// <param name="output">Where to; stays open.</param>
    /// <param name="idPrefix">What all ids begin with, one word: of several fragments on one page each needs its own.</param>
    /// <param name="withStyle">Whether a <c>style</c> element stands in it; if not, the page must have <see cref="FragmentStyle"/>.</param>
    /// <exception cref="ArgumentException">The prefix is empty or has white space.</exception>
    /// <example>
    /// <code>
    /// using var fragment = new StringWriter();
    /// HtmlReport.WriteFragment(document, fragment);
    /// string html = $"&lt;h1&gt;Today&lt;/h1&gt;{fragment}";
    /// </code>
    /// </example>
    public static void WriteFragment(Document document, TextWriter output, string idPrefix = "ner-", bool withStyle = true)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentException.ThrowIfNullOrWhiteSpace(idPrefix);
        if (idPrefix.Any(char.IsWhiteSpace))
            throw new ArgumentException($"The prefix '{idPrefix}' of the ids has white space; give one word.", nameof(idPrefix));
        var html = new HtmlWriter(output);
        html.Write($"<div class=\"ner ner-text\" lang=\"en\">\n");
        if (withStyle)
        {
            html.Write($"<style>\n");
            html.WriteAsIs(ReportResources.StyleOfText);
            html.Write($"</style>\n");
        }
        new ReportText(document, new(document), html, idPrefix, listPrefix: null).Write();
        html.Write($"</div>\n");
    }
}
