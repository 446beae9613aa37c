using System.Buffers;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Regions;

/// <summary>Decides what lines are for, by weights that take what the rules say as features: the kind with the highest log odds.</summary>
sealed class LineModel
{
    /// <summary>The kinds that lines may have, in the order of the section.</summary>
    public static readonly RegionKind[] Kinds = Enum.GetValues<RegionKind>();

    /// <summary>A text of fewer lines is no page: where a line stands says nothing.</summary>
    const int LeastLines = 3;

    readonly LogisticModel[] _models;

    /// <param name="section">The section.</param>
    /// <exception cref="NerModelException">It cannot be used.</exception>
    public LineModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Regions);
        _models = new LogisticModel[Kinds.Length];
        for (int i = 0; i < _models.Length; i++)
            _models[i] = LogisticSection.Read(reader.ReadArray<byte>(reader.ReadCount(1)), $"kind of line '{Kinds[i]}'");
    }

    /// <summary>Writes what the constructor reads.</summary>
    /// <param name="kinds">A logistic section for each of <see cref="Kinds"/>.</param>
    public static byte[] Write(IEnumerable<byte[]> kinds)
    {
        var writer = new SectionWriter();
        foreach (byte[] kind in kinds)
        {
            writer.Write(kind.Length);
            writer.Write<byte>(kind);
        }
        return writer.ToArray();
    }

    /// <summary>Whether a line is left to the rules: one that holds a picture's credit or caption, which they cut into its parts.</summary>
    public static bool IsOfRules(Line line) => line is { HoldsTrigger: true, Kind: RegionKind.Caption or RegionKind.Credit };

    /// <summary>Gives each line the likeliest kind.</summary>
    public void Decide(ReadOnlySpan<char> text, Span<Line> lines, CancellationToken cancellationToken)
    {
        if (lines.Length < LeastLines || LineShapes.AreWrapped(text, lines)) return;
        var rented = ArrayPool<LineFacts>.Shared.Rent(lines.Length);
        var facts = rented.AsSpan(0, lines.Length);
        var decided = ArrayPool<RegionKind>.Shared.Rent(lines.Length);
        Span<uint> features = stackalloc uint[LineFeatures.Capacity];
        LineFactsReader.Read(text, lines, facts);
        for (int i = 0; i < lines.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            decided[i] = IsOfRules(lines[i]) ? lines[i].Kind : Decide(features[..LineFeatures.Extract(text, lines, facts, i, features)], lines[i].Kind);
        }
        for (int i = 0; i < lines.Length; i++) lines[i].Kind = decided[i];
        ArrayPool<LineFacts>.Shared.Return(rented);
        ArrayPool<RegionKind>.Shared.Return(decided);
    }

    /// <summary>
    /// The likeliest kind. What the rules take for no body is none: they are rarely wrong in that, and know pages that the model has not met.
    /// </summary>
    RegionKind Decide(ReadOnlySpan<uint> features, RegionKind rule)
    {
        int first = rule == RegionKind.Body ? 0 : 1, best = first;
        float odds = float.NegativeInfinity;
        for (int kind = first; kind < _models.Length; kind++)
            if (_models[kind].LogOdds(features) is var found && found > odds) (best, odds) = (kind, found);
        return Kinds[best];
    }
}
