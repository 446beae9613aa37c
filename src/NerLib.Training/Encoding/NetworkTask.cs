namespace NerLib.Training.Encoding;

/// <summary>Something that is learned on the rows of an encoder, beside other tasks.</summary>
interface INetworkTask
{
    /// <summary>The words of an example, by their numbers in the encoder's vocabulary.</summary>
    int[] WordsOf(int example);

    /// <summary>The examples to learn from in an epoch.</summary>
    IEnumerable<int> ExamplesOf(int epoch);

    /// <summary>To be called when the numbers have changed.</summary>
    void Refresh();

    /// <summary>Makes what adds gradients, for one thread.</summary>
    ITaskGradient GradientInto(Gradients gradients);
}

/// <summary>A task's part of a sentence's gradient. For one thread; it keeps its buffers.</summary>
interface ITaskGradient
{
    /// <summary>Adds the gradient of an example.</summary>
    /// <param name="example">The example.</param>
    /// <param name="epoch">The epoch.</param>
    /// <param name="rows">The encoder's rows of its words.</param>
    /// <param name="slopes">The gradient of the rows, to be added to.</param>
    /// <param name="random">Decides what is left to chance.</param>
    /// <returns>The loss.</returns>
    float Add(int example, int epoch, ReadOnlySpan<float> rows, Span<float> slopes, Random random);
}
