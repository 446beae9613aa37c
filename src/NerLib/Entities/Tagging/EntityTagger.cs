using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NerLib.Documents;

namespace NerLib.Entities.Tagging;

/// <summary>
/// Finds names with a trained model, in two looks: each sentence for itself, and then with what the names elsewhere in the document say. A sentence of
/// which the features are unsure is read by a network too (a cascade: Viola and Jones 2001, section 4). Linear in the text; allocates nothing once the
/// pools are warm.
/// </summary>
/// <param name="model">The features and their weights.</param>
/// <param name="network">Reads sentences as a whole; null to go by the features alone.</param>
sealed class EntityTagger(EntityModel model, EntityNetwork? network = null)
{
    /// <summary>Tokens whose features wait for memory together.</summary>
    const int Batch = 4;

    /// <summary>
    /// Probability from which on labels by the features alone stand; the weights of one label after another are those of both. The network then reads three
    /// in ten tokens of news; to read more changes no F1, at 0.6 it is 0.1 less.
    /// </summary>
    const float Sure = 0.8f;

    readonly LabelLattice _lattice = new(model.Labels, model.Transitions);
    readonly BufferPool<Memory> _memories = new(() => new(new(model, LabelLattice.StrideOf(model.Labels)), network is null ? null : new(network)));

    public void Tag(DocumentView document, List<Entity> output, CancellationToken cancellationToken)
    {
        int longest = document.LongestSentence, all = document.Tokens.Length, stride = _lattice.Stride;
        if (longest == 0) return;

        var memory = _memories.Rent();
        var attributes = ArrayPool<TokenAttributes>.Shared.Rent(longest);
        var evidence = ArrayPool<NameEvidence>.Shared.Rent(longest);
        var scores = ArrayPool<float>.Shared.Rent(longest * stride);
        var second = ArrayPool<byte>.Shared.Rent(longest);
        var sums = ArrayPool<short>.Shared.Rent(all * stride);
        var labels = ArrayPool<byte>.Shared.Rent(all);
        var capitalised = ArrayPool<uint>.Shared.Rent(all);

        Score(document, memory, attributes, capitalised, sums.AsSpan(0, all * stride), cancellationToken);
        memory.Unsure.Clear();
        foreach (var sentence in document.Sentences)
            if (!IsSure(sentence.Tokens)) memory.Unsure.Add(sentence.Tokens);
        if (memory.Unsure.Count > 0)
        {
            network!.AddScores(
                document, CollectionsMarshal.AsSpan(memory.Unsure), memory.Network!, model.Scale, stride, sums.AsSpan(0, all * stride), cancellationToken);
            foreach (var sentence in memory.Unsure) DecodeFirst(sentence);
        }

        using (var names = new DocumentNames(capitalised.AsSpan(0, all), labels.AsSpan(0, all)))
            foreach (var sentence in document.Sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (start, length) = (sentence.Tokens.Start, sentence.Tokens.Length);
                var sentenceSums = sums.AsSpan(start * stride, length * stride);
                labels.AsSpan(start, length).CopyTo(second);
                if (names.Read(sentence.Tokens, evidence.AsSpan(0, length)))
                {
                    AddEvidence(evidence.AsSpan(0, length), sentenceSums);
                    Decode(sentenceSums, scores, second.AsSpan(0, length));
                }
                Append(sentence.Tokens, second.AsSpan(0, length), sentenceSums, scores, output);
            }

        _memories.Return(memory);
        ArrayPool<TokenAttributes>.Shared.Return(attributes);
        ArrayPool<NameEvidence>.Shared.Return(evidence);
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<byte>.Shared.Return(second);
        ArrayPool<short>.Shared.Return(sums);
        ArrayPool<byte>.Shared.Return(labels);
        ArrayPool<uint>.Shared.Return(capitalised);

        void DecodeFirst(TokenRange sentence) =>
            Decode(sums.AsSpan(sentence.Start * stride, sentence.Length * stride), scores, labels.AsSpan(sentence.Start, sentence.Length));

        bool IsSure(TokenRange sentence)
        {
            DecodeFirst(sentence);
            return network is null
                || _lattice.ProbabilityOf(scores.AsSpan(0, sentence.Length * stride), labels.AsSpan(sentence.Start, sentence.Length)) >= Sure;
        }
    }

