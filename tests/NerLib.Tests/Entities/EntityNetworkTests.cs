using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Tests.Encoding;

namespace NerLib.Tests.Entities;

public class EntityNetworkTests
{
    static readonly NerModel Model =
        SmallNetworks.ModelWith((ModelFormat.Entities, TinyTagger.Section()), (ModelFormat.EntityNetwork, SmallNetworks.Sections.Entities));

    static readonly NerPipeline Pipeline = new(Model, new() { Layers = Layers.Entities });

    [TestCase("Then Gates painted the wall.", "Gates PERSON")]
    [TestCase("Then she went to Gates.", "Gates LOCATION")]
    public void What_the_words_do_not_tell_the_sentence_tells(string text, string expected)
    {
        new NerPipeline(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities }).Annotate(text).Entities
            .Should().BeEmpty("the features do not know the name");
        var document = Pipeline.Annotate(text);
        string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type}")).Should().Be(expected);
    }

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
            var pipeline = new NerPipeline(Model, new() { Layers = Layers.Entities });
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
    public void A_network_without_an_encoder_is_refused()
    {
        var model = NerModel.Load(new ModelWriter()
            .Add(ModelFormat.Entities, TinyTagger.Section()).Add(ModelFormat.EntityNetwork, SmallNetworks.Sections.Entities).ToArray());
        FluentActions.Invoking(() => new NerPipeline(model)).Should().Throw<NerModelException>().WithMessage("*no encoder*");
    }

    [Test]
    public void Every_truncation_of_the_section_is_refused()
    {
        var section = SmallNetworks.Sections.Entities;
        foreach (int length in Enumerable.Range(1, 60).Select(i => section.Length * i / 61).Append(section.Length - 1).Append(0))
            FluentActions.Invoking(() => SmallNetworks.ReadEntities(section.AsSpan(0, length))).Should().Throw<NerModelException>();
    }
}
