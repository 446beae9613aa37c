using NerLib.Tests.Encoding;
using NerLib.Training.Syntax;

namespace NerLib.Tests.Syntax;

/// <summary>Against differences of the loss itself.</summary>
public class SyntaxGradientTests
{
    [Test]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var settings = new SyntaxSettings { Learned = 16, Width = 32, Layers = 2, Hidden = 16, LabelHidden = 16, Dropout = 0, WordDropout = 0, Seed = 3 };
        var sentences = SmallSyntax.Sentences;
        var vocabulary = new SyntaxVocabulary(sentences, [], SmallVectors.Vectors, null);
        var parameters = new SyntaxParameters(settings, vocabulary);
        var sentence = vocabulary.Read(sentences[1]);
        var random = new Random(4);
        MakeLarger(parameters, random);
        var gradient = new SyntaxGradient(parameters, settings, vocabulary);
        gradient.Add(sentence, explores: false, new Random(1));

        var other = new SyntaxGradient(parameters, settings, vocabulary);
        Slopes.ShouldBe(parameters.All, gradient.Gradients, () => other.Add(sentence, explores: false, new Random(1)), random);
    }

    // As training would: numbers drawn at first are so small that some slopes cannot be told from rounding.
    static void MakeLarger(SyntaxParameters parameters, Random random)
    {
        foreach (ref float value in parameters.Encoder.Vectors.Values.AsSpan()) value *= 10;
        foreach (var layer in parameters.Encoder.Context)
            foreach (ref float value in layer.Layer.Memory.AsSpan()) value = random.NextSingle() - 0.5f;
    }
}
