using NerLib.Tests.Syntax;
using NerLib.Training.Encoding;
using NerLib.Training.Syntax;

namespace NerLib.Tests.Encoding;

/// <summary>Against differences of the loss itself.</summary>
public class NetworkGradientTests
{
    static readonly EncoderSettings Settings = new() { Learned = 16, Width = 32, Layers = 2, Dropout = 0, VectorDropout = 0 };

    [Test]
    public void The_gradient_of_trees_is_the_slope_of_the_loss()
    {
        var sentences = SmallSyntax.Sentences;
        var vocabulary = VocabularyOf(sentences.SelectMany(sentence => sentence.Words));
        var parameters = new NetworkParameters(3);
        var encoder = new TrainableEncoder(parameters, Settings, vocabulary);
        var task = new SyntaxTask(parameters, Settings.Width, [sentences[1]], vocabulary, new() { Hidden = 16, LabelHidden = 16, Weight = 1 });
        MakeLarger(encoder);
        var gradients = new Gradients(parameters.All);
        Add(gradients);
        Slopes.ShouldBe(parameters.All, gradients, () => Add(new(parameters.All)), new Random(4));

        float Add(Gradients into)
        {
            var reader = new EncoderGradient(encoder, Settings);
            reader.Forward(task.WordsOf(0), new Random(1));
            float loss = task.GradientInto(into).Add(0, 0, reader.Rows, reader.Slopes, new Random(1));
            reader.Backward(into);
            return loss;
        }
    }

    [Test]
    public void The_gradient_of_a_language_model_is_the_slope_of_the_loss()
    {
        var text = new NewsText();
        for (int i = 0; i < 40; i++) text.Add(["Then", "Gates", "painted", "the", "wall", $"{i}", "."]);
        var settings = new PretrainingSettings { Encoder = Settings, Words = 6, Shapes = 1, Drawn = 16 };
        var vocabulary = VocabularyOf(Enumerable.Repeat(text.Words, 4).SelectMany(words => words));
        var parameters = new NetworkParameters(3);
        var encoder = new TrainableEncoder(parameters, Settings, vocabulary);
        int row = LanguageModelGradient.RowOf(Settings);
        var targets = new WordTargets(text, settings.Words, settings.Shapes, settings.Drawn);
        var output = parameters.Random(targets.Count * row, 0.5f, row);
        MakeLarger(encoder);
        int[] numbers = vocabulary.NumbersOf(text.Words);
        var gradients = new Gradients(parameters.All);
        new LanguageModelGradient(encoder, output, targets, settings, gradients).Add(numbers, text.Sentence(0), new Random(1));
        var other = new LanguageModelGradient(encoder, output, targets, settings, new(parameters.All));
        Slopes.ShouldBe(parameters.All, gradients, () => 2 * other.Add(numbers, text.Sentence(0), new Random(1)), new Random(4));
    }

    static WordVocabulary VocabularyOf(IEnumerable<string> words)
    {
        var counts = WordVocabulary.Count(words);
        return new(counts, SmallVectors.Vectors, WordVocabulary.FrequentFeatures(counts, 4));
    }

    // As training would: numbers drawn at first are so small that some slopes cannot be told from rounding.
    static void MakeLarger(TrainableEncoder encoder)
    {
        var random = new Random(4);
        foreach (ref float value in encoder.Vectors.Values.AsSpan()) value *= 10;
        foreach (var layer in encoder.Context)
            foreach (ref float value in layer.Layer.Memory.AsSpan()) value = random.NextSingle() - 0.5f;
    }
}
