namespace NerLib.Evaluation;

/// <summary>Counts of a comparison with gold; ratios only when they are printed. Nothing to find is null, not 0.</summary>
public readonly record struct Prf(int Hits, int Spurious, int Missed)
{
    /// <summary>Share of what was predicted that is right.</summary>
    public double? Precision => Hits + Spurious == 0 ? null : (double)Hits / (Hits + Spurious);

    /// <summary>Share of the gold that was predicted.</summary>
    public double? Recall => Hits + Missed == 0 ? null : (double)Hits / (Hits + Missed);

    /// <summary>Harmonic mean of precision and recall.</summary>
    public double? F1 => Hits + Spurious + Missed == 0 ? null : 2.0 * Hits / (2 * Hits + Spurious + Missed);

    /// <summary>Compares two sets.</summary>
    public static Prf Of<T>(IReadOnlySet<T> gold, IReadOnlySet<T> predicted)
    {
        int hits = predicted.Count(gold.Contains);
        return new(hits, predicted.Count - hits, gold.Count - hits);
    }

    /// <summary>Adds the counts.</summary>
    public static Prf operator +(Prf a, Prf b) => new(a.Hits + b.Hits, a.Spurious + b.Spurious, a.Missed + b.Missed);
}
