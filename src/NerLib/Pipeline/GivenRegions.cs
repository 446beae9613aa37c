using NerLib.Regions;

namespace NerLib.Pipeline;

/// <summary>Regions that the caller knows, put over those that were found.</summary>
static class GivenRegions
{
    /// <summary>
    /// Where the caller gives a region, it stands; a dateline found in a given body stays, and a credit in a given caption. Elsewhere regions are as found.
    /// </summary>
    /// <exception cref="ArgumentException">A region is empty, out of the text or of order, overlaps another, or begins or ends with white space.</exception>
    public static void PutOver(ReadOnlySpan<char> text, IReadOnlyList<Region> regions, List<Region> found)
    {
        var output = new List<Region>(regions.Count + found.Count);
        var writer = new RegionWriter(text, output);
        int next = 0, end = 0;
        for (int i = 0; i < regions.Count; i++)
        {
            var (span, kind) = regions[i];
            Check(text, regions, i, end);
            Copy(found, ref next, new(end, span.Start), given: null, ref writer);
            Copy(found, ref next, span, kind, ref writer);
            end = span.End;
        }
        Copy(found, ref next, new(end, text.Length), given: null, ref writer);
        writer.Close();
        found.Clear();
        found.AddRange(output);
    }

    // Writes a stretch as it was found, or as what is given, with what was found in it and may be part of it.
    static void Copy(List<Region> found, ref int next, TextSpan stretch, RegionKind? given, ref RegionWriter writer)
    {
        int start = stretch.Start;
        while (next > 0 && found[next - 1].Span.End > start) next--;
        for (; next < found.Count && found[next].Span.Start < stretch.End; next++)
        {
            var (span, kind) = found[next];
            var (from, to) = (Math.Max(span.Start, start), Math.Min(span.End, stretch.End));
            if (from >= to || !(given is null || IsPartOf(kind, given.Value))) continue;
            writer.Add(start, from, given ?? RegionKind.Body, joins: false);
            writer.Add(from, to, kind, joins: false);
            start = to;
        }
        writer.Add(start, stretch.End, given ?? RegionKind.Body, joins: false);
    }

    static bool IsPartOf(RegionKind kind, RegionKind whole) =>
        (kind, whole) is (RegionKind.Dateline, RegionKind.Body) or (RegionKind.Credit, RegionKind.Caption);

    static void Check(ReadOnlySpan<char> text, IReadOnlyList<Region> regions, int index, int end)
    {
        var span = regions[index].Span;
        string? wrong =
            span.Start < 0 || span.End > text.Length || span.Length <= 0 ? $"expected at least one unit inside the text of {text.Length}"
            : span.Start < end ? $"the region before ends at {end}; regions are ordered and do not overlap"
            : char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1])
                ? "it begins or ends with white space; trim it, or leave it out if there is nothing else"
            : null;
        if (wrong is not null) throw new ArgumentException($"Region {index} is [{span.Start}, {span.End}): {wrong}.", nameof(regions));
    }
}
