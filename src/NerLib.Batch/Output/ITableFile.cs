namespace NerLib.Batch.Output;

/// <summary>A file of rows, whose columns are known when it is begun.</summary>
interface ITableFile : IAsyncDisposable
{
    /// <param name="row">A value, or null, for each column.</param>
    ValueTask WriteAsync(object?[] row);

    /// <summary>Writes what is left.</summary>
    ValueTask CompleteAsync();
}
