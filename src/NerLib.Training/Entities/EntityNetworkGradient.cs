using NerLib.Entities.Tagging;
using NerLib.Training.Encoding;

namespace NerLib.Training.Entities;

/// <summary>The gradient of a sentence's loss by back-propagation. One for each thread; it keeps its buffers.</summary>
sealed class EntityNetworkGradient(EntityNetworkParameters parameters, EntityNetworkSettings settings, LabelSet labels)
{
    readonly ScratchBuffer _outputs = new(), _scores = new();
    readonly EncoderGradient _encoder = new(parameters.Encoder, settings);
    readonly SentenceGradient _lattice = new(labels);

    public Gradients Gradients { get; } = new(parameters.All);

    /// <summary>Adds a sentence's gradient.</summary>
    /// <param name="words">Numbers of its words.</param>
    /// <param name="allowed">The labels each may have, as bits.</param>
    /// <param name="factors">Per step, e to its weight; 0 where impossible.</param>
    /// <param name="random">Decides what is left out.</param>
    /// <returns>How many labels are expected to be wrong.</returns>
    public float Add(int[] words, ulong[] allowed, float[] factors, Random random)
    {
        _encoder.Forward(words, random);
        var layer = parameters.Output.Layer;
        int count = labels.Count;
        var outputs = _outputs.Of(words.Length * layer.Outputs);
        var scores = _scores.Of(words.Length * count);
        layer.Apply(_encoder.Rows, words.Length, outputs);
        for (int i = 0; i < words.Length; i++) outputs.Slice(i * layer.Outputs, count).CopyTo(scores[(i * count)..]);

        _lattice.Compute(scores, factors, allowed);
        outputs.Clear();
        float wrong = 0;
        for (int i = 0; i < words.Length; i++)
        {
            var errors = _lattice.Errors.AsSpan(i * count, count);
            errors.CopyTo(outputs[(i * layer.Outputs)..]);
            foreach (float error in errors) wrong += MathF.Max(0, error);
        }
        VectorMath.Add(_lattice.StepErrors, Gradients.Of(parameters.Steps).AsSpan(0, _lattice.StepErrors.Length));
        parameters.Output.Backward(_encoder.Rows, words.Length, outputs, Gradients, _encoder.Slopes);
        _encoder.Backward(Gradients);
        return wrong;
    }
}