    /// <summary>What the features alone say, before the second look.</summary>
    /// <returns>By token of the document, a row of <see cref="LabelLattice.StrideOf"/> scores; 1 is worth the model's scale.</returns>
    public short[] Scores(DocumentView document)
    {
        int all = document.Tokens.Length;
        var sums = new short[all * _lattice.Stride];
        var memory = _memories.Rent();
        Score(document, memory, new TokenAttributes[document.LongestSentence], new uint[all], sums, default);
        _memories.Return(memory);
        return sums;
    }

    void Score(
        DocumentView document, Memory memory, TokenAttributes[] attributes, uint[] capitalised, Span<short> sums, CancellationToken cancellationToken)
    {
        int stride = _lattice.Stride;
        using (var words = new DocumentWords(document))
            foreach (var sentence in document.Sentences)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var (start, length) = (sentence.Tokens.Start, sentence.Tokens.Length);
                var tokens = attributes.AsSpan(0, length);
                var sentenceSums = sums.Slice(start * stride, length * stride);
                AddWords(words, sentence, memory.Words, tokens, sentenceSums);
                model.Tokens.ReadContext(words, sentence, tokens);
                AddContext(tokens, sentenceSums);
                for (int i = 0; i < length; i++) capitalised[start + i] = tokens[i].Form.NameKey;
            }
    }

    void Decode(ReadOnlySpan<short> sums, Span<float> scores, Span<byte> labels)
    {
        Scale(sums, scores);
        _lattice.Decode(scores[..sums.Length], labels);
    }

    /// <summary>Adds what the rest of the document gives.</summary>
    void AddEvidence(ReadOnlySpan<NameEvidence> sentence, Span<short> sums)
    {
        Span<uint> features = stackalloc uint[FeatureTemplates.MaxFeatures];
        for (int i = 0; i < sentence.Length; i++)
            model.AddWeights(features[..FeatureTemplates.OfEvidence(sentence, i, features)], sums.Slice(i * _lattice.Stride, _lattice.Stride));
    }

    /// <summary>Reads a sentence's words, and sums what each gives alone to the tokens around it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                model.Prefetch(features.Slice(i * most, counts[i]));
            }
            for (int i = 0; i < tokens; i++)
                counts[i] = model.FindRows(features.Slice(i * most, counts[i]), rows[(i * most)..]);
            for (int i = 0; i < tokens; i++)
                model.AddRows(rows.Slice(i * most, counts[i]), sums.Slice((start + i) * _lattice.Stride, _lattice.Stride));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Scale(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (int i = 0; i < sums.Length; i += Vector128<short>.Count)
        {
            var (lower, upper) = Vector128.Widen(Vector128.Create(sums[i..]));
            (Vector256.ConvertToSingle(Vector256.Create(lower, upper)) * model.Scale).CopyTo(scores[i..]);
        }
    }

    void Append(TokenRange sentence, ReadOnlySpan<byte> labels, ReadOnlySpan<short> sums, Span<float> scores, List<Entity> output)
    {
        if (labels.IndexOfAnyExcept((byte)LabelSet.Outside) < 0) return;
        Scale(sums, scores);
        using var marginals = _lattice.Marginals(scores[..sums.Length]);
        for (int i = 0; i < labels.Length;)
        {
            int start = i++;
            if (labels[start] == LabelSet.Outside) continue;
            while (i < labels.Length && LabelSet.IsInside(labels[i])) i++;
            int type = LabelSet.TypeOf(labels[start]);
            output.Add(new(
                new(sentence.Start + start, sentence.Start + i), model.Labels.Types[type], model.Calibration.Of(marginals.ProbabilityOf(start, i, type))));
        }
    }

    /// <summary>What stays from document to document, for one thread at a time.</summary>
    sealed record Memory(WordCache Words, EntityNetworkBuffers? Network)
    {
        /// <summary>Sentences that the network is to read.</summary>
        public List<TokenRange> Unsure { get; } = [];
    }
}
