using NerLib.Entities.Features;
using NerLib.Models;

namespace NerLib.Entities;

/// <summary>
/// The learned part of the tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose feature
/// weights are one byte each, in rows of one weight per label, with the word lists that its features need.
/// </summary>
sealed class EntityModel
{
    const int RowAlignment = 32;

    readonly HashTable _features;
    readonly sbyte[] _rows;

    public EntityModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Entities);
        var types = new EntityType[reader.ReadCount(sizeof(int))];
        if (types.Length is 0 or > LabelSet.MaxTypes)
            throw new NerModelException($"The model's tagger has {types.Length} types; 1 to {LabelSet.MaxTypes} are possible. Fetch it again, or train with fewer.");
        for (int i = 0; i < types.Length; i++) types[i] = new(reader.ReadString());
        Labels = new(types);
        Scale = reader.ReadSingle();
        Transitions = reader.ReadArray<float>(Labels.Count * Labels.Count);

        RowLength = (Labels.Count + RowAlignment - 1) / RowAlignment * RowAlignment;
        var hashes = reader.ReadArray<uint>(reader.ReadCount(sizeof(uint) + Labels.Count));
        var weights = reader.ReadArray<sbyte>(hashes.Length * Labels.Count);
        _rows = new sbyte[hashes.Length * RowLength];
        for (int i = 0; i < hashes.Length; i++)
            weights.AsSpan(i * Labels.Count, Labels.Count).CopyTo(_rows.AsSpan(i * RowLength));
        _features = new(hashes, i => i * RowLength);

        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        Tokens = new(classes, casedClasses, new Gazetteer(ref reader));
    }

    public LabelSet Labels { get; }

    /// <summary>What a weight of 1 in a row is worth.</summary>
    public float Scale { get; }

    /// <summary>Weights of one label after another: previous × <see cref="LabelSet.Count"/> + label.</summary>
    public float[] Transitions { get; }

    /// <summary>Weights per row with padding; a multiple of 32.</summary>
    public int RowLength { get; }

    /// <summary>Reads what the features look at.</summary>
    public TokenReader Tokens { get; }

    /// <summary>The weights of a feature by label; empty if the model has none.</summary>
    public ReadOnlySpan<sbyte> Row(uint feature)
    {
        int start = _features.Find(feature);
        return start < 0 ? [] : _rows.AsSpan(start, RowLength);
    }
}
