using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>
/// Teaches an encoder from text without marks: forwards the next word, backwards the one before (Peters, Ammar, Bhagavatula and Power 2017),
/// each among words drawn at random (sampled softmax, Jean, Cho, Memisevic and Bengio 2015). While it learns, what is read forwards knows
/// nothing of what is read backwards. The same result for any number of threads.
/// </summary>
sealed class EncoderPretrainer
{
    /// <summary>Parts of a batch that may be worked on at once.</summary>
    const int Shards = 4;

    const int StepsOfReport = 4000;

    readonly NewsText _text;
    readonly PretrainingSettings _settings;
    readonly Action<string> _log;
    readonly WordVocabulary _vocabulary;
    readonly NetworkParameters _parameters;
    readonly TrainableEncoder _encoder;
    readonly WordTargets _targets;
    readonly Parameter _output;

    /// <param name="text">What is learned from.</param>
    /// <param name="pretrained">The model's word vectors.</param>
    /// <param name="settings">How to learn.</param>
    /// <param name="log">Told of progress.</param>
    public EncoderPretrainer(NewsText text, PretrainedVectors pretrained, PretrainingSettings settings, Action<string> log)
    {
        (_text, _settings, _log) = (text, settings, log);
        var counts = text.Words.Zip(text.Counts).ToDictionary(word => word.First, word => word.Second);
        int least = Math.Max(1, (int)(settings.LeastUses * (long)text.Tokens / 1_000_000));
        var features = WordVocabulary.FrequentFeatures(counts, least, least);
        _vocabulary = new(counts, features, pretrained);
        _parameters = new(settings.Seed);
        _encoder = new(_parameters, settings.Encoder, _vocabulary);
        _targets = new(text, settings.Words, settings.Shapes, settings.Drawn);
        int row = LanguageModelGradient.RowOf(settings.Encoder);
        _output = _parameters.Random(_targets.Count * row, 0.05f, row);
        log($"{text.Sentences} sentences, {text.Tokens} tokens, {features.Length} learned vectors");
    }

    public PretrainedEncoder Train()
    {
        var numbers = _vocabulary.NumbersOf(_text.Words);
        var shards = Enumerable.Range(0, Shards)
            .Select(_ => new LanguageModelGradient(_encoder, _output, _targets, _settings, new(_parameters.All))).ToArray();
        var adam = new Adam(_parameters.All);
        var order = Enumerable.Range(0, _text.Sentences).ToArray();
        new Random(_settings.Seed).Shuffle(order);
        int steps = (order.Length + _settings.Batch - 1) / _settings.Batch;
        long seen = 0, reported = 0;
        var losses = new double[Shards];
        SeparateDirections();
        for (int step = 0; step < steps; step++)
        {
            int first = step * _settings.Batch, end = Math.Min(first + _settings.Batch, order.Length), words = 0;
            for (int i = first; i < end; i++) words += _text.Sentence(order[i]).Length;
            Parallel.For(0, Shards, shard =>
            {
                for (int i = first + shard; i < end; i += Shards)
                    losses[shard] += shards[shard].Add(numbers, _text.Sentence(order[i]), new Random(TrainingSchedule.SeedOf(_settings.Seed, 0, i)));
            });
            for (int shard = 1; shard < Shards; shard++) shards[0].Gradients.Take(shards[shard].Gradients);
            adam.Step(shards[0].Gradients, words, TrainingSchedule.RateAt(_settings.Rate, step, steps));
            SeparateDirections();
            _parameters.Refresh();
            seen += words;
            if ((step + 1) % StepsOfReport != 0 && step != steps - 1) continue;
            _log($"{seen / 1000} thousand words: loss {losses.Sum() / (seen - reported):F4}");
            Array.Clear(losses);
            reported = seen;
        }
        return new(_vocabulary.Features, _settings.Encoder.Learned, _settings.Encoder.Width, [.. _encoder.Numbers]);
    }

    // The gates of a direction read nothing of the other, which knows the word that is to be foretold. The first layer's read single words.
    void SeparateDirections()
    {
        int width = _settings.Encoder.Width, half = width / 2;
        foreach (var gates in _encoder.Context.Skip(1).Select(layer => layer.Gates.Layer))
            for (int output = 0; output < gates.Outputs; output += DenseLayer.Block)
                Array.Clear(gates.Weights, DenseLayer.IndexOf(output < gates.Outputs / 2 ? half : 0, output, width), half * DenseLayer.Block);
    }
}
