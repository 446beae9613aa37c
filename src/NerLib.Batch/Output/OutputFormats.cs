using NerLib.Batch.Input;

namespace NerLib.Batch.Output;

/// <summary>Tables by the names that the command line has for them.</summary>
static class OutputFormats
{
    public const string Csv = "csv", Parquet = "parquet";

    public const string Quotes = "quotes", Entities = "entities";

    public static bool IsTable(string? format) => format is Csv or Parquet;

    public static Table TableOf(string name) => name == Entities ? Table.Entities : Table.Quotes;

    /// <param name="format"><see cref="Csv"/> or <see cref="Parquet"/>.</param>
    /// <param name="table">What rows stand for.</param>
    /// <param name="offsets">What offsets count.</param>
    /// <param name="warn">Told of fields that have no column.</param>
    /// <param name="file">Written to; closed with the writer.</param>
    public static TableWriter CreateTable(string format, Table table, OffsetUnit offsets, Action<string> warn, Stream file) =>
        new(table, offsets, warn, columns => format == Parquet
            ? new ParquetFile(file, columns)
            : new CsvFile(new StreamWriter(file, Utf8.Lenient, bufferSize: 1 << 16), columns));
}
