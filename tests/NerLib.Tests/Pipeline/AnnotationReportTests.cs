namespace NerLib.Tests.Pipeline;

public class AnnotationReportTests
{
    static readonly string Article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
    static readonly NerModel Model = EnglishModel.Load();

    [Test]
    public void A_report_counts_what_the_document_holds()
    {
        var counts = new List<int[]>();
        var document = Reporting(report => counts.Add([report.TextLength, report.Tokens, report.Sentences, report.Entities, report.Actors, report.Quotes]))
            .Annotate(Article);
        counts.Should().ContainSingle().Which.Should().Equal(
            document.Text.Length, document.Tokens.Length, document.Sentences.Length, document.Entities.Length, document.Actors.Length, document.Quotes.Length);
    }

    [Test]
    public void A_text_with_tokens_of_the_caller_is_reported_too()
    {
        var counts = new List<int>();
        Reporting(report => counts.Add(report.Tokens), Layers.Entities).Annotate("Then Ada left.", [new(0, 4), new(5, 8), new(9, 13), new(13, 14)]);
        counts.Should().Equal(4);
    }

    [Test]
    public void Only_stages_that_ran_have_a_time_and_their_sum_is_no_more_than_the_whole()
    {
        var stages = Enum.GetValues<PipelineStage>();
        var times = new TimeSpan?[stages.Length];
        var whole = TimeSpan.Zero;
        Reporting(report =>
        {
            foreach (var stage in stages) times[(int)stage] = report.ElapsedIn(stage);
            whole = report.Elapsed;
        }, Layers.Entities).Annotate(Article);

        stages.Where(stage => times[(int)stage] is not null)
            .Should().Equal(PipelineStage.Regions, PipelineStage.Tokens, PipelineStage.Sentences, PipelineStage.Entities);
        times.Aggregate(TimeSpan.Zero, (sum, time) => sum + (time ?? TimeSpan.Zero)).Should().BeLessThanOrEqualTo(whole);
    }

    [Test]
    public void A_text_that_is_refused_is_not_reported()
    {
        int reports = 0;
        var pipeline = new NerPipeline(NerModel.Empty, new() { MaxTextLength = 3, Annotated = _ => reports++ });
        FluentActions.Invoking(() => pipeline.Annotate("four")).Should().Throw<ArgumentException>();
        reports.Should().Be(0);
    }

    [Test]
    public void Reporting_allocates_nothing()
    {
        int tokens = 0;
        var (pipeline, workspace) = (Reporting(report => tokens += report.Tokens, Layers.Entities), new Workspace());
        Allocation.Least(() => pipeline.Annotate(Article.AsMemory(), workspace)).Should().Be(0);
    }

    static NerPipeline Reporting(Action<AnnotationReport> annotated, Layers layers = Layers.Quotes) =>
        new(Model, new() { Layers = layers, Annotated = annotated });
}
