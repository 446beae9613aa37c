using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace NerLib.Output.Html;

/// <summary>Writes markup: what stands in the literal parts of a string is markup, what is put into it is escaped.</summary>
sealed class HtmlWriter(TextWriter output)
{
    // The controls of C0 (but tab and line ends) and C1, the bidirectional embeddings, overrides and isolates, and two that are no characters.
    static readonly SearchValues<char> Special = SearchValues.Create(
    [
        '<', '>', '&', '"', '\'', .. Enumerable.Range(0, 0xa0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r')),
        '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\ufffe', '\uffff',
    ]);

    readonly TextWriter _output = output;

    /// <summary>Writes markup with escaped values in it; a control character in a value becomes U+FFFD.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The handler takes the writer from the call.")]
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup) => _ = markup;

    /// <summary>Writes a style sheet or a script as it is.</summary>
    public void WriteAsIs(string resource) => _output.Write(resource);

    /// <summary>Writes text between elements, its control characters by their number.</summary>
    public void WriteText(ReadOnlySpan<char> text) => Escape(text, controlsByNumber: true);

    void Escape(ReadOnlySpan<char> text, bool controlsByNumber)
    {
        for (int next; (next = text.IndexOfAny(Special)) >= 0; text = text[(next + 1)..])
        {
            _output.Write(text[..next]);
            switch (text[next])
            {
                case '<': _output.Write("&lt;"); break;
                case '>': _output.Write("&gt;"); break;
                case '&': _output.Write("&amp;"); break;
                case '"': _output.Write("&quot;"); break;
                case '\'': _output.Write("&#39;"); break;
                case var white when char.IsWhiteSpace(white): _output.Write(' '); break;
                case var control when controlsByNumber: _output.Write($"<span class=\"ner-control\">U+{(int)control:X4}</span>"); break;
                default: _output.Write('\ufffd'); break;
            }
        }
        _output.Write(text);
    }

    [InterpolatedStringHandler]
    public readonly ref struct Markup
    {
        readonly HtmlWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer)
        {
            _ = (literalLength, formattedCount);
            _writer = writer;
        }

        public void AppendLiteral(string markup) => _writer._output.Write(markup);

        public void AppendFormatted(ReadOnlySpan<char> value) => _writer.Escape(value, controlsByNumber: false);

        public void AppendFormatted(string value) => AppendFormatted(value.AsSpan());

        public void AppendFormatted(int value) => _writer._output.Write(value);

        public void AppendFormatted(float value, string format) => _writer._output.Write(value.ToString(format, CultureInfo.InvariantCulture));
    }
}
