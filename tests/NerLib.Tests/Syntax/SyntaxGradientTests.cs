using NerLib.Syntax;
using NerLib.Training.Syntax;

namespace NerLib.Tests.Syntax;

/// <summary>Against differences of the loss itself.</summary>
public class SyntaxGradientTests
{
    [Test]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var settings = new SyntaxSettings { Learned = 16, Width = 32, Layers = 2, Hidden = 16, LabelHidden = 16, Dropout = 0, WordDropout = 0, Seed = 3 };
        var none = FixedVectors.Of(WordVectors.Write([], []));
        var sentences = SmallSyntax.Sentences;
        var vocabulary = new SyntaxVocabulary(sentences, [], none, none);
        var parameters = new SyntaxParameters(settings, vocabulary.Features.Count, vocabulary.Tags.Count + SyntaxModel.PartsOfSpeech);
        var sentence = vocabulary.Read(sentences[1]);
        var random = new Random(4);
        MakeLarger(parameters, random);
        var gradient = new SyntaxGradient(parameters, settings, vocabulary);
        gradient.Add(sentence, explores: false, new Random(1));

        // Numbers of four bytes, and units that begin to act, blur a slope; those of a parameter together must still agree.
        const float h = 1e-2f;
        var other = new SyntaxGradient(parameters, settings, vocabulary);
        foreach (var parameter in parameters.All)
        {
            double product = 0, slopes = 0, gradients = 0;
            for (int draw = 0; draw < 60; draw++)
            {
                int i = random.Next(parameter.Values.Length);
                double slope = (Loss(i, h) - Loss(i, -h)) / (2 * h), expected = gradient.Gradients.Of(parameter)[i];
                product += slope * expected;
                slopes += slope * slope;
                gradients += expected * expected;
            }
            gradients.Should().BePositive();
            (product / Math.Sqrt(slopes * gradients)).Should().BeGreaterThan(0.96, $"parameter {parameter.Index}");
            (product / gradients).Should().BeApproximately(1, 0.12, $"parameter {parameter.Index}");

            double Loss(int i, float change)
            {
                float before = parameter.Values[i];
                parameter.Values[i] += change;
                float loss = other.Add(sentence, explores: false, new Random(1));
                parameter.Values[i] = before;
                return loss;
            }
        }
    }
    // As training would: numbers drawn at first are so small that some slopes cannot be told from rounding.
    static void MakeLarger(SyntaxParameters parameters, Random random)
    {
        foreach (ref float value in parameters.Vectors.Values.AsSpan()) value *= 10;
        foreach (var layer in parameters.Context)
            foreach (ref float value in layer.Layer.Memory.AsSpan()) value = random.NextSingle() - 0.5f;
    }
}
