using System.Text;
using System.Text.Json;
using nietras.SeparatedValues;

namespace NerLib.Batch.Input;

/// <summary>A table as text, the names of its columns in the first row; quotation marks and line breaks inside them as RFC 4180 has them.</summary>
sealed class CsvSource : IInputSource
{
    // A noncharacter, which stands in no text, marks bytes that are not UTF-8: one bad row must not end the reading.
    const char Unreadable = '\uFFFF';

    readonly string _path;
    readonly FieldNames _names;
    readonly SepReader _rows;
    readonly Func<long> _position;
    readonly string[] _columns;

    /// <param name="path">For messages.</param>
    /// <param name="stream">The table.</param>
    /// <param name="separator">What stands between cells; null to see it from the first row.</param>
    /// <param name="names">Which columns are the text and the id.</param>
    /// <param name="length">Length of the input in bytes; null if unknown.</param>
    /// <param name="position">How many of them are read.</param>
    /// <exception cref="InvalidDataException">The table is empty, lacks a column, or has one twice.</exception>
    public CsvSource(string path, Stream stream, char? separator, FieldNames names, long? length, Func<long> position)
    {
        (_path, _names, _position, Length) = (path, names, position, length);
        var encoding = System.Text.Encoding.GetEncoding(
            "utf-8", EncoderFallback.ReplacementFallback, new DecoderReplacementFallback(Unreadable.ToString()));
        var options = separator is { } given ? Sep.New(given).Reader(Configured) : Sep.Reader(Configured);
        _rows = options.From(new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16));
        if (!_rows.MoveNext()) throw new InvalidDataException($"'{path}' is empty; expected the names of the columns in the first row.");
        _columns = CellsOf(_rows.Current);
        if (_columns.GroupBy(column => column).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
            throw new InvalidDataException($"'{path}' has two columns '{twice}'; give each a name of its own.");
        names.CheckColumns(path, _columns);

        static SepReaderOptions Configured(SepReaderOptions options) =>
            options with { HasHeader = false, Unescape = true, DisableColCountCheck = true };
    }

    public long? Length { get; }

    public bool IdsDiffer => false;

    public IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, CancellationToken cancellationToken) => Rows(from.Number).ToAsyncEnumerable();

    public ValueTask DisposeAsync()
    {
        _rows.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <param name="passed">Rows to pass over: where a row begins is seen only by reading those before it.</param>
    IEnumerable<InputItem> Rows(long passed)
    {
        long number = 0;
        while (Next() is var (line, cells))
            if (++number > passed && cells is not [""]) yield return new($"line {line}", _position(), new(0, number), () => Read(cells));
    }

    /// <summary>The next row, its cells null if a quotation mark is opened in it and never closed, so that it goes on to the end of the table.</summary>
    (int Line, string[]? Cells)? Next()
    {
        try
        {
            if (!_rows.MoveNext()) return null;
            var row = _rows.Current;
            return (row.LineNumberFrom, row.Span.Count('"') % 2 == 0 ? CellsOf(row) : null);
        }
        catch (Exception error) when (error is NotSupportedException or ArgumentException)
        {
            throw new InvalidDataException($"'{_path}' cannot be read further: {error.Message}", error);
        }
    }

    InputRecord Read(string[]? cells)
    {
        if (cells is null) return new(null, null, "a quotation mark is opened here and closed nowhere");
        if (cells.Length != _columns.Length)
            return new(null, null, $"found {cells.Length} cells; expected {_columns.Length}, as many as the first row has");
        var record = InputRecord.Of(_columns.Zip(cells, (column, cell) => KeyValuePair.Create(column, Value(column, cell))), _names);
        return cells.Any(cell => cell.Contains(Unreadable, StringComparison.Ordinal))
            ? record with { Source = null, Error = "the line is not UTF-8; convert the file first, for example with iconv" }
            : record;
    }

    JsonElement Value(string column, string cell) => cell.Length == 0 && column == _names.Id ? JsonText.Null : JsonText.Of(cell);

    static string[] CellsOf(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++) cells[i] = row[i].ToString();
        return cells;
    }
}
