using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

public class EncoderPretrainerTests
{
    static readonly PretrainingSettings Small = new()
    {
        Encoder = new() { Learned = 16, Width = 32, Layers = 2, Dropout = 0, WordDropout = 0 },
        Words = 8,
        Shapes = 2,
        Drawn = 16,
        Batch = 4,
        LeastUses = 1,
        Seed = 3,
    };

    static NewsText Text
    {
        get
        {
            var text = new NewsText();
            for (int i = 0; i < 20; i++)
            {
                text.Add(["She", "saw", "the", "gates", "."]);
                text.Add(["The", "gates", "saw", "Xq", "."]);
            }
            return text;
        }
    }

    [Test]
    public void The_gradient_is_the_slope_of_the_loss()
    {
        var text = Text;
        var counts = text.Words.Zip(text.Counts).ToDictionary(word => word.First, word => word.Second);
        var vocabulary = new WordVocabulary(counts, WordVocabulary.FrequentFeatures(counts, 1, 1), SmallVectors.Vectors);
        var numbers = vocabulary.NumbersOf(text.Words);
        var parameters = new NetworkParameters(Small.Seed);
        var encoder = new TrainableEncoder(parameters, Small.Encoder, vocabulary);
        var random = new Random(4);
        foreach (ref float value in encoder.Vectors.Values.AsSpan()) value *= 10;
        var targets = new WordTargets(text, Small.Words, Small.Shapes, Small.Drawn);
        int row = LanguageModelGradient.RowOf(Small.Encoder);
        var output = parameters.Random(targets.Count * row, 0.5f, row);
        LanguageModelGradient Gradient() => new(encoder, output, targets, Small, new(parameters.All));

        var gradient = Gradient();
        gradient.Add(numbers, text.Sentence(0), new Random(1));
        var other = Gradient();
        // The loss is the mean of both directions, the gradient is of their sum.
        Slopes.ShouldBe(parameters.All, gradient.Gradients, () => 2 * other.Add(numbers, text.Sentence(0), new Random(1)), random);
    }

    [Test]
    public void The_same_text_and_seed_give_the_same_numbers() =>
        Pretrain(Small).Numbers.SelectMany(numbers => numbers).Should().Equal(Pretrain(Small).Numbers.SelectMany(numbers => numbers));

    [Test]
    public void What_is_read_forwards_knows_nothing_of_what_is_read_backwards()
    {
        var encoder = Pretrain(Small);
        int width = encoder.Width, outputs = 3 * width;
        // Learned vectors, two of the layer of words, three of the first layer of context: then the gates of the second.
        float[] gates = encoder.Numbers[6];
        for (int output = 0; output < outputs; output++)
            for (int input = 0; input < width; input++)
            {
                bool isSameDirection = output < outputs / 2 == input < width / 2;
                (gates[DenseLayer.IndexOf(input, output, width)] != 0).Should().Be(isSameDirection);
            }
    }

    [Test]
    public void A_network_begins_with_what_was_learned_and_keeps_its_own_further_layers()
    {
        var before = Pretrain(Small);
        var counts = WordVocabulary.Count(["She", "saw"]);
        TrainableEncoder Larger() => new(
            new NetworkParameters(7), Small.Encoder with { Layers = 3 }, new WordVocabulary(counts, before.Features, SmallVectors.Vectors));

        var (drawn, copied) = (Larger(), Larger());
        copied.CopyFrom(before);
        copied.Numbers.Take(before.Numbers.Count).SelectMany(numbers => numbers).Should().Equal(before.Numbers.SelectMany(numbers => numbers));
        copied.Numbers.Skip(before.Numbers.Count).SelectMany(numbers => numbers).Should()
            .Equal(drawn.Numbers.Skip(before.Numbers.Count).SelectMany(numbers => numbers));
    }

    static PretrainedEncoder Pretrain(PretrainingSettings settings) => new EncoderPretrainer(Text, SmallVectors.Vectors, settings, _ => { }).Train();
}
