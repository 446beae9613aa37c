using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Numerics;
using NerLib.Syntax;
using NerLib.Syntax.Parsing;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>Several models that decide together: each tag, step and relation is the one whose probabilities are highest on average.</summary>
/// <param name="models">Models with the same tags.</param>
sealed class SyntaxEnsemble(IReadOnlyList<SyntaxModel> models)
{
    /// <summary>Analyses a sentence. Thread-safe.</summary>
    public TreebankSentence Analyse(IReadOnlyList<string> words)
    {
        int n = words.Count;
        var readers = models.Select(model => new Reader(model, words)).ToArray();
        var heads = new int[n];
        var (stack, leftmost, rightmost) = (new int[n], new int[n], new int[n]);
        var state = new ParserState(stack, heads, leftmost, rightmost);
        var sum = new float[DenseLayer.Block];
        while (!state.IsFinal)
        {
            Array.Clear(sum);
            foreach (var reader in readers) reader.AddTransitions(state, sum);
            var best = Transition.Shift;
            for (var step = Transition.Shift; step <= Transition.Right; step++)
                if (state.Allows(step) && (!state.Allows(best) || sum[(int)step] > sum[(int)best])) best = step;
            state.Apply(best);
        }

        var tags = new string[n];
        var partsOfSpeech = new PartOfSpeech[n];
        var relations = new DependencyRelation[n];
        for (int i = 0; i < n; i++)
        {
            tags[i] = models[0].PennTags[Best(models[0].PennTags.Length, (reader, to) => reader.AddTags(i, to))];
            partsOfSpeech[i] = (PartOfSpeech)Best(SyntaxModel.PartsOfSpeech, (reader, to) => reader.AddPartsOfSpeech(i, to));
            relations[i] = heads[i] == n ? DependencyRelation.Root
                : (DependencyRelation)Best(SyntaxModel.Relations, (reader, to) => reader.AddRelations(i, heads[i], to));
        }
        return new(words, partsOfSpeech, tags, heads, relations);

        int Best(int count, Action<Reader, float[]> add)
        {
            var scores = new float[count];
            foreach (var reader in readers) add(reader, scores);
            return Array.IndexOf(scores, scores.Max());
        }
    }

    /// <summary>What one model says of a sentence.</summary>
    sealed class Reader
    {
        readonly SyntaxModel _model;
        readonly SyntaxNetwork _network;
        readonly int _words;
        readonly float[] _tags, _transitions, _labels;
        readonly IntegerRows _integers;

        public Reader(SyntaxModel model, IReadOnlyList<string> words)
        {
            (_model, _network, _words) = (model, model.Network, words.Count);
            int width = _network.Width;
            var (rows, next, cells) = (new float[_words * width], new float[_words * width], new float[_words * width]);
            var gates = new float[_words * width * RecurrentLayer.Gates];
            var hashes = new uint[_words * WordEmbedder.Vectors];
            for (int i = 0; i < _words; i++) model.Encoder.Words.Prefetch(words[i], hashes.AsSpan(i * WordEmbedder.Vectors, WordEmbedder.Vectors));
            int longest = Math.Max(Math.Max(model.Encoder.Words.Inputs, width), Math.Max(_network.Transitions.Hidden, _network.Labels.Hidden));
            _integers = new(_words, longest);
            model.Encoder.Words.Read(_words, hashes, new float[_words * model.Encoder.Words.Inputs], _integers, rows);
            foreach (var (gateLayer, units) in model.Encoder.Layers.Context)
            {
                _integers.Set(rows, _words, width);
                gateLayer.Apply(_integers, gates);
                units.Run(rows, _words, gates, cells, next);
                (rows, next) = (next, rows);
            }
            _integers.Set(rows, _words, width);
            _tags = new float[_words * _network.Tags.Outputs];
            _network.Tags.Apply(_integers, _tags);
            _transitions = new float[(_words + 2) * _network.TransitionWords.Outputs];
            _network.TransitionWords.Apply(_integers, _transitions);
            _network.Transitions.AddAbsent(_words, _transitions);
            _labels = new float[(_words + 1) * _network.LabelWords.Outputs];
            _network.LabelWords.Apply(_integers, _labels);
            _network.Labels.AddRoot(_words, _labels);
        }

        public void AddTransitions(in ParserState state, Span<float> sum)
        {
            Span<int> places = stackalloc int[TransitionScorer.Places];
            Span<float> hidden = stackalloc float[_network.Transitions.Hidden], scores = stackalloc float[DenseLayer.Block];
            _network.Transitions.Find(state, 0, _words, places);
            _network.Transitions.Sum(_transitions, places, hidden);
            _integers.Set(hidden, 1, hidden.Length);
            _network.TransitionOutput.Apply(_integers, scores);
            for (var step = Transition.Shift; step <= Transition.Right; step++)
                if (!state.Allows(step)) scores[(int)step] = float.NegativeInfinity;
            Loss.AddProbabilities(scores[..((int)Transition.Right + 1)], sum);
        }

        public void AddTags(int word, Span<float> sum) => Loss.AddProbabilities(Tags(word)[..sum.Length], sum);

        public void AddPartsOfSpeech(int word, Span<float> sum) => Loss.AddProbabilities(Tags(word).Slice(_model.PennTags.Length, sum.Length), sum);

        public void AddRelations(int word, int head, Span<float> sum)
        {
            var labels = _network.Labels;
            Span<float> hidden = stackalloc float[labels.Hidden], scores = stackalloc float[_network.LabelOutput.Outputs];
            labels.Sum(_labels, word, head, labels.DistancePlace(word, head), hidden);
            _integers.Set(hidden, 1, hidden.Length);
            _network.LabelOutput.Apply(_integers, scores);
            scores[(int)DependencyRelation.None] = scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            Loss.AddProbabilities(scores[..sum.Length], sum);
        }

        ReadOnlySpan<float> Tags(int word) => _tags.AsSpan(word * _network.Tags.Outputs, _network.Tags.Outputs);
    }
}
