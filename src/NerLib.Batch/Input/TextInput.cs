using System.Text;

namespace NerLib.Batch.Input;

/// <summary>Reads a text whole, and refuses what it could only guess at.</summary>
static class TextInput
{
    public const string Text = "text", Html = "html";

    /// <summary>The endings of names that are known, for messages.</summary>
    public const string Endings = ".txt, .html, .htm or .xhtml";

    /// <summary>The format of a text by its file's name: what has no ending is plain text; null for an ending that is not known.</summary>
    public static string? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        "" or ".TXT" => Text,
        ".HTML" or ".HTM" or ".XHTML" => Html,
        _ => null,
    };

    /// <exception cref="InvalidDataException">It is no text in UTF-8, nor UTF-16 with a byte order mark, or no page with an article.</exception>
    public static SourceText Read(string path, string format) => format == Html ? WebPageInput.Read(path) : new(ReadText(path));

    static string ReadText(string path)
    {
        var bytes = ReadBytes(path);
        if (bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble)) bytes = bytes[System.Text.Encoding.UTF8.Preamble.Length..];
        else if (bytes.AsSpan().StartsWith(System.Text.Encoding.Unicode.Preamble)) return System.Text.Encoding.Unicode.GetString(bytes.AsSpan(2));
        else if (bytes.AsSpan().StartsWith(System.Text.Encoding.BigEndianUnicode.Preamble))
            return System.Text.Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2));
        try
        {
            return Utf8.Strict.GetString(bytes);
        }
        catch (DecoderFallbackException error)
        {
            string name = path == Files.Standard ? "Standard input" : $"'{path}'";
            throw new InvalidDataException($"{name} is not UTF-8: byte {error.Index} cannot be read. Convert it first, for example with iconv.", error);
        }
    }

    static byte[] ReadBytes(string path)
    {
        using var input = Files.OpenInput(path);
        using var all = new MemoryStream();
        input.CopyTo(all);
        return all.ToArray();
    }
}
