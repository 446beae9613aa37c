namespace NerLib.Batch.Input;

/// <summary>A place between two texts of an input, from which it can be read.</summary>
/// <param name="Offset">Bytes before it in a file of lines, groups of rows before it in Parquet; 0 where only the number is known.</param>
/// <param name="Number">Lines, rows or files before it.</param>
readonly record struct InputPosition(long Offset, long Number);
