using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Numerics;
using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>
/// Trains the network that reads whole sentences beside the tagger's features, as a tagger of its own: its scores and the weights of one
/// label after another are those of a conditional random field. The same result for any number of threads.
/// </summary>
sealed class EntityNetworkTrainer
{
    /// <summary>Parts of a batch that may be worked on at once.</summary>
    const int Shards = 4;

    /// <summary>
    /// Without an encoder that learned before, words themselves have no learned vectors, the features beside the network know them; only affixes and
    /// shapes do.
    /// </summary>
    const int LeastWords = int.MaxValue, LeastAffixes = 8;

    const int LongestSentence = 250;

    readonly LabelSet _labels;
    readonly EntityNetworkSettings _settings;
    readonly Action<string> _log;
    readonly Sentence[] _sentences;
    readonly EntityNetworkParameters _parameters;

    /// <param name="labels">The labels.</param>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="pretrained">The model's word vectors.</param>
    /// <param name="settings">How to learn.</param>
    /// <param name="log">Told of progress.</param>
    /// <param name="before">What its encoder knows before, of the sizes of <paramref name="settings"/>; null for nothing.</param>
    public EntityNetworkTrainer(
        LabelSet labels, IReadOnlyList<TaggerSentence> sentences, PretrainedVectors pretrained, EntityNetworkSettings settings, Action<string> log,
        PretrainedEncoder? before = null)
    {
        (_labels, _settings, _log) = (labels, settings, log);
        var counts = WordVocabulary.Count(sentences.SelectMany(sentence => sentence.Words));
        var vocabulary = new WordVocabulary(counts, before?.Features ?? WordVocabulary.FrequentFeatures(counts, LeastWords, LeastAffixes), pretrained);
        _sentences = [.. sentences.Where(sentence => sentence.Words.Count is > 0 and <= LongestSentence)
            .Select(sentence => new Sentence(vocabulary.NumbersOf(sentence.Words), sentence.Allowed))];
        _parameters = new(settings, vocabulary, labels);
        if (before is not null) _parameters.Encoder.CopyFrom(before);
        log($"{_sentences.Length} sentences, {_sentences.Sum(sentence => sentence.Words.Length)} tokens, {vocabulary.Features.Count} learned vectors");
    }

    /// <summary>What was learned, rounded as a model holds it.</summary>
    /// <param name="Layers">The encoder's.</param>
    /// <param name="Vectors">Its learned vectors, as a section holds them.</param>
    /// <param name="Output">From rows to scores of labels.</param>
    /// <param name="Steps">Weights of one label after another: previous × <see cref="LabelSet.Count"/> + label.</param>
    public sealed record Result(EncoderLayers Layers, byte[] Vectors, IntegerLayer Output, float[] Steps);

    public Result Train()
    {
        var shards = Enumerable.Range(0, Shards).Select(_ => new EntityNetworkGradient(_parameters, _settings, _labels)).ToArray();
        var adam = new Adam(_parameters.All);
        var random = new Random(_settings.Seed);
        var order = Enumerable.Range(0, _sentences.Length).ToArray();
        int batches = (order.Length + _settings.Batch - 1) / _settings.Batch, steps = _settings.Epochs * batches, step = 0;
        var factors = new float[_labels.Count * _labels.Count];
        var losses = new double[Shards];
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            Array.Clear(losses);
            for (int first = 0; first < order.Length; first += _settings.Batch)
            {
                int end = Math.Min(first + _settings.Batch, order.Length), words = 0;
                for (int i = first; i < end; i++) words += _sentences[order[i]].Words.Length;
                SetFactors(factors);
                Parallel.For(0, Shards, shard =>
                {
                    for (int i = first + shard; i < end; i += Shards)
                        losses[shard] += shards[shard].Add(
                            _sentences[order[i]].Words, _sentences[order[i]].Allowed, factors, new Random(TrainingSchedule.SeedOf(_settings.Seed, epoch, i)));
                });
                for (int shard = 1; shard < Shards; shard++) shards[0].Gradients.Take(shards[shard].Gradients);
                adam.Step(shards[0].Gradients, words, TrainingSchedule.RateAt(_settings.Rate, step++, steps));
                _parameters.Refresh();
            }
            _log($"epoch {epoch + 1} of {_settings.Epochs}: expected wrong labels {losses.Sum() / _sentences.Sum(sentence => sentence.Words.Length):P3}");
        }
        return new(
            _parameters.Encoder.Rounded(), _parameters.Encoder.WriteVectors(), _parameters.Output.Layer.Rounded(),
            _parameters.Steps.Values[..factors.Length]);
    }

    void SetFactors(float[] factors)
    {
        for (int previous = 0; previous < _labels.Count; previous++)
            for (int label = 0; label < _labels.Count; label++)
                if (LabelSet.MayFollow(previous, label))
                    factors[previous * _labels.Count + label] = PortableMath.Exp(_parameters.Steps.Values[previous * _labels.Count + label]);
    }

    /// <summary>Words by their numbers in the vocabulary, and the labels each may have.</summary>
    sealed record Sentence(int[] Words, ulong[] Allowed);
}

/// <summary>A sentence to learn from.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Allowed">The labels each may have, as bits.</param>
readonly record struct TaggerSentence(IReadOnlyList<string> Words, ulong[] Allowed);
