using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Entities.Features;

namespace NerLib.Entities;

/// <summary>Finds names with a trained model. Linear in the text; allocates nothing once the pools are warm.</summary>
sealed class EntityTagger(EntityModel model)
{
    readonly LabelLattice _lattice = new(model.Labels, model.Transitions);

    public void Tag(DocumentView document, List<Entity> output, CancellationToken cancellationToken)
    {
        int longest = 0;
        foreach (var sentence in document.Sentences) longest = Math.Max(longest, sentence.Tokens.Length);
        if (longest == 0) return;

        using var words = new DocumentWords(document);
        var attributes = ArrayPool<TokenAttributes>.Shared.Rent(longest);
        var scores = ArrayPool<float>.Shared.Rent(longest * _lattice.Stride);
        var labels = ArrayPool<byte>.Shared.Rent(longest);
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = sentence.Tokens.Length;
            model.Tokens.Read(words, sentence, attributes.AsSpan(0, length));
            Score(attributes.AsSpan(0, length), scores);
            _lattice.Decode(scores.AsSpan(0, length * _lattice.Stride), labels.AsSpan(0, length));
            Append(sentence.Tokens, labels.AsSpan(0, length), scores, output);
        }
        ArrayPool<TokenAttributes>.Shared.Return(attributes);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(labels);
    }

    /// <summary>The sum of the weights of each token's features, by label.</summary>
    void Score(ReadOnlySpan<TokenAttributes> sentence, Span<float> scores)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.MaxFeatures];
        Span<short> sums = stackalloc short[model.RowLength];
        for (int i = 0; i < sentence.Length; i++)
        {
            int count = FeatureTemplates.Extract(sentence, i, features);
            sums.Clear();
            foreach (uint feature in features[..count])
            {
                var row = model.Row(feature);
                if (row.Length > 0) Add(row, sums);
            }
            var target = scores.Slice(i * _lattice.Stride, _lattice.Stride);
            for (int label = 0; label < model.Labels.Count; label++) target[label] = sums[label] * model.Scale;
        }
    }

    static void Add(ReadOnlySpan<sbyte> row, Span<short> sums)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var to = ref MemoryMarshal.GetReference(sums);
        for (nuint i = 0; i < (nuint)row.Length; i += (nuint)Vector256<sbyte>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref from, i));
            nuint upper = i + (nuint)Vector256<short>.Count;
            (Vector256.LoadUnsafe(ref to, i) + low).StoreUnsafe(ref to, i);
            (Vector256.LoadUnsafe(ref to, upper) + high).StoreUnsafe(ref to, upper);
        }
    }

    void Append(TokenRange sentence, ReadOnlySpan<byte> labels, ReadOnlySpan<float> scores, List<Entity> output)
    {
        if (labels.IndexOfAnyExcept((byte)LabelSet.Outside) < 0) return;
        using var marginals = _lattice.Marginals(scores[..(labels.Length * _lattice.Stride)]);
        for (int i = 0; i < labels.Length;)
        {
            int start = i++;
            if (labels[start] == LabelSet.Outside) continue;
            while (i < labels.Length && LabelSet.IsInside(labels[i])) i++;
            int type = LabelSet.TypeOf(labels[start]);
            output.Add(new(
                new(sentence.Start + start, sentence.Start + i), model.Labels.Types[type], marginals.ProbabilityOf(start, i, type)));
        }
    }
}
