using System.Runtime.InteropServices;
using NerLib.Sentences;
using NerLib.Tokens;
using NerLib.Training.Corpora;

namespace NerLib.Training;

/// <summary>Trains the sentence splitter: logistic regression by AdaGrad on the open treebanks.</summary>
public static class SentenceTrainer
{
    const int Weights = 1 << 16;
    const int Epochs = 6;
    const float LearningRate = 0.05f;
    const float Decay = 3e-3f;

    /// <summary>Learns from <c>syntax/ewt.train.conllu</c> and the open genres of <c>syntax/gum.train.conllu</c>.</summary>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Of the order of the examples; the same seed gives the same bytes.</param>
    /// <returns>The model's section of sentences.</returns>
    public static byte[] Train(string dataDirectory, int seed)
    {
        var examples = new List<Example>();
        var features = new List<uint>();
        foreach (var document in ConlluReader.Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu"))
            .Concat(ConlluReader.Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu")).Where(gum => GumGenres.IsOpen(gum.Id))))
            AddExamples(document, examples, features);

        var (weights, bias) = Learn(CollectionsMarshal.AsSpan(examples), CollectionsMarshal.AsSpan(features), new Random(seed));
        float largest = weights.Max(Math.Abs), step = largest > 0 ? largest / sbyte.MaxValue : 1;
        return SentenceModel.Write([.. weights.Select(weight => (sbyte)MathF.Round(weight / step))], step, bias);
    }

    static void AddExamples(ConlluDocument document, List<Example> examples, List<uint> features)
    {
        var view = new DocumentView { Text = document.Text, Regions = new Region[] { new(new(0, document.Text.Length), RegionKind.Body) } };
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(view, tokens, default);
        var ends = document.Sentences.Select(sentence => sentence.End).ToHashSet();
        var borders = new SentenceBorders(document.Text, CollectionsMarshal.AsSpan(tokens));
        Span<uint> found = stackalloc uint[SentenceFeatures.Capacity];
        for (int i = 0, start = 0; i + 1 < tokens.Count; i++)
        {
            bool border = ends.Contains(tokens[i].End);
            if (borders.After(i) == Border.Ask)
            {
                int count = SentenceFeatures.Extract(in borders, start, i, found);
                examples.Add(new(features.Count, count, border));
                foreach (uint feature in found[..count]) features.Add(feature & (Weights - 1));
            }
            if (border) start = i + 1;
        }
    }

    static (float[] Weights, float Bias) Learn(Span<Example> examples, Span<uint> features, Random random)
    {
        var weights = new float[Weights];
        var squares = new float[Weights];
        float bias = 0, biasSquares = 0;
        for (int epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                var active = features.Slice(example.First, example.Count);
                float score = bias;
                foreach (uint feature in active) score += weights[feature];
                float error = Sigmoid(score) - (example.IsBorder ? 1 : 0);
                foreach (uint feature in active) weights[feature] -= Step(error + Decay * weights[feature], ref squares[feature]);
                bias -= Step(error, ref biasSquares);
            }
        }
        return (weights, bias);
    }

    // The platform's exponential may differ in its last bit from machine to machine; squaring does not.
    static float Sigmoid(float score)
    {
        double power = 1 - Math.Clamp(score, -30f, 30f) / 1024.0;
        for (int doubling = 0; doubling < 10; doubling++) power *= power;
        return (float)(1 / (1 + power));
    }

    static float Step(float gradient, ref float squares)
    {
        squares += gradient * gradient;
        return LearningRate * gradient / (MathF.Sqrt(squares) + 1e-6f);
    }

    readonly record struct Example(int First, int Count, bool IsBorder);
}
