namespace NerLib.Regions;

/// <summary>Appends regions, making one of those that belong together.</summary>
ref struct RegionWriter(ReadOnlySpan<char> text, List<Region> output)
{
    int _start, _end;
    RegionKind _kind;

    public readonly ReadOnlySpan<char> Text { get; } = text;

    /// <summary>Adds a stretch; white space around it is left out.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="joins">Whether it may go on with a region of the same kind before it.</param>
    public void Add(int start, int end, RegionKind kind, bool joins)
    {
        while (start < end && char.IsWhiteSpace(Text[start])) start++;
        while (end > start && char.IsWhiteSpace(Text[end - 1])) end--;
        if (start == end) return;
        if (joins && _end > 0 && kind == _kind)
        {
            _end = end;
            return;
        }
        Close();
        (_start, _end, _kind) = (start, end, kind);
    }

    public void Close()
    {
        if (_end > _start) output.Add(new(new(_start, _end), _kind));
        _start = _end = 0;
    }
}
