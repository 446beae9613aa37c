using NerLib.Syntax;
using NerLib.Syntax.Parsing;
using NerLib.Training.Encoding;

namespace NerLib.Training.Syntax;

/// <summary>The parser's part of a sentence's gradient.</summary>
sealed class ParserGradient(SyntaxParameters parameters, SyntaxSettings settings)
{
    const int Steps = 3;

    readonly ScratchBuffer _projections = new(), _slopes = new();
    readonly TransitionScorer _transitions = parameters.Transitions;
    readonly ArcLabeler _labels = parameters.Labels;
    readonly float[] _hidden = new float[settings.Hidden], _hiddenSlope = new float[settings.Hidden];
    readonly float[] _labelHidden = new float[settings.LabelHidden], _labelHiddenSlope = new float[settings.LabelHidden];
    int[] _stack = [], _heads = [], _leftmost = [], _rightmost = [];

    /// <param name="sentence">The sentence.</param>
    /// <param name="x">Its rows.</param>
    /// <param name="dx">Their gradient, added to.</param>
    /// <param name="explores">Whether to go on from wrong steps.</param>
    /// <param name="gradients">Added to.</param>
    /// <param name="random">Decides where to go.</param>
    /// <returns>The loss.</returns>
    public float Add(TrainingSentence sentence, ReadOnlySpan<float> x, Span<float> dx, bool explores, Gradients gradients, Random random) =>
        Transitions(sentence, x, dx, explores, gradients, random) + Labels(sentence, x, dx, gradients);

    float Transitions(TrainingSentence sentence, ReadOnlySpan<float> x, Span<float> dx, bool explores, Gradients gradients, Random random)
    {
        int n = sentence.Words.Length, hidden = settings.Hidden, length = TransitionScorer.Slots * hidden;
        var projections = _projections.Of((n + 2) * length);
        var slopes = _slopes.Of((n + 2) * length);
        slopes.Clear();
        parameters.TransitionWords.Layer.Apply(x, n, projections);
        _transitions.AddAbsent(n, projections);
        if (_stack.Length < n) (_stack, _heads, _leftmost, _rightmost) = (new int[n], new int[n], new int[n], new int[n]);
        var state = new ParserState(_stack, _heads.AsSpan(0, n), _leftmost, _rightmost);
        var distances = gradients.Of(parameters.TransitionDistances).AsSpan();
        Span<int> places = stackalloc int[TransitionScorer.Places];
        Span<float> scores = stackalloc float[parameters.TransitionOutput.Layer.Outputs];
        Span<Transition> allowed = stackalloc Transition[Steps];
        Span<int> costs = stackalloc int[Steps];
        Span<bool> right = stackalloc bool[Steps];
        Span<float> choices = stackalloc float[Steps];
        float loss = 0;
        while (!state.IsFinal)
        {
            _transitions.Find(state, 0, n, places);
            _transitions.Sum(projections, places, _hidden);
            parameters.TransitionOutput.Layer.Apply(_hidden, 1, scores);

            int count = 0, least = int.MaxValue;
            for (var step = Transition.Shift; step <= Transition.Right; step++)
                if (state.Allows(step)) allowed[count++] = step;
            for (int i = 0; i < count; i++) least = Math.Min(least, costs[i] = DynamicOracle.Cost(state, sentence.ProjectiveHeads, allowed[i]));
            int best = 0, bestRight = -1;
            for (int i = 0; i < count; i++)
            {
                right[i] = costs[i] == least;
                choices[i] = scores[(int)allowed[i]];
                if (choices[i] > choices[best]) best = i;
                if (right[i] && (bestRight < 0 || choices[i] > choices[bestRight])) bestRight = i;
            }
            var chosen = allowed[explores && random.NextSingle() < settings.Exploration ? best : bestRight];
            if (count > 1)
            {
                loss += Loss.Gradient(choices[..count], right[..count]);
                scores.Clear();
                for (int i = 0; i < count; i++) scores[(int)allowed[i]] = choices[i];
                Back(_hidden, scores, parameters.TransitionOutput, _hiddenSlope, gradients);
                for (int slot = 0; slot < TransitionScorer.Slots; slot++) VectorMath.Add(_hiddenSlope, slopes.Slice(places[slot], hidden));
                for (int i = TransitionScorer.Slots; i < places.Length; i++) VectorMath.Add(_hiddenSlope, distances.Slice(places[i], hidden));
            }
            state.Apply(chosen);
        }
        parameters.TransitionWords.Backward(x, n, slopes, gradients, dx);
        VectorMath.Add(slopes[(n * length)..], gradients.Of(parameters.Absent));
        return loss;
    }

    float Labels(TrainingSentence sentence, ReadOnlySpan<float> x, Span<float> dx, Gradients gradients)
    {
        int n = sentence.Words.Length, hidden = settings.LabelHidden;
        var projections = _projections.Of(2 * (n + 1) * hidden);
        var slopes = _slopes.Of(2 * (n + 1) * hidden);
        slopes.Clear();
        parameters.LabelWords.Layer.Apply(x, n, projections);
        _labels.AddRoot(n, projections);
        var distances = gradients.Of(parameters.LabelDistances).AsSpan();
        Span<float> scores = stackalloc float[parameters.LabelOutput.Layer.Outputs];
        float loss = 0;
        for (int i = 0; i < n; i++)
        {
            int head = sentence.Heads[i];
            _labels.Sum(projections, i, head, _labels.DistancePlace(i, head), _labelHidden);
            parameters.LabelOutput.Layer.Apply(_labelHidden, 1, scores);
            loss += Loss.Gradient(scores[..SyntaxModel.Relations], (int)sentence.Relations[i]);
            scores[SyntaxModel.Relations..].Clear();
            Back(_labelHidden, scores, parameters.LabelOutput, _labelHiddenSlope, gradients);
            VectorMath.Add(_labelHiddenSlope, slopes.Slice(_labels.DependentPlace(i), hidden));
            VectorMath.Add(_labelHiddenSlope, slopes.Slice(_labels.HeadPlace(head), hidden));
            VectorMath.Add(_labelHiddenSlope, distances.Slice(_labels.DistancePlace(i, head), hidden));
        }
        parameters.LabelWords.Backward(x, n, slopes, gradients, dx);
        VectorMath.Add(slopes.Slice(_labels.HeadPlace(n), hidden), gradients.Of(parameters.LabelRoot));
        return loss;
    }

    // Through an output layer and the hidden units before it.
    static void Back(ReadOnlySpan<float> hidden, ReadOnlySpan<float> scores, TrainableDense output, Span<float> slope, Gradients gradients)
    {
        slope.Clear();
        output.Backward(hidden, 1, scores, gradients, slope);
        for (int i = 0; i < slope.Length; i++)
            if (hidden[i] <= 0) slope[i] = 0;
    }
}
