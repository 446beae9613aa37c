using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace NerLib.Batch.Input;

/// <summary>A column of a group of rows of a Parquet file, its values as JSON.</summary>
static class ParquetColumn
{
    /// <summary>Reads all values; the result gives that of a row.</summary>
    public static Task<Func<int, JsonElement>> ReadAsync(ParquetRowGroupReader group, DataField column, CancellationToken cancellationToken)
    {
        int rows = checked((int)group.RowCount);
        return column.ClrType switch
        {
            var type when type == typeof(string) || type == typeof(ReadOnlyMemory<char>) => StringsAsync(),
            var type when type == typeof(byte[]) || type == typeof(ReadOnlyMemory<byte>) => BytesAsync(),
            var type when type == typeof(bool) => ValuesAsync<bool>(),
            var type when type == typeof(sbyte) => ValuesAsync<sbyte>(),
            var type when type == typeof(byte) => ValuesAsync<byte>(),
            var type when type == typeof(short) => ValuesAsync<short>(),
            var type when type == typeof(ushort) => ValuesAsync<ushort>(),
            var type when type == typeof(int) => ValuesAsync<int>(),
            var type when type == typeof(uint) => ValuesAsync<uint>(),
            var type when type == typeof(long) => ValuesAsync<long>(),
            var type when type == typeof(ulong) => ValuesAsync<ulong>(),
            var type when type == typeof(decimal) => ValuesAsync<decimal>(),
            var type when type == typeof(float) => NumbersAsync<float>(float.IsFinite),
            var type when type == typeof(double) => NumbersAsync<double>(double.IsFinite),
            var type when type == typeof(DateTime) => ValuesAsync<DateTime>(),
            var type when type == typeof(DateOnly) => ValuesAsync<DateOnly>(),
            var type when type == typeof(TimeOnly) => ValuesAsync<TimeOnly>(),
            var type when type == typeof(TimeSpan) => ValuesAsync<TimeSpan>(),
            var type when type == typeof(Guid) => ValuesAsync<Guid>(),
            var type => throw new InvalidDataException($"The column '{column.Name}' holds values of the type {type.Name}, which are not read; leave it out."),
        };

        async Task<Func<int, JsonElement>> StringsAsync()
        {
            var values = new string[rows];
            await group.ReadAsync(column, values, null, cancellationToken);
            return row => JsonText.Of(values[row]);
        }

        async Task<Func<int, JsonElement>> BytesAsync()
        {
            var values = new byte[rows][];
            await group.ReadAsync(column, values, null, cancellationToken);
            return row => JsonText.Of(values[row]);
        }

        // JSON has no infinity and no NaN.
        async Task<Func<int, JsonElement>> NumbersAsync<T>(Predicate<T> isNumber) where T : struct
        {
            var values = await ReadAsync<T>();
            return row => values[row] is { } value && isNumber(value) ? JsonText.Of(value) : JsonText.Null;
        }

        async Task<Func<int, JsonElement>> ValuesAsync<T>() where T : struct
        {
            var values = await ReadAsync<T>();
            return row => values[row] is { } value ? JsonText.Of(value) : JsonText.Null;
        }

        async Task<T?[]> ReadAsync<T>() where T : struct
        {
            var values = new T?[rows];
            await group.ReadAsync<T>(column, values.AsMemory(), null, cancellationToken);
            return values;
        }
    }
}
