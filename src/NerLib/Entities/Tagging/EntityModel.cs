using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NerLib.Encoding;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// The learned part of the tagger: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) whose feature
/// weights are one byte each, in rows of one weight per label, with the word lists that its features need.
/// </summary>
sealed class EntityModel
{
    /// <summary>Rows are read with what follows them, up to so many weights.</summary>
    const int LongestRead = 64;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<FeatureTemplate>() + SectionSchema.Describe<TokenTraits>() + SectionSchema.Describe<GazetteerTypes>()
        + $"affixes {WordForm.MaxAffix}, window {FeatureTemplates.Window}, gazetteer {Gazetteer.MaxWords}");

    readonly HashTable _features;
    readonly sbyte[] _rows;
    readonly int _rowLength;

    public EntityModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Entities);
        var types = new EntityType[reader.ReadCount(sizeof(int))];
        if (types.Length is 0 or > LabelSet.MaxTypes)
            throw new NerModelException(
                $"The model's tagger has {types.Length} types; 1 to {LabelSet.MaxTypes} are possible. Fetch it again, or train with fewer.");
        for (int i = 0; i < types.Length; i++)
        {
            types[i] = new(reader.ReadString());
            if (!types[i].IsUsable)
                throw new NerModelException($"The model's tagger has the type '{types[i].Name}', which is blank or has white space. Fetch it again.");
        }
        Labels = new(types);
        Scale = reader.ReadSingle();
        Transitions = reader.ReadArray<float>(Labels.Count * Labels.Count);
        foreach (float weight in (ReadOnlySpan<float>)[Scale, .. Transitions])
            if (!(MathF.Abs(weight) <= ModelFormat.LargestWeight))
                throw new NerModelException($"The model's tagger has a weight of {weight}; none may be beyond ±{ModelFormat.LargestWeight}. Fetch it again.");

        Calibration = new(ref reader);

        var hashes = reader.ReadHashes();
        _features = new(hashes);
        _rowLength = Labels.Count;
        _rows = reader.ReadPacked<sbyte>((long)hashes.Length * Labels.Count, LongestRead);

        WordListsStart = section.Length - reader.Left;
        var classes = new WordClasses(ref reader);
        var casedClasses = new WordClasses(ref reader);
        var cases = new WordCases(ref reader);
        Tokens = new(classes, casedClasses, cases, new Gazetteer(ref reader));
    }

    public LabelSet Labels { get; }

    /// <summary>What a weight of 1 in a row is worth.</summary>
    public float Scale { get; }

    /// <summary>Weights of one label after another: previous × <see cref="LabelSet.Count"/> + label.</summary>
    public float[] Transitions { get; }

    /// <summary>From probabilities to confidences.</summary>
    public Calibration Calibration { get; }

    /// <summary>Where the word classes and the gazetteer begin, which fill the rest of the section.</summary>
    public int WordListsStart { get; }

    /// <summary>Reads what the features look at.</summary>
    public TokenAttributeReader Tokens { get; }

    /// <summary>Adds the weights of features to sums by label.</summary>
    /// <param name="features">At most <see cref="FeatureTemplates.MaxFeatures"/>.</param>
    /// <param name="sums">As many as there are labels, and up to a multiple of 8 others, which become meaningless.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddWeights(ReadOnlySpan<uint> features, Span<short> sums)
    {
        Span<int> rows = stackalloc int[FeatureTemplates.MaxFeatures];
        Prefetch(features);
        AddRows(rows[..FindRows(features, rows)], sums);
    }

    /// <summary>
    /// Begins to fetch what <see cref="FindRows"/> will need. Do other work between, and memory is waited for once and not for each feature.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Prefetch(ReadOnlySpan<uint> features)
    {
        foreach (uint feature in features) _features.Prefetch(feature);
    }

    /// <summary>The places of the weights of those features that the model has; begins to fetch them.</summary>
    /// <returns>How many were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int FindRows(ReadOnlySpan<uint> features, Span<int> rows)
    {
        int count = 0;
        foreach (uint feature in features)
        {
            // Whether the model has a feature can not be foretold: what is written for one that it lacks is written over.
            int index = _features.Find(feature);
            rows[count] = (index & ~(index >> 31)) * _rowLength;
            PrefetchRow(rows[count]);
            count += 1 + (index >> 31);
        }
        return count;
    }

    /// <summary>Adds weights that <see cref="FindRows"/> found to sums by label.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddRows(ReadOnlySpan<int> rows, Span<short> sums)
    {
        ref sbyte weights = ref MemoryMarshal.GetArrayDataReference(_rows);
        for (int label = 0; label < sums.Length; label += Vector128<short>.Count)
        {
            var sum = Vector128.Create<short>(sums[label..]);
            foreach (int row in rows)
            {
                ulong eight = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref weights, row + label)));
                sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(eight).AsSByte());
            }
            sum.CopyTo(sums[label..]);
        }
    }

    // A row that lies across two lines of the cache is fetched half ahead, half in time.
    unsafe void PrefetchRow(int row)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref _rows[row]));
    }
}
