namespace NerLib.Soak;

/// <summary>Memory over a run: what lives after a collection, what the collector keeps for it, and what the process holds.</summary>
sealed class MemoryCurve
{
    const double Megabyte = 1 << 20;

    readonly List<double> _live = [], _committed = [], _process = [];

    public void Sample()
    {
        GC.Collect();
        _live.Add(GC.GetTotalMemory(forceFullCollection: false) / Megabyte);
        _committed.Add(GC.GetGCMemoryInfo().TotalCommittedBytes / Megabyte);
        _process.Add(Environment.WorkingSet / Megabyte);
    }

    /// <summary>Whether the last third is no more than the middle third and a little: the first third fills buffers.</summary>
    /// <remarks>The process is shown, not judged: it gets the pages of the tables of words only as rarer and rarer words are written into them.</remarks>
    public bool IsFlat => IsFlatCurve(_live) && IsFlatCurve(_committed);

    static bool IsFlatCurve(List<double> curve) => Third(curve, 2) <= 1.1 * Third(curve, 1) + 8;

    /// <summary>The median of a third of the samples.</summary>
    static double Third(List<double> curve, int third)
    {
        int length = Math.Max(1, curve.Count / 3);
        return curve.Skip(third * length).Take(length).Order().ElementAt(length / 2);
    }

    public override string ToString() =>
        $"memory by thirds of the run, MB (median): live {Thirds(_live)}; committed {Thirds(_committed)}; process {Thirds(_process)}: "
        + $"{(IsFlat ? "flat" : "GROWS")}";

    static string Thirds(List<double> curve) => string.Join(" → ", Enumerable.Range(0, 3).Select(third => Third(curve, third).ToString("F1")));
}
