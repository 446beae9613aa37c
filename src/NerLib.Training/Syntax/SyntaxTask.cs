using NerLib.Evaluation.Corpora;
using NerLib.Numerics;
using NerLib.Syntax;
using NerLib.Syntax.Parsing;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>Tags and trees.</summary>
sealed class SyntaxTask : INetworkTask
{
    const float Range = 0.1f;

    readonly SyntaxSettings _settings;
    readonly SyntaxVocabulary _vocabulary;
    readonly TrainingSentence[] _sentences;

    /// <param name="parameters">Where its numbers stand.</param>
    /// <param name="width">Length of the encoder's rows.</param>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="words">Knows their words.</param>
    /// <param name="settings">How to learn.</param>
    public SyntaxTask(NetworkParameters parameters, int width, IReadOnlyList<TreebankSentence> sentences, WordVocabulary words, SyntaxSettings settings)
    {
        _settings = settings;
        _vocabulary = new(sentences, words);
        _sentences = [.. sentences.Select(_vocabulary.Read)];
        var (hidden, labelHidden) = (settings.Hidden, settings.LabelHidden);
        int relations = DenseLayer.Padded(Enum.GetValues<DependencyRelation>().Length), transitions = DenseLayer.Padded(Enum.GetValues<Transition>().Length);
        Tags = parameters.Dense(width, DenseLayer.Padded(_vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech));
        int projected = TransitionScorer.Slots * hidden;
        TransitionWords = parameters.Dense(width, projected, projected > 3 * width ? TransitionScorer.Slots : 1);
        Absent = parameters.Random(2 * projected, Range);
        TransitionDistances = parameters.Random(TransitionScorer.DistanceRows * hidden, Range);
        TransitionOutput = parameters.Dense(hidden, transitions);
        LabelWords = parameters.Dense(width, 2 * labelHidden);
        LabelRoot = parameters.Random(labelHidden, Range);
        LabelDistances = parameters.Random(ArcLabeler.DistanceRows * labelHidden, Range);
        LabelOutput = parameters.Dense(labelHidden, relations);
        Network = new(Tags.Layer,
            new(TransitionWords.Layer, Absent.Values, TransitionDistances.Values, TransitionOutput.Layer),
            new(LabelWords.Layer, LabelRoot.Values, LabelDistances.Values, LabelOutput.Layer));
    }

    public TrainableDense Tags { get; }

    public TrainableDense TransitionWords { get; }

    public Parameter Absent { get; }

    public Parameter TransitionDistances { get; }

    public TrainableDense TransitionOutput { get; }

    public TrainableDense LabelWords { get; }

    public Parameter LabelRoot { get; }

    public Parameter LabelDistances { get; }

    public TrainableDense LabelOutput { get; }

    /// <summary>The layers over the same numbers.</summary>
    public SyntaxNetwork Network { get; }

    /// <summary>The section as far as it is learned.</summary>
    public byte[] Section() => SyntaxModel.Write(_vocabulary.Tags, Network);

    public int[] WordsOf(int example) => _sentences[example].Words;

    public IEnumerable<int> ExamplesOf(int epoch) =>
        Enumerable.Range(0, _settings.Passes).SelectMany(_ => Enumerable.Range(0, _sentences.Length));

    public void Refresh()
    {
    }

    public ITaskGradient GradientInto(Gradients gradients) => new TaskGradient(this, gradients);

    sealed class TaskGradient(SyntaxTask task, Gradients gradients) : ITaskGradient
    {
        readonly ScratchBuffer _tags = new(), _slopes = new();
        readonly ParserGradient _parser = new(task, task._settings);

        public float Add(int example, int epoch, ReadOnlySpan<float> rows, Span<float> slopes, Random random)
        {
            var sentence = task._sentences[example];
            var own = _slopes.Of(slopes.Length);
            own.Clear();
            float loss = AddTags(sentence, rows, own);
            loss += _parser.Add(sentence, rows, own, epoch > 0, gradients, random);
            VectorMath.AddScaled(own, task._settings.Weight, slopes);
            return loss;
        }

        float AddTags(TrainingSentence sentence, ReadOnlySpan<float> rows, Span<float> slopes)
        {
            var layer = task.Tags.Layer;
            int n = sentence.Words.Length, tags = task._vocabulary.Tags.Count;
            var scores = _tags.Of(n * layer.Outputs);
            layer.Apply(rows, n, scores);
            float loss = 0;
            for (int i = 0; i < n; i++)
            {
                var row = scores.Slice(i * layer.Outputs, layer.Outputs);
                loss += Loss.Gradient(row[..tags], sentence.Tags[i]);
                loss += Loss.Gradient(row.Slice(tags, SyntaxModel.PartsOfSpeech), (int)sentence.PartsOfSpeech[i]);
                row[(tags + SyntaxModel.PartsOfSpeech)..].Clear();
            }
            task.Tags.Backward(rows, n, scores, gradients, slopes);
            return loss;
        }
    }
}
