using NerLib.Orleans.Shards;

namespace NerLib.Orleans.Tests;

/// <summary>Silos that die over a text, which here stops for good in their tokenizer.</summary>
public sealed class DeadlyTextTests : IDisposable
{
    const string Deadly = "This kills.";

    DirectoryInfo _folder = null!;
    AnnotationJob _job = null!;
    readonly ManualResetEventSlim _end = new();

    [SetUp]
    public async Task MakeInput()
    {
        _end.Reset();
        _folder = Directory.CreateTempSubdirectory("nerlib-deadly");
        _job = new() { Input = Path.Combine(_folder.FullName, "texts.jsonl"), Output = _folder.FullName };
        await File.WriteAllLinesAsync(_job.Input, new[] { "Ada left.", Deadly, "Ada came." }.Select((text, i) => $$"""{"id": {{i}}, "text": "{{text}}"}"""));
    }

    [TearDown]
    public void Remove()
    {
        _end.Set();
        _folder.Delete(recursive: true);
    }

    public void Dispose() => _end.Dispose();

    [Test]
    public async Task A_text_over_which_two_silos_have_died_is_reported_and_the_rest_of_its_shard_annotated()
    {
        for (int i = 0; i < 2; i++) await DieAsync(Deadly);
        var run = await RunAsync();
        (run.Annotated, run.FailedTexts).Should().Be((2, 1));
        run.Problems.Should().Equal("line 2: 2 silos have died over this text");
        (await File.ReadAllLinesAsync(new PartFile(_job.Output, 0).Path))[1].Should().Be("""{"id":1,"error":"line 2: 2 silos have died over this text"}""");
    }

    [Test]
    public async Task A_text_over_which_a_silo_died_once_is_tried_again()
    {
        await DieAsync("Ada left.");
        await DieAsync("Ada came.");
        (await RunAsync()).Annotated.Should().Be(3);
    }

    [Test]
    public async Task A_silo_that_ends_in_order_accuses_no_text()
    {
        for (int i = 0; i < 2; i++)
        {
            using var stop = new CancellationTokenSource();
            var run = Start("Ada left.", stop.Cancel, out _, stop.Token);
            await FluentActions.Awaiting(() => run).Should().ThrowAsync<OperationCanceledException>();
        }
        (await RunAsync()).Annotated.Should().Be(3);
    }

    /// <summary>Tries the shard as a silo that is no more when it comes to a text.</summary>
    async Task DieAsync(string text)
    {
        using var reached = new ManualResetEventSlim();
        _ = Start(text, () =>
        {
            reached.Set();
            _end.Wait();
            throw new InvalidOperationException("It was dead.");
        }, out _);
        await Task.Run(reached.Wait);
    }

    async Task<ShardRun> RunAsync()
    {
        await Start("", () => { }, out var run);
        return run;
    }

    Task Start(string text, Action at, out ShardRun run, CancellationToken cancellationToken = default)
    {
        var options = new NerOptions { Layers = Layers.Tokens, Tokenizer = new Tokenizer(text, at) };
        var shard = new ShardRange(default, new(new FileInfo(_job.Input).Length, 3, 0), 3, 0, []);
        var started = run = new(new(_job, 0, shard, "", IsDeadly: true), new NerPipeline(NerModel.Empty, options), new() { Pipeline = options });
        return Task.Run(() => started.RunAsync(cancellationToken), CancellationToken.None);
    }

    sealed class Tokenizer(string deadly, Action at) : IAnnotator<Token>
    {
        public void Annotate(DocumentView earlier, List<Token> output, CancellationToken cancellationToken)
        {
            if (earlier.Text.SequenceEqual(deadly)) at();
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
