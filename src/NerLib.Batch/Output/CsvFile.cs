using System.Globalization;
using nietras.SeparatedValues;

namespace NerLib.Batch.Output;

/// <summary>Commas between cells, quotation marks where RFC 4180 asks for them.</summary>
sealed class CsvFile : ITableFile
{
    readonly SepWriter _writer;

    /// <param name="writer">Written to; closed at the end.</param>
    /// <param name="columns">Named in the first row.</param>
    public CsvFile(TextWriter writer, IReadOnlyList<Column> columns)
    {
        writer.NewLine = "\n";
        _writer = Sep.New(',').Writer(options => options with { Escape = true, WriteHeader = false }).To(writer);
        Write(columns, column => column.Name);
    }

    public ValueTask WriteAsync(object?[] row)
    {
        Write(row, cell => Convert.ToString(cell, CultureInfo.InvariantCulture));
        return ValueTask.CompletedTask;
    }

    public async ValueTask CompleteAsync() => await _writer.FlushAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => _writer.DisposeAsync();

    void Write<T>(IReadOnlyList<T> cells, Func<T, string?> textOf)
    {
        using var row = _writer.NewRow();
        for (int i = 0; i < cells.Count; i++) row[i].Set(textOf(cells[i]));
    }
}
