using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Syntax;
using NerLib.Training.Encoding;
using NerLib.Training.Entities;

namespace NerLib.Training.Syntax;

/// <summary>
/// Trains the tagger and parser and writes their section of a model. The same data and settings give the same bytes
/// with any number of threads.
/// </summary>
sealed class SyntaxTrainer
{
    /// <summary>Parts of a batch that may be worked on at once.</summary>
    const int Shards = 4;

    const int Teachers = 3;

    readonly SyntaxSettings _settings;
    readonly Action<string> _log;
    readonly SyntaxVocabulary _vocabulary;
    readonly SyntaxParameters _parameters;
    readonly TrainingSentence[] _sentences, _silver;

    /// <param name="sentences">What to learn from.</param>
    /// <param name="silver">Sentences that a model has analysed, from a part of which to learn too in each of the first epochs.</param>
    /// <param name="pretrained">The model's word vectors.</param>
    /// <param name="settings">How to learn.</param>
    /// <param name="log">Told of progress.</param>
    /// <param name="before">What the encoder knows before, of the sizes of <paramref name="settings"/>; null for nothing.</param>
    public SyntaxTrainer(
        IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> silver, PretrainedVectors pretrained,
        SyntaxSettings settings, Action<string> log, PretrainedEncoder? before = null)
    {
        (_settings, _log) = (settings, log);
        _vocabulary = new(sentences, silver, pretrained, before?.Features);
        _parameters = new(settings, _vocabulary);
        if (before is not null) _parameters.Encoder.CopyFrom(before);
        _sentences = [.. sentences.Select(_vocabulary.Read)];
        _silver = [.. silver.Select(_vocabulary.Read)];
        log($"{sentences.Count} sentences, {sentences.Sum(sentence => sentence.Words.Count)} words, {_vocabulary.Words.Features.Count} learned vectors");
    }

    /// <summary>The open treebanks: all of EWT, and the genres of GUM whose terms allow it.</summary>
    internal static IReadOnlyList<TreebankSentence> ReadTreebanks(string dataDirectory) =>
    [
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu")),
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu"), GumGenres.IsOpen),
    ];

    /// <summary>
    /// Trains as the English model is trained: a few models learn from the treebanks, together they analyse much open text, and the
    /// model that is kept, which is smaller than they are together, learns from both (Kuncoro, Ballesteros, Kong, Dyer and Smith 2016).
    /// </summary>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="pretrained">The model's word vectors.</param>
    /// <param name="before">What the encoders know before; null for nothing.</param>
    /// <param name="news">Text that the teachers analyse too; null for open text alone.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="log">Told of progress.</param>
    /// <returns>The model's section.</returns>
    public static byte[] TrainEnglish(
        string dataDirectory, PretrainedVectors pretrained, PretrainedEncoder? before, UnmarkedText? news, int seed, Action<string> log)
    {
        var treebanks = ReadTreebanks(dataDirectory);
        var teachers = new List<SyntaxModel>();
        for (int teacher = 1; teacher <= Teachers; teacher++)
        {
            log($"teacher {teacher} of {Teachers}");
            teachers.Add(new(Train([], SyntaxSettings.Teacher with { Seed = seed + teacher }), pretrained));
        }
        var ensemble = new SyntaxEnsemble(teachers);
        IReadOnlyList<string>[] texts = [.. OpenText.Read(dataDirectory), .. OpenText.Suitable(news?.Read().SelectMany(piece => piece) ?? [])];
        log($"the teachers read {texts.Length} sentences");
        var silver = new TreebankSentence[texts.Length];
        Parallel.For(0, texts.Length, i => silver[i] = ensemble.Analyse(texts[i]));
        return Train(silver, new() { Seed = seed });

        byte[] Train(IReadOnlyList<TreebankSentence> silver, SyntaxSettings settings)
        {
            if (before is not null) settings = settings with { Learned = before.Learned, Width = before.Width };
            return new SyntaxTrainer(treebanks, silver, pretrained, settings, log, before).Train();
        }
    }

    /// <param name="epochEnded">Told after each epoch, if somebody wants to measure.</param>
    /// <returns>The model's section.</returns>
    public byte[] Train(Action<int, SyntaxTrainer>? epochEnded = null)
    {
        var shards = Enumerable.Range(0, Shards).Select(_ => new SyntaxGradient(_parameters, _settings, _vocabulary)).ToArray();
        var adam = new Adam(_parameters.All);
        var random = new Random(_settings.Seed);
        random.Shuffle(_silver);
        int steps = Enumerable.Range(0, _settings.Epochs).Sum(epoch => Batches(_sentences.Length + SilverOf(epoch).Length)), step = 0;
        var losses = new double[Shards];
        for (int epoch = 0; epoch < _settings.Epochs; epoch++)
        {
            TrainingSentence[] sentences = [.. _sentences, .. SilverOf(epoch)];
            random.Shuffle(sentences);
            Array.Clear(losses);
            for (int batch = 0; batch < Batches(sentences.Length); batch++)
            {
                int first = batch * _settings.Batch, end = Math.Min(first + _settings.Batch, sentences.Length), words = 0;
                for (int i = first; i < end; i++) words += sentences[i].Words.Length;
                Parallel.For(0, Shards, shard =>
                {
                    for (int i = first + shard; i < end; i += Shards)
                        losses[shard] += shards[shard].Add(sentences[i], epoch > 0, new Random(TrainingSchedule.SeedOf(_settings.Seed, epoch, i)));
                });
                for (int shard = 1; shard < Shards; shard++) shards[0].Gradients.Take(shards[shard].Gradients);
                adam.Step(shards[0].Gradients, words, TrainingSchedule.RateAt(_settings.Rate, step++, steps));
                _parameters.Refresh();
            }
            _log($"epoch {epoch + 1}: loss {losses.Sum() / sentences.Sum(sentence => sentence.Words.Length):F4}");
            epochEnded?.Invoke(epoch + 1, this);
        }
        return Section();
    }

    /// <summary>The section as far as it is learned.</summary>
    public byte[] Section() => SyntaxModel.Write(_vocabulary.Tags, _parameters.Rounded(), _parameters.Encoder.WriteVectors());

    int Batches(int sentences) => (sentences + _settings.Batch - 1) / _settings.Batch;

    // The next part of them, going round; none in the last epochs.
    ReadOnlySpan<TrainingSentence> SilverOf(int epoch)
    {
        if (_silver.Length == 0 || epoch >= _settings.Epochs - _settings.LastEpochs) return [];
        int parts = Math.Max(1, _silver.Length / _settings.SilverSentences);
        return _silver.AsSpan((int)((long)_silver.Length * (epoch % parts) / parts)..(int)((long)_silver.Length * (epoch % parts + 1) / parts));
    }
}
