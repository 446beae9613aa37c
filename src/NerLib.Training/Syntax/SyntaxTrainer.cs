using System.Runtime.InteropServices;
using NerLib.Entities.Features;
using NerLib.Syntax;
using NerLib.Training.Corpora;

namespace NerLib.Training.Syntax;

/// <summary>Trains the tagger and parser and writes their section of a model. The same data and settings give the same bytes with any number of threads.</summary>
sealed class SyntaxTrainer
{
    /// <summary>Parts of a batch that may be worked on at once.</summary>
    const int Shards = 4;

    const int LowerCaseWords = 45_000, CasedWords = 30_000;

    readonly SyntaxSettings _settings;
    readonly Action<string> _log;
    readonly byte[] _lowerCase, _cased;
    readonly SyntaxVocabulary _vocabulary;
    readonly SyntaxParameters _parameters;
    readonly TrainingSentence[] _sentences;

    /// <param name="sentences">What to learn from.</param>
    /// <param name="lexicon">The folder of word vectors.</param>
    /// <param name="settings">How to learn.</param>
    /// <param name="log">Told of progress.</param>
    public SyntaxTrainer(IReadOnlyList<TreebankSentence> sentences, string lexicon, SyntaxSettings settings, Action<string> log)
    {
        (_settings, _log) = (settings, log);
        _lowerCase = FixedVectors.Read(
            Path.Combine(lexicon, "glove-100d.vocab"), Path.Combine(lexicon, "glove-100d.f16"), LowerCaseWords, word => TokenAttributes.Of(word).Folded);
        _cased = FixedVectors.Read(
            Path.Combine(lexicon, "news-cased-100d.vocab"), Path.Combine(lexicon, "news-cased-100d.f16"), CasedWords, word => TokenAttributes.Of(word).Word);
        _vocabulary = new(sentences, FixedVectors.Of(_lowerCase, SyntaxModel.FixedWidth), FixedVectors.Of(_cased, SyntaxModel.FixedWidth));
        _parameters = new(settings, _vocabulary.FixedLength, _vocabulary.Features.Count, _vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech);
        _sentences = [.. sentences.Select(_vocabulary.Read)];
        log($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words, {_vocabulary.Features.Count} learned vectors");
    }

    /// <summary>The open treebanks: all of EWT, and the genres of GUM whose terms allow it.</summary>
    public static IReadOnlyList<TreebankSentence> ReadTreebanks(string dataDirectory) =>
    [
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu")),
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu"), GumGenres.IsOpen),
    ];

    /// <param name="epochEnded">Told after each epoch, if somebody wants to measure.</param>
    /// <returns>The model's section.</returns>
    public byte[] Train(Action<int, SyntaxTrainer>? epochEnded = null)
    {
        var shards = Enumerable.Range(0, Shards).Select(_ => new SyntaxGradient(_parameters, _settings, _vocabulary)).ToArray();
        var adam = new Adam(_parameters.All);
        var order = Enumerable.Range(0, _sentences.Length).ToArray();
        var random = new Random(_settings.Seed);
        int batches = (order.Length + _settings.Batch - 1) / _settings.Batch, steps = batches * _settings.Epochs;
        var losses = new double[Shards];
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            Array.Clear(losses);
            for (int batch = 0; batch < batches; batch++)
            {
                int first = batch * _settings.Batch, end = Math.Min(first + _settings.Batch, order.Length), step = epoch * batches + batch, words = 0;
                for (int i = first; i < end; i++) words += _sentences[order[i]].Words.Length;
                Parallel.For(0, Shards, shard =>
                {
                    for (int i = first + shard; i < end; i += Shards)
                        losses[shard] += shards[shard].Add(_sentences[order[i]], epoch > 0, new Random(HashCode(_settings.Seed, epoch, order[i])));
                });
                for (int shard = 1; shard < Shards; shard++) shards[0].Gradients.Take(shards[shard].Gradients);
                adam.Step(shards[0].Gradients, words, RateAt(step, steps));
                _parameters.Refresh();
            }
            _log($"epoch {epoch + 1}: loss {losses.Sum() / _sentences.Sum(sentence => sentence.Words.Length):F4}");
            epochEnded?.Invoke(epoch + 1, this);
        }
        return Section();
    }

    /// <summary>The section as far as it is learned.</summary>
    public byte[] Section() => SyntaxModel.Write(
        _vocabulary.Tags, _parameters.Network, [_lowerCase, _cased, WordVectors.Write(CollectionsMarshal.AsSpan(_vocabulary.Features.ToList()), _parameters.Vectors.Values)]);

    // Rises over the first steps, then falls to nothing.
    float RateAt(int step, int steps) => _settings.Rate * MathF.Min(1, (step + 1) / 200f) * (1 - (float)step / steps);

    // A seed for each sentence in each epoch, whoever works on it.
    static int HashCode(int seed, int epoch, int sentence) => (int)(WordHash.Mix(WordHash.Mix((uint)seed, (uint)epoch), (uint)sentence) >> 1);
}
