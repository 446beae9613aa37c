using NerLib.Entities;

namespace NerLib.Tests.Entities;

public class EntityTaggerTests
{
    static readonly NerPipeline Pipeline = new(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities });

    [TestCase("Then Ada went home.", "Ada PERSON")]
    [TestCase("Then Ada Lovelace saw Paris and Paris.", "Ada Lovelace PERSON|Paris LOCATION|Paris LOCATION")]
    [TestCase("Lovelace went home.", "")]
    [TestCase("", "")]
    public void Names_are_found_with_their_types(string text, string expected)
    {
        var document = Pipeline.Annotate(text);
        string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type}")).Should().Be(expected);
    }

    [Test]
    public void Confidence_is_a_probability()
    {
        foreach (var entity in Pipeline.Annotate("Ada saw Paris, then Ada Lovelace left.").Entities)
            entity.Confidence.Should().BeInRange(0.5f, 1f);
    }

    [Test]
    public void Exp_agrees_with_the_platform([Range(-80, 80, 7.3)] double x) =>
        ((double)PortableMath.Exp((float)x)).Should().BeApproximately(Math.Exp((float)x), Math.Exp((float)x) * 1e-6);

    [Test]
    public void Given_words_keep_their_borders()
    {
        var tags = NerLib.Training.Evaluation.Tagger.Tag(Pipeline, [["Ada", "Lovelace", "'s", "don't"], ["Paris"]]);
        tags.Should().BeEquivalentTo(new[] { new[] { "B-PERSON", "I-PERSON", "O", "O" }, ["B-LOCATION"] }, options => options.WithStrictOrdering());
    }
}
