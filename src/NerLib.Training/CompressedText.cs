using System.IO.Compression;

namespace NerLib.Training;

/// <summary>Large texts without annotation, as gzip files.</summary>
static class CompressedText
{
    /// <summary>The lines, read as they are asked for.</summary>
    public static IEnumerable<string> LinesOf(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), System.Text.Encoding.UTF8);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
