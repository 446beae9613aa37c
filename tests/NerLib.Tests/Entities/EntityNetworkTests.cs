using NerLib.Models;
using NerLib.Pipeline;

namespace NerLib.Tests.Entities;

public class EntityNetworkTests
{
    static readonly NerPipeline Pipeline = new(SmallNetwork.Model, new() { Layers = Layers.Entities });

    [TestCase("Then Gates painted the wall.", "Gates PERSON")]
    [TestCase("Then she went to Gates.", "Gates LOCATION")]
    public void What_the_words_do_not_tell_the_sentence_tells(string text, string expected)
    {
        new NerPipeline(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities }).Annotate(text).Entities
            .Should().BeEmpty("the features do not know the name");
        var document = Pipeline.Annotate(text);
        string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type}")).Should().Be(expected);
    }

    [TestCase(20, 1, TestName = "A sentence of which the features are unsure is read by the network")]
    [TestCase(50, 0, TestName = "A sentence of which the features are sure is not")]
    public void The_network_is_asked_where_the_features_are_unsure(sbyte outside, int names) =>
        new NerPipeline(SmallNetwork.Beside(TinyTagger.Section(outside)), new() { Layers = Layers.Entities }).Annotate("Then Gates painted the wall.")
            .Entities.Should().HaveCount(names);

    [Test]
    public void The_same_sentences_and_seed_give_the_same_bytes() => SmallNetwork.Train(1).Should().Equal(SmallNetwork.Section);

    [Test]
    public void Another_seed_gives_another_network() => SmallNetwork.Train(2).Should().NotEqual(SmallNetwork.Section);

    [Test]
    public void A_warm_tagger_allocates_nothing()
    {
        var (text, workspace) = ("Then Gates painted the unforgettably-long wall.\n\nThen she went to Gates.".AsMemory(), new Workspace());
        for (int i = 0; i < 3; i++) Pipeline.Annotate(text, workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Pipeline.Annotate(text, workspace);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Test]
    public void What_was_read_before_never_shows_in_a_result()
    {
        const string text = "Then Gates painted the wall. Then she went to Gates.";
        var alone = Pipeline.Annotate(text).Entities;
        for (int before = 0; before < 20; before++)
        {
            var pipeline = new NerPipeline(SmallNetwork.Model, new() { Layers = Layers.Entities });
            pipeline.Annotate(string.Concat(Enumerable.Range(0, 500 * before).Select(i => $"word{i}x ")));
            pipeline.Annotate(text).Entities.Should().Equal(alone);
        }
    }

    [Test]
    public void A_sentence_of_thousands_of_words_is_read()
    {
        var document = Pipeline.Annotate(string.Concat(Enumerable.Repeat("then she went to Gates ", 500)));
        document.Sentences.Should().ContainSingle();
        document.Entities.Should().HaveCount(500);
    }

    [Test]
    public void A_network_without_word_vectors_is_refused()
    {
        var model = NerModel.Load(
            new ModelWriter().Add(ModelFormat.Entities, TinyTagger.Section()).Add(ModelFormat.EntityNetwork, SmallNetwork.Section).ToArray());
        FluentActions.Invoking(() => new NerPipeline(model)).Should().Throw<NerModelException>().WithMessage("*no word vectors*");
    }

    [Test]
    public void Every_truncation_of_the_section_is_refused()
    {
        var section = SmallNetwork.Section;
        foreach (int length in Enumerable.Range(0, 64)
            .Concat(Enumerable.Range(1, 60).Select(i => (int)((long)section.Length * i / 61))).Append(section.Length - 1))
            FluentActions.Invoking(() => SmallNetwork.Read(section.AsSpan(0, length))).Should().Throw<NerModelException>();
    }

    [TestCase(0, 1, "*entities has format 1; this NerLib reads 2*")]
    [TestCase(4, 5000, "*5000 units*")]
    [TestCase(4, -1, "*-1 units*")]
    [TestCase(12, 9, "*9 layers*")]
    public void A_number_that_cannot_be_is_refused(int offset, int value, string message)
    {
        var section = SmallNetwork.Section.ToArray();
        BitConverter.GetBytes(value).CopyTo(section, offset);
        FluentActions.Invoking(() => SmallNetwork.Read(section)).Should().Throw<NerModelException>().WithMessage(message);
    }
}
