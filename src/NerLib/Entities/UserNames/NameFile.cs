using System.Text;

namespace NerLib.Entities.UserNames;

/// <summary>Tab-separated lines that a user has written; blank ones and comments are skipped.</summary>
static class NameFile
{
    /// <summary>Characters of a line that a message shows.</summary>
    const int LongestShown = 100;

    public static StreamReader Open(string path) =>
        new(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));

    /// <param name="lines">The lines.</param>
    /// <param name="name">What messages call them.</param>
    /// <param name="expected">What a line must be like: text and type, both not blank, and more.</param>
    /// <param name="mostCells">Cells that a line may have.</param>
    public static IEnumerable<Line> Read(TextReader lines, string name, string expected, int mostCells)
    {
        for (int number = 1; ; number++)
        {
            string? text = ReadLine(lines, name, number);
            if (text is null) yield break;
            if (string.IsNullOrWhiteSpace(text) || text is "#" || text.StartsWith("# ", StringComparison.Ordinal)) continue;
            var line = new Line(name, number, expected, text.Split('\t'));
            if (line.Cells.Length < 2) throw line.Wrong("it has no tab");
            if (line.Cells.Length > mostCells) throw line.Wrong($"it has {line.Cells.Length} cells");
            yield return line;
        }
    }

    static string? ReadLine(TextReader lines, string name, int number)
    {
        try
        {
            return lines.ReadLine();
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidDataException($"{name}: not UTF-8, at line {number} or after it. Convert it first, for example with iconv.", error);
        }
    }

    public sealed record Line(string Name, int Number, string Expected, string[] Cells)
    {
        /// <summary>A cell that may be missing; null if it is, or is blank.</summary>
        public string? CellAt(int index) => index < Cells.Length && !string.IsNullOrWhiteSpace(Cells[index]) ? Cells[index].Trim() : null;

        public InvalidDataException Wrong(string problem) =>
            new($"{Name}, line {Number}: found '{Shortened(string.Join('\t', Cells))}': {problem.TrimEnd('.')}. "
                + $"Expected {Expected}. Correct the line, or begin it with '# ' to skip it.");

        static string Shortened(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
    }
}
