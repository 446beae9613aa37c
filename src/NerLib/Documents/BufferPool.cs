namespace NerLib.Documents;

/// <summary>
/// Keeps the memory that a stage works in from text to text. As many are kept as there are processors: what a burst of more threads
/// took beyond that is left to the garbage collector.
/// </summary>
/// <param name="make">Makes what is kept.</param>
sealed class BufferPool<T>(Func<T> make) where T : class
{
    readonly T?[] _free = new T?[Environment.ProcessorCount];

    /// <summary>How many are kept at most.</summary>
    public int Capacity => _free.Length;

    /// <summary>One that nobody else uses until it is returned.</summary>
    public T Rent()
    {
        for (int i = 0; i < _free.Length; i++)
            if (Volatile.Read(ref _free[i]) is not null && Interlocked.Exchange(ref _free[i], null) is { } kept) return kept;
        return make();
    }

    /// <summary>Gives one back. After an exception it need not be: another is made then.</summary>
    public void Return(T buffers)
    {
        for (int i = 0; i < _free.Length; i++)
            if (Interlocked.CompareExchange(ref _free[i], buffers, null) is null) return;
    }
}
