using System.Runtime.CompilerServices;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace NerLib.Cli.Input;

/// <summary>A Parquet file. A group of rows is in memory at a time, as the file's writer cut them.</summary>
sealed class ParquetSource : IInputSource
{
    readonly ParquetReader _reader;
    readonly FieldNames _names;
    readonly DataField[] _columns;
    readonly long _length;

    ParquetSource(ParquetReader reader, FieldNames names, DataField[] columns, long length) =>
        (_reader, _names, _columns, _length) = (reader, names, columns, length);

    public long? Length => _length;

    /// <exception cref="InvalidDataException">The file is no Parquet file or lacks a column.</exception>
    public static async Task<ParquetSource> OpenAsync(string path, Stream stream, FieldNames names, CancellationToken cancellationToken)
    {
        ParquetReader reader;
        try
        {
            reader = await ParquetReader.CreateAsync(stream, new() { UseDateOnlyTypeForDates = true }, leaveStreamOpen: false, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            throw new InvalidDataException($"'{path}' is no Parquet file that can be read: {error.Message}", error);
        }
        var columns = reader.Schema.Fields.OfType<DataField>().Where(field => !field.IsArray && field.MaxRepetitionLevel == 0).ToArray();
        names.CheckColumns(path, [.. columns.Select(column => column.Name)]);
        if (reader.Schema.Fields.Where(field => !columns.Contains(field)).Select(field => field.Name).ToList() is { Count: > 0 } others)
            await Console.Error.WriteLineAsync($"nerlib: columns that hold lists or records are not passed through: {string.Join(", ", others)}");
        return new(reader, names, columns, stream.Length);
    }

    public async IAsyncEnumerable<InputItem> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long number = 0, rows = Math.Max(1, _reader.Metadata!.NumRows);
        for (int i = 0; i < _reader.RowGroupCount; i++)
        {
            using var group = _reader.OpenRowGroupReader(i);
            var values = new List<Func<int, JsonElement>>();
            foreach (var column in _columns) values.Add(await ParquetColumn.ReadAsync(group, column, cancellationToken));
            for (int row = 0; row < group.RowCount; row++)
            {
                int current = row;
                number++;
                yield return new($"row {number}", (long)((double)_length * number / rows), () => InputRecord.Of(
                    _columns.Zip(values, (column, value) => KeyValuePair.Create(column.Name, value(current))), _names));
            }
        }
    }

    public ValueTask DisposeAsync() => _reader.DisposeAsync();
}
