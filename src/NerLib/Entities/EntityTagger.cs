using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.Intrinsics;
using NerLib.Entities.Features;

namespace NerLib.Entities;

/// <summary>Finds names with a trained model. Linear in the text; allocates nothing once the pools are warm.</summary>
sealed class EntityTagger(EntityModel model)
{
    /// <summary>Tokens whose features wait for memory together.</summary>
    const int Batch = 8;

    readonly LabelLattice _lattice = new(model.Labels, model.Transitions);
    readonly ConcurrentBag<WordCache> _caches = [];

    public void Tag(DocumentView document, List<Entity> output, CancellationToken cancellationToken)
    {
        int longest = 0;
        foreach (var sentence in document.Sentences) longest = Math.Max(longest, sentence.Tokens.Length);
        if (longest == 0) return;

        using var words = new DocumentWords(document);
        var cache = _caches.TryTake(out var free) ? free : new WordCache(model, _lattice.Stride);
        var attributes = ArrayPool<TokenAttributes>.Shared.Rent(longest);
        var sums = ArrayPool<short>.Shared.Rent(longest * _lattice.Stride);
        var scores = ArrayPool<float>.Shared.Rent(longest * _lattice.Stride);
        var labels = ArrayPool<byte>.Shared.Rent(longest);
        foreach (var sentence in document.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int length = sentence.Tokens.Length, values = length * _lattice.Stride;
            AddWords(words, sentence, cache, attributes.AsSpan(0, length), sums.AsSpan(0, values));
            model.Tokens.ReadContext(words, sentence, attributes.AsSpan(0, length));
            AddContext(attributes.AsSpan(0, length), sums.AsSpan(0, values));
            Scale(sums.AsSpan(0, values), scores);
            _lattice.Decode(scores.AsSpan(0, values), labels.AsSpan(0, length));
            Append(sentence.Tokens, labels.AsSpan(0, length), scores, output);
        }
        _caches.Add(cache);
        ArrayPool<TokenAttributes>.Shared.Return(attributes);
        ArrayPool<short>.Shared.Return(sums);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(labels);
    }

    /// <summary>Reads a sentence's words, and sums what each gives alone to the tokens around it.</summary>
    void AddWords(in DocumentWords words, Sentence sentence, WordCache cache, Span<TokenAttributes> attributes, Span<short> sums)
    {
        int stride = _lattice.Stride, length = attributes.Length;
        sums.Clear();
        for (int i = 0; i < length; i++)
        {
            int word = cache.Find(words.WordAt(sentence.Tokens.Start + i));
            attributes[i] = cache.Attributes(word);
            for (int place = 0; place < FeatureTemplates.Window; place++)
            {
                int token = i + FeatureTemplates.Reach - place;
                if ((uint)token < (uint)length) Add(cache.Weights(word, place), sums[(token * stride)..]);
                int outside = i + place - FeatureTemplates.Reach;
                if ((uint)outside >= (uint)length) Add(cache.OutsideWeights(place), sums[(i * stride)..]);
            }
        }
    }

    static void Add(ReadOnlySpan<short> weights, Span<short> sums)
    {
        for (int label = 0; label < weights.Length; label += Vector128<short>.Count)
            (Vector128.Create(sums[label..]) + Vector128.Create(weights[label..])).CopyTo(sums[label..]);
    }

    /// <summary>Adds what the words give together, and what sentence and document give.</summary>
    void AddContext(ReadOnlySpan<TokenAttributes> sentence, Span<short> sums)
    {
        const int most = FeatureTemplates.MaxFeatures;
        Span<uint> features = stackalloc uint[Batch * most];
        Span<int> rows = stackalloc int[Batch * most], counts = stackalloc int[Batch];
        for (int start = 0; start < sentence.Length; start += Batch)
        {
            int tokens = Math.Min(Batch, sentence.Length - start);
            for (int i = 0; i < tokens; i++)
            {
                counts[i] = FeatureTemplates.OfContext(sentence, start + i, features[(i * most)..]);
                model.Expect(features.Slice(i * most, counts[i]));
            }
            for (int i = 0; i < tokens; i++)
                counts[i] = model.FindRows(features.Slice(i * most, counts[i]), rows[(i * most)..]);
            for (int i = 0; i < tokens; i++)
                model.AddRows(rows.Slice(i * most, counts[i]), sums.Slice((start + i) * _lattice.Stride, _lattice.Stride));
        }
    }

    void Scale(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (int i = 0; i < sums.Length; i += Vector128<short>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(sums[i..]));
            (Vector256.ConvertToSingle(Vector256.Create(lower, upper)) * model.Scale).CopyTo(scores[i..]);
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
