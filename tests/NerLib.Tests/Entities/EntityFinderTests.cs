namespace NerLib.Tests.Entities;

/// <summary>How names and values share the text; the names are those of <see cref="TinyTagger"/>.</summary>
public class EntityFinderTests
{
    static readonly NerPipeline Pipeline = new(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities });

    [TestCase("Ada left on Tuesday.", "Ada PERSON|Tuesday DATE")]
    [TestCase("On June 14, 2022 Ada paid $1 billion in Paris.", "June 14, 2022 DATE|Ada PERSON|$1 billion MONEY|Paris LOCATION")]
    public void Names_and_values_stand_in_the_order_of_the_text(string text, string expected)
    {
        var document = Pipeline.Annotate(text);
        string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type}")).Should().Be(expected);
    }
}
