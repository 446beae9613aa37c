namespace NerLib.Batch.Input;

/// <summary>A place between two texts of an input, from which it can be read.</summary>
/// <param name="Offset">Bytes before it in a file of lines or rows, groups of rows before it in Parquet.</param>
/// <param name="Number">Lines or rows before it.</param>
/// <param name="File">Files before it, where the input is many files; the others are of the file in which it is.</param>
readonly record struct InputPosition(long Offset, long Number, int File = 0);
