using System.Text;
using NerLib.Output.Html;

namespace NerLib;

/// <summary>
/// Writes a document as one self-contained web page: the text with its entities and quotes coloured by actor, and who said what beside it.
/// </summary>
/// <remarks>
/// The page has no scripts and loads nothing. Everything from the text is escaped; control characters that would show as nothing or turn
/// the direction of writing are shown by their number. Time and memory are linear in the text.
/// </remarks>
public static class HtmlReport
{
    const int BufferSize = 1 << 14;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the page in UTF-8, piece by piece.</summary>
    /// <param name="document">The document; layers that were not made are left out.</param>
    /// <param name="output">Where to; stays open.</param>
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, BufferSize, leaveOpen: true);
        new ReportPage(document, new(writer)).Write();
    }
}
