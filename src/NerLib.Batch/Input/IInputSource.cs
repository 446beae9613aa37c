namespace NerLib.Batch.Input;

/// <summary>Many texts, read one after the other; memory does not grow with their number.</summary>
interface IInputSource : IAsyncDisposable
{
    /// <summary>Length of the input in bytes; null if unknown.</summary>
    long? Length { get; }

    /// <summary>Whether no two texts have one id, whatever they hold.</summary>
    bool IdsDiffer { get; }

    /// <summary>The texts in order.</summary>
    /// <param name="from">Where to begin: the start, or what an item of the same input gave as <see cref="InputItem.After"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, CancellationToken cancellationToken);
}

/// <summary>A text of an input, not yet looked at.</summary>
/// <param name="Place">Where it stands, for messages: <c>line 3</c>, the name of a file.</param>
/// <param name="EndOffset">Bytes of the input up to its end, or about that.</param>
/// <param name="After">Its end as a place to begin from; null where reading cannot begin, as inside of what is compressed.</param>
/// <param name="Read">Reads it; may be called on any thread, and twice.</param>
readonly record struct InputItem(string Place, long EndOffset, InputPosition? After, Func<InputRecord> Read);
