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
        var gradient = new SyntaxGradient(parameters, settings, vocabulary);
        gradient.Add(sentence, explores: false, new Random(1));

        const float h = 5e-4f;
        var random = new Random(4);
        var other = new SyntaxGradient(parameters, settings, vocabulary);
        int compared = 0;
        foreach (var parameter in parameters.All)
            for (int draw = 0; draw < 40; draw++)
            {
                int i = random.Next(parameter.Values.Length);
                float before = parameter.Values[i];
                double Loss(float value)
                {
                    parameter.Values[i] = value;
                    return other.Add(sentence, explores: false, new Random(1));
                }
                double slope = (Loss(before + h) - Loss(before - h)) / (2 * h);
                parameter.Values[i] = before;
                if (gradient.Gradients.Of(parameter)[i] != 0) compared++;
                slope.Should().BeApproximately(gradient.Gradients.Of(parameter)[i], 0.02 + 0.02 * Math.Abs(slope), $"parameter {parameter.Index}, number {i}");
            }
        compared.Should().BeGreaterThan(parameters.All.Count * 15);
    }
}
