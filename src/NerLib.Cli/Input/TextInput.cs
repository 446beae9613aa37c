using System.Text;

namespace NerLib.Cli.Input;

/// <summary>Reads a text whole, and refuses what it could only guess at.</summary>
static class TextInput
{
    /// <exception cref="InvalidDataException">The bytes are not UTF-8, nor UTF-16 with a byte order mark.</exception>
    public static string Read(string path)
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
