namespace NerLib.Evaluation;

/// <summary>A set of character positions, kept as ordered intervals; positions are code points.</summary>
sealed class QuoteCharacters
{
    readonly List<TextSpan> _intervals = [];

    public QuoteCharacters(IEnumerable<TextSpan> spans)
    {
        foreach (var span in spans.Where(span => span.Length > 0).OrderBy(span => span.Start))
            if (_intervals.Count > 0 && span.Start <= _intervals[^1].End)
                _intervals[^1] = new(_intervals[^1].Start, Math.Max(_intervals[^1].End, span.End));
            else _intervals.Add(span);
        Count = _intervals.Sum(interval => interval.Length);
    }

    public int Count { get; }

    public TextSpan Extent => _intervals.Count == 0 ? default : new(_intervals[0].Start, _intervals[^1].End);

    public int CountShared(QuoteCharacters other)
    {
        int shared = 0;
        for (int i = 0, k = 0; i < _intervals.Count && k < other._intervals.Count;)
        {
            var (a, b) = (_intervals[i], other._intervals[k]);
            shared += Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
            if (a.End < b.End) i++;
            else k++;
        }
        return shared;
    }

    /// <summary>Whether the position, or one beside it, is in the set.</summary>
    public bool IsNear(int position) => _intervals.Exists(interval => interval.Start - 1 <= position && position <= interval.End);

    public bool SetEquals(QuoteCharacters other) => _intervals.SequenceEqual(other._intervals);
}
