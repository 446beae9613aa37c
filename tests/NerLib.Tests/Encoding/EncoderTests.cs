using NerLib.Encoding;
using NerLib.Models;
using NerLib.Pipeline;

namespace NerLib.Tests.Encoding;

public class EncoderTests
{
    [Test]
    public void The_same_sentences_and_seed_give_the_same_bytes() => SmallNetworks.Train(1).Should().BeEquivalentTo(SmallNetworks.Sections);

    [Test]
    public void Another_seed_gives_another_encoder() => SmallNetworks.Train(2).Encoder.Should().NotEqual(SmallNetworks.Sections.Encoder);

    [Test]
    public void An_encoder_without_word_vectors_is_refused()
    {
        var model = NerModel.Load(new ModelWriter().Add(ModelFormat.Entities, TinyTagger.Section())
            .Add(ModelFormat.Encoder, SmallNetworks.Sections.Encoder).Add(ModelFormat.EntityNetwork, SmallNetworks.Sections.Entities).ToArray());
        FluentActions.Invoking(() => new NerPipeline(model)).Should().Throw<NerModelException>().WithMessage("*no word vectors*");
    }

    [Test]
    public void Every_truncation_of_the_section_is_refused()
    {
        var section = SmallNetworks.Sections.Encoder;
        foreach (int length in Enumerable.Range(0, 64)
            .Concat(Enumerable.Range(1, 60).Select(i => (int)((long)section.Length * i / 61))).Append(section.Length - 1))
            FluentActions.Invoking(() => new Encoder(section.AsSpan(0, length), SmallVectors.Vectors)).Should().Throw<NerModelException>();
    }

    [TestCase(0, 2, "*encoder has format 2; this NerLib reads 1*")]
    [TestCase(4, 5000, "*5000 units*")]
    [TestCase(4, -1, "*-1 units*")]
    [TestCase(12, 9, "*9 layers*")]
    public void A_number_that_cannot_be_is_refused(int offset, int value, string message)
    {
        var section = SmallNetworks.Sections.Encoder.ToArray();
        BitConverter.GetBytes(value).CopyTo(section, offset);
        FluentActions.Invoking(() => new Encoder(section, SmallVectors.Vectors)).Should().Throw<NerModelException>().WithMessage(message);
    }

    // Trees are built on rows that were read for names; without names they are read for the trees.
    [Test]
    public void Trees_are_the_same_whether_names_are_looked_for_or_not()
    {
        const string text = "Nobody said that the gates were painted. Then Gates painted the wall.\n\nShe painted the old gates.";
        var (syntax, names) = ((ModelFormat.Syntax, SmallNetworks.Sections.Syntax!), (ModelFormat.EntityNetwork, SmallNetworks.Sections.Entities));
        var both = SmallNetworks.ModelWith(syntax, names, (ModelFormat.Entities, TinyTagger.Section()));
        new NerPipeline(both, new() { Layers = Layers.All }).Annotate(text).Syntax
            .Should().Equal(new NerPipeline(SmallNetworks.ModelWith(syntax), new() { Layers = Layers.Syntax }).Annotate(text).Syntax);
    }

    // More than are remembered.
    [Test]
    public void Sentences_far_into_a_long_text_are_read_like_those_at_its_beginning()
    {
        const string sentence = "Nobody said that the gates were painted. ";
        var model = SmallNetworks.ModelWith(
            (ModelFormat.Syntax, SmallNetworks.Sections.Syntax!), (ModelFormat.EntityNetwork, SmallNetworks.Sections.Entities),
            (ModelFormat.Entities, TinyTagger.Section()));
        var document = new NerPipeline(model, new() { Layers = Layers.Syntax }).Annotate(string.Concat(Enumerable.Repeat(sentence, 9000)));
        document.Sentences.Should().HaveCount(9000);
        var first = document.Syntax[..document.Sentences[0].Tokens.End];
        foreach (var other in document.Sentences)
            document.Syntax[other.Tokens.Start..other.Tokens.End].Select(token => (token.PennTag, token.Relation))
                .Should().Equal(first.Select(token => (token.PennTag, token.Relation)));
    }
}
