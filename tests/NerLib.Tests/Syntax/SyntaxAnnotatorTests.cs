using CsCheck;
using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Syntax;

public class SyntaxAnnotatorTests
{
    static readonly NerPipeline Pipeline = new(SmallSyntax.Model, new() { Layers = Layers.Syntax });

    static readonly Gen<string> Pieces = Gen.OneOf(
        "She", "painted", "the", "gates", " ", " ", "said", "that", ".", "“", "”", "\n\n", "\ud83d", "\0", "é", "1,000", "Antidisestablishmentarianism", "(",
        "—").Array[0, 80].Select(string.Concat);

    [Test]
    public void Any_text_gives_a_tree_for_each_sentence() => Pieces.Sample(text => ShouldBeTrees(Pipeline.Annotate(text)), iter: 2_000);

    [Test]
    public void A_sentence_of_thousands_of_words_is_one_tree()
    {
        var document = Pipeline.Annotate(string.Concat(Enumerable.Repeat("the old gates ", 1_500)));
        document.Sentences.Should().ContainSingle();
        ShouldBeTrees(document);
    }

    [Test]
    public void A_warm_stage_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("She painted the old gates. Nobody said that unbelievably-long-compound-words were painted! ", 20));
        var workspace = new Workspace();
        for (int i = 0; i < 3; i++) Pipeline.Annotate(text.AsMemory(), workspace);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Pipeline.Annotate(text.AsMemory(), workspace);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    [Test]
    public void What_was_analysed_before_and_beside_does_not_show()
    {
        const string sentence = "Nobody said that the gates were painted.";
        var alone = Pipeline.Annotate(sentence).Syntax;
        var pipeline = new NerPipeline(SmallSyntax.Model, new() { Layers = Layers.Syntax });
        for (int before = 0; before < 40; before++)
        {
            var document = pipeline.Annotate(string.Concat(Enumerable.Range(0, before).Select(i => $"She said word{i}x. ")) + sentence);
            int first = document.Sentences[^1].Tokens.Start;
            document.Syntax.Skip(first).Select(token => token with { Head = token.Head < 0 ? -1 : token.Head - first }).Should().Equal(alone);
        }
    }

    [Test]
    public void Without_the_section_the_layer_is_empty() =>
        new NerPipeline(NerModel.Empty, new() { Layers = Layers.All }).Annotate("She painted the gates.").Syntax.Should().BeEmpty();

    [Test]
    public void When_not_asked_for_only_sentences_that_later_stages_need_are_analysed()
    {
        const string text = "The gates were painted. She painted them. “They say so!” The gates stood. Nobody said that. The gates fell.";
        var document = new NerPipeline(SmallSyntax.Model).Annotate(text);
        document.Syntax.Should().HaveSameCount(document.Tokens);
        document.Sentences.Select(sentence => document.Syntax[sentence.Tokens.Start] != TokenSyntax.None)
            .Should().Equal(false, false, false, false, true, false);
    }

    [TestCase(Layers.Sentences, false)]
    [TestCase(Layers.Entities, false)]
    [TestCase(Layers.Syntax, true)]
    [TestCase(Layers.All, true)]
    public void The_layer_is_made_when_asked_for(Layers layers, bool made) =>
        new NerPipeline(SmallSyntax.Model, new() { Layers = layers }).Annotate("The gates stood.").Syntax.IsEmpty.Should().Be(!made);

    [Test]
    public void Given_tokens_are_analysed_as_they_are()
    {
        var view = Pipeline.AnnotateFromEntities(new PretokenizedDocument([["The", "gates"], ["She", "painted", "in-the-old-way", "."]]).View, new(), default);
        view.Syntax.Length.Should().Be(6);
        view.Syntax[4].PartOfSpeech.Should().NotBe(PartOfSpeech.None);
    }

    static void ShouldBeTrees(Document document)
    {
        if (document.Syntax.Length != document.Tokens.Length) Assert.Fail($"{document.Syntax.Length} of {document.Tokens.Length} tokens");
        foreach (var sentence in document.Sentences)
        {
            int roots = 0;
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                var token = document.Syntax[i];
                bool isRoot = token.Head == -1;
                if (isRoot) roots++;
                if (isRoot != (token.Relation == DependencyRelation.Root)) Assert.Fail($"{token} is {token.Relation}");
                if (token.PartOfSpeech == PartOfSpeech.None || token.PennTag is null || token.Relation == DependencyRelation.None) Assert.Fail($"{token}");
                int steps = 0;
                for (int at = i; at != -1; at = document.Syntax[at].Head)
                    if (at < sentence.Tokens.Start || at >= sentence.Tokens.End || ++steps > sentence.Tokens.Length)
                        Assert.Fail($"token {i} does not descend from its sentence's head");
                if (steps > 200) i += 100;   // a chain of thousands is not walked from each of its words
            }
            if (roots != 1) Assert.Fail($"{roots} heads");
        }
    }
}
