namespace NerLib.Tests.Pipeline;

public class NerPipelineTests
{
    static readonly string Article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    [Test]
    public void Many_threads_give_what_one_gives()
    {
        string expected = JsonFormat.ToString(Pipeline.Annotate(Article));
        var results = new string[64];
        Parallel.For(0, results.Length, new() { MaxDegreeOfParallelism = 8 }, i => results[i] = JsonFormat.ToString(Pipeline.Annotate(Article)));
        results.Should().OnlyContain(result => result == expected);
    }

    [Test]
    public async Task Texts_come_back_in_order()
    {
        var texts = Enumerable.Range(0, 40).Select(i => $"Number {i}. {(i % 3 == 0 ? Article : "")}").ToList();
        var back = new List<string>();
        await foreach (var document in Pipeline.AnnotateAsync(texts.ToAsyncEnumerable(), threads: 3)) back.Add(document.Text);
        back.Should().Equal(texts);
    }

    [Test]
    public void From_text_to_entities_a_warm_pipeline_allocates_nothing()
    {
        var pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.Entities });
        var workspace = new Workspace();
        const string companies = "Last week McDonald's said that sales rose. BlueFinch Inc. makes burgers for McDonald's too. Ann Dell left BlueFinch.";
        var text = $"{Article}\n\n{companies}".AsMemory();
        Allocation.Least(() => pipeline.Annotate(text, workspace)).Should().Be(0);
    }

    [TestCase(Layers.Regions, true, false, false, false, false)]
    [TestCase(Layers.Tokens, true, true, false, false, false)]
    [TestCase(Layers.Entities, true, true, true, false, false)]
    [TestCase(Layers.Actors, true, true, true, true, false)]
    [TestCase(Layers.Quotes, true, true, true, true, true)]
    public void Only_the_layers_asked_for_are_made(Layers layers, bool regions, bool tokens, bool entities, bool actors, bool quotes)
    {
        var document = EnglishModel.CreatePipeline(new() { Layers = layers }).Annotate(Article);
        (document.Regions.Length > 0, document.Tokens.Length > 0, document.Entities.Length > 0, document.Actors.Length > 0, document.Quotes.Length > 0)
            .Should().Be((regions, tokens, entities, actors, quotes));
    }

    [Test]
    public void Quotes_below_the_least_confidence_are_left_out()
    {
        var all = Pipeline.Annotate(Article).Quotes;
        var sure = EnglishModel.CreatePipeline(new() { MinConfidence = 0.75f }).Annotate(Article).Quotes;
        sure.Length.Should().BeInRange(1, all.Length - 1);
        sure.Should().OnlyContain(quote => quote.Confidence >= 0.75f);
    }

    [TestCase(-0.1f)]
    [TestCase(1.1f)]
    public void An_option_out_of_range_is_refused_when_the_pipeline_is_built(float minConfidence) =>
        FluentActions.Invoking(() => EnglishModel.CreatePipeline(new() { MinConfidence = minConfidence })).Should().Throw<ArgumentOutOfRangeException>();

    [TestCase(0)]
    [TestCase(-1)]
    public void A_greatest_length_below_one_is_refused_when_the_pipeline_is_built(int length) =>
        FluentActions.Invoking(() => EnglishModel.CreatePipeline(new() { MaxTextLength = length }))
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*MaxTextLength*");

    [Test]
    public void A_text_of_the_greatest_length_is_annotated_and_a_longer_one_refused_and_never_cut()
    {
        var pipeline = EnglishModel.CreatePipeline(new() { MaxTextLength = 5 });
        pipeline.Annotate("12345").Text.Should().HaveLength(5);
        const string message = "The text has 6 UTF-16 units; NerOptions.MaxTextLength allows 5. Raise it or split the text.*";
        FluentActions.Invoking(() => pipeline.Annotate("123456")).Should().Throw<ArgumentException>().WithMessage(message);
        FluentActions.Invoking(() => pipeline.Annotate("123456".AsMemory(), new Workspace())).Should().Throw<ArgumentException>().WithMessage(message);
    }

    [Test]
    public async Task Of_several_texts_the_one_too_long_is_refused()
    {
        var pipeline = EnglishModel.CreatePipeline(new() { MaxTextLength = 5 });
        var act = async () =>
        {
            await foreach (var _ in pipeline.AnnotateAsync(new[] { "1", "123456" }.ToAsyncEnumerable())) { }
        };
        await act.Should().ThrowAsync<ArgumentException>().WithMessage("The text has 6 UTF-16 units*");
    }

    [Test]
    public void A_stage_of_the_users_own_takes_the_place_of_the_built_in_one()
    {
        var pipeline = new NerPipeline(NerModel.Empty, new() { EntityTagger = new EveryToken() });
        pipeline.Annotate("a b").Entities.Should().HaveCount(2);
    }

    [Test]
    public void Cancelling_stops_the_work() =>
        FluentActions.Invoking(() => Pipeline.Annotate(Article, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();

    [Test]
    public void Without_a_model_there_are_still_tokens_sentences_and_quotes()
    {
        var document = new NerPipeline(NerModel.Empty).Annotate("“I will go,” she said. He stayed.");
        document.Sentences.Should().HaveCount(2);
        document.Quotes.Should().ContainSingle();
    }

    [Test]
    public void Easy_questions_are_one_property_away()
    {
        var document = Pipeline.Annotate(Article);
        var actor = document.Actors.Single(actor => actor.Name == "Tomas Reyes");
        document.QuotesOf(actor).Select(document.TextOf).Should().Contain("“My constituents found out from the radio,”");
        document.Quotes.First(quote => document.TextOf(quote).StartsWith("“My constituents", StringComparison.Ordinal)).Speaker!.Name
            .Should().Be("Tomas Reyes");
    }

    sealed class EveryToken : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
        {
            for (int i = 0; i < earlier.Tokens.Length; i++) output.Add(new(new(i, i + 1), EntityType.Misc, 1));
        }
    }
}
