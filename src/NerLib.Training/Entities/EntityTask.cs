using NerLib.Entities.Tagging;
using NerLib.Numerics;
using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>
/// Names by a network that reads whole sentences, as a tagger of its own: its scores and the weights of one label after another are
/// those of a conditional random field.
/// </summary>
sealed class EntityTask : INetworkTask
{
    const int LongestSentence = 250;

    readonly LabelSet _labels;
    readonly (int[] Words, ulong[] Allowed)[] _sentences;
    readonly TrainableDense _output;
    readonly Parameter _steps;
    readonly float[] _factors;

    /// <param name="parameters">Where its numbers stand.</param>
    /// <param name="width">Length of the encoder's rows.</param>
    /// <param name="labels">The labels.</param>
    /// <param name="sentences">Words, and the labels that each may have.</param>
    /// <param name="vocabulary">Knows the words.</param>
    public EntityTask(
        NetworkParameters parameters, int width, LabelSet labels, IReadOnlyList<(IReadOnlyList<string> Words, ulong[] Allowed)> sentences,
        WordVocabulary vocabulary)
    {
        _labels = labels;
        _sentences = [.. sentences.Where(sentence => sentence.Words.Count is > 0 and <= LongestSentence)
            .Select(sentence => (vocabulary.NumbersOf(sentence.Words), sentence.Allowed))];
        _output = parameters.Dense(width, DenseLayer.Padded(labels.Count));
        _steps = parameters.Zeros(DenseLayer.Padded(labels.Count * labels.Count));
        _factors = new float[labels.Count * labels.Count];
        Refresh();
    }

    /// <summary>From rows to scores of labels.</summary>
    public DenseLayer Output => _output.Layer;

    /// <summary>Weights of one label after another: previous × <see cref="LabelSet.Count"/> + label.</summary>
    public float[] Steps => _steps.Values[.._factors.Length];

    public int[] WordsOf(int example) => _sentences[example].Words;

    public IEnumerable<int> ExamplesOf(int epoch) => Enumerable.Range(0, _sentences.Length);

    public void Refresh()
    {
        for (int previous = 0; previous < _labels.Count; previous++)
            for (int label = 0; label < _labels.Count; label++)
                if (LabelSet.MayFollow(previous, label))
                    _factors[previous * _labels.Count + label] = PortableMath.Exp(_steps.Values[previous * _labels.Count + label]);
    }

    public ITaskGradient GradientInto(Gradients gradients) => new TaskGradient(this, gradients);

    sealed class TaskGradient(EntityTask task, Gradients gradients) : ITaskGradient
    {
        readonly ScratchBuffer _outputs = new(), _scores = new();
        readonly SentenceGradient _lattice = new(task._labels);

        /// <returns>How many labels are expected to be wrong.</returns>
        public float Add(int example, int epoch, ReadOnlySpan<float> rows, Span<float> slopes, Random random)
        {
            var (words, allowed) = task._sentences[example];
            var layer = task.Output;
            int count = task._labels.Count;
            var outputs = _outputs.Of(words.Length * layer.Outputs);
            var scores = _scores.Of(words.Length * count);
            layer.Apply(rows, words.Length, outputs);
            for (int i = 0; i < words.Length; i++) outputs.Slice(i * layer.Outputs, count).CopyTo(scores[(i * count)..]);

            _lattice.Compute(scores, task._factors, allowed);
            outputs.Clear();
            float wrong = 0;
            for (int i = 0; i < words.Length; i++)
            {
                var errors = _lattice.Errors.AsSpan(i * count, count);
                errors.CopyTo(outputs[(i * layer.Outputs)..]);
                foreach (float error in errors) wrong += MathF.Max(0, error);
            }
            VectorMath.Add(_lattice.StepErrors, gradients.Of(task._steps).AsSpan(0, _lattice.StepErrors.Length));
            task._output.Backward(rows, words.Length, outputs, gradients, slopes);
            return wrong;
        }
    }
}
