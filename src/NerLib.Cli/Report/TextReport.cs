using System.Globalization;
using Spectre.Console;
using Cell = Spectre.Console.Text;

namespace NerLib.Cli.Report;

/// <summary>A document for a person to read: the text with its entities marked, then who said what.</summary>
static class TextReport
{
    // Where no terminal ends the lines they are not wrapped, unless COLUMNS, by which terminals tell their width, asks for it.
    static int PlainWidth =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns > 0
            ? columns : 1_000_000;

    /// <summary>Writes to a file, or to the terminal for null; colours only where the terminal has them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="showQuotes">Whether quotes were looked for.</param>
    public static void Write(Document document, string? path, bool showQuotes)
    {
        using var file = path is null ? null : OutputFiles.OpenWriter(path);
        var console = file is null && !Console.IsOutputRedirected
            ? AnsiConsole.Console
            : AnsiConsole.Create(new()
            {
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new FixedWidthOutput(file ?? Console.Out, PlainWidth),
            });
        console.Write(Marked(document, coloured: console.Profile.Capabilities.Ansi));
        console.WriteLine();
        if (!showQuotes) return;
        console.WriteLine();
        if (document.Quotes.IsEmpty)
        {
            console.WriteLine("No quotes.");
            return;
        }
        console.Write(WhoSaidWhat(document));
    }

    static Paragraph Marked(Document document, bool coloured)
    {
        var paragraph = new Paragraph();
        int done = 0;
        foreach (var entity in document.Entities)
        {
            var span = document.SpanOf(entity.Tokens);
            paragraph.Append(document.Text[done..span.Start]);
            if (coloured) paragraph.Append(document.TextOf(entity), StyleOf(entity.Type));
            else paragraph.Append($"[{document.TextOf(entity)} {entity.Type.Name}]");
            done = span.End;
        }
        return paragraph.Append(document.Text[done..].TrimEnd());
    }

    static Table WhoSaidWhat(Document document)
    {
        var table = new Table().Border(TableBorder.Rounded).Title("Who said what").AddColumns("Speaker", "Quote", "Kind", "Confidence");
        foreach (var quote in document.Quotes)
            table.AddRow(
                new Cell(SpeakerOf(document, quote)), new Cell(OneLine(document.TextOf(quote))),
                new Cell(KindOf(quote)), new Cell(quote.Confidence.ToString("F2", CultureInfo.InvariantCulture)));
        return table;
    }

    static string SpeakerOf(Document document, Quote quote)
    {
        if (quote.Speaker is not { } speaker) return "unknown";
        string words = OneLine(document.TextOf(speaker));
        return words == speaker.Name ? words : $"{speaker.Name} (“{words}”)";
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static Style StyleOf(EntityType type) => type.Name switch
    {
        "PERSON" => new(Color.Green, decoration: Decoration.Bold),
        "ORGANIZATION" => new(Color.DodgerBlue1, decoration: Decoration.Bold),
        "LOCATION" or "FACILITY" => new(Color.Orange1, decoration: Decoration.Bold),
        "NORP" => new(Color.Gold1),
        "DATE" or "TIME" or "MONEY" or "PERCENT" or "QUANTITY" or "ORDINAL" or "CARDINAL" => new(Color.Grey),
        _ => new(Color.MediumPurple),
    };

    sealed class FixedWidthOutput(TextWriter writer, int width) : IAnsiConsoleOutput
    {
        public TextWriter Writer => writer;

        public bool IsTerminal => false;

        public int Width => width;

        public int Height => int.MaxValue;

        public void SetEncoding(System.Text.Encoding encoding) { }
    }

    static string KindOf(Quote quote) =>
        quote.Kind.ToString().ToLowerInvariant() + (quote.Act == QuoteAct.Speech ? "" : ", " + quote.Act.ToString().ToLowerInvariant());
}
