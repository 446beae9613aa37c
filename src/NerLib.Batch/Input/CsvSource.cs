using System.Text.Json;
using nietras.SeparatedValues;

namespace NerLib.Batch.Input;

/// <summary>A table as text, the names of its columns in the first row; quotation marks and line breaks inside them as RFC 4180 has them.</summary>
sealed class CsvSource : IInputSource
{
    readonly string _path;
    readonly Stream _stream;
    readonly FieldNames _names;
    readonly IAsyncEnumerator<CsvRow> _rows;
    readonly char _separator;
    readonly string[] _columns;

    CsvSource(string path, Stream stream, FieldNames names, long? length, IAsyncEnumerator<CsvRow> rows, char? separator)
    {
        (_path, _stream, _names, Length, _rows) = (path, stream, names, length, rows);
        string header = Utf8.Lenient.GetString(rows.Current.Bytes.Span).TrimStart('\uFEFF');
        _separator = separator ?? SeparatorOf(header);
        _columns = CellsOf(header);
    }

    public long? Length { get; }

    public bool IdsDiffer => false;

    /// <param name="path">For messages.</param>
    /// <param name="stream">The table.</param>
    /// <param name="separator">What stands between cells; null to see it from the first row.</param>
    /// <param name="names">Which columns are the text and the id.</param>
    /// <param name="length">Length of the stream in bytes; null if unknown.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">The table is empty, lacks a column, or has one twice.</exception>
    public static async Task<CsvSource> OpenAsync(
        string path, Stream stream, char? separator, FieldNames names, long? length, CancellationToken cancellationToken)
    {
        var rows = CsvRow.ReadAsync(stream, default, cancellationToken).GetAsyncEnumerator(cancellationToken);
        if (!await rows.MoveNextAsync()) throw new InvalidDataException($"'{path}' is empty; expected the names of the columns in the first row.");
        var table = new CsvSource(path, stream, names, length, rows, separator);
        if (table._columns.GroupBy(column => column).FirstOrDefault(group => group.Count() > 1) is { Key: var twice })
            throw new InvalidDataException($"'{path}' has two columns '{twice}'; give each a name of its own.");
        names.CheckColumns(path, table._columns);
        return table;
    }

    public IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, CancellationToken cancellationToken)
    {
        if (from != default) _stream.Position = from.Offset;
        var rows = from == default ? AfterFirst() : CsvRow.ReadAsync(_stream, from, cancellationToken);
        return rows.Where(row => !row.Bytes.IsEmpty).Select(row => new InputItem(
            $"line {row.Line}", row.EndOffset, _stream.CanSeek ? new(row.EndOffset, row.LastLine) : null, () => Read(row.Bytes.Span)));
    }

    public async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _stream.DisposeAsync();
    }

    async IAsyncEnumerable<CsvRow> AfterFirst()
    {
        while (await _rows.MoveNextAsync()) yield return _rows.Current;
    }

    InputRecord Read(ReadOnlySpan<byte> row)
    {
        if (row.Count((byte)'"') % 2 != 0) return new(null, null, "a quotation mark is opened here and closed nowhere");
        string[] cells;
        try
        {
            cells = CellsOf(Utf8.Lenient.GetString(row));
        }
        catch (InvalidDataException error)
        {
            return new(null, null, error.Message);
        }
        if (cells.Length != _columns.Length)
            return new(null, null, $"found {cells.Length} cells; expected {_columns.Length}, as many as the first row has");
        var record = InputRecord.Of(_columns.Zip(cells, (column, cell) => KeyValuePair.Create(column, Value(column, cell))), _names);
        return System.Text.Unicode.Utf8.IsValid(row) ? record : record with { Source = null, Error = Utf8.Refusal };
    }

    JsonElement Value(string column, string cell) => cell.Length == 0 && column == _names.Id ? JsonText.Null : JsonText.Of(cell);

    static char SeparatorOf(string header)
    {
        using var reader = Sep.Reader(Configured).FromText(header);
        return reader.Spec.Sep.Separator;
    }

    /// <exception cref="InvalidDataException">The row is none, or longer than can be read.</exception>
    string[] CellsOf(string row)
    {
        try
        {
            using var reader = Sep.New(_separator).Reader(Configured).FromText(row);
            if (!reader.MoveNext()) return [];
            var cells = new string[reader.Current.ColCount];
            for (int i = 0; i < cells.Length; i++) cells[i] = reader.Current[i].ToString();
            return !reader.MoveNext() ? cells
                : throw new InvalidDataException($"'{_path}' has a carriage return alone outside quotation marks; end each row with a line feed.");
        }
        catch (Exception error) when (error is NotSupportedException or ArgumentException)
        {
            throw new InvalidDataException($"'{_path}' has a row that cannot be read: {error.Message}", error);
        }
    }

    static SepReaderOptions Configured(SepReaderOptions options) =>
        options with { HasHeader = false, Unescape = true, DisableColCountCheck = true };
}
