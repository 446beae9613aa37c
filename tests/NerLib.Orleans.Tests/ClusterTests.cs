using System.Text.Json;

namespace NerLib.Orleans.Tests;

/// <summary>Real silos, a real database. One batch of one process is what all of them are measured by.</summary>
[NonParallelizable]
public class ClusterTests
{
    const int Articles20K = 20_000, Some = 6_000, BadLine = 1_501, RepeatedLine = 17_003;

    DirectoryInfo _folder = null!;
    Postgres _postgres = null!;
    string[] _expected = [];

    [OneTimeSetUp]
    public async Task MakeInputAndWhatBatchWrites()
    {
        _postgres = Postgres.Start();
        _folder = Directory.CreateTempSubdirectory("nerlib-cluster");
        var lines = Enumerable.Range(1, Articles20K).Select(Articles.LineOf).ToArray();
        lines[BadLine - 1] = "{\"id\": 1501, \"text\": ";
        lines[RepeatedLine - 1] = Articles.LineOf(12);
        await File.WriteAllLinesAsync(InputOf(Articles20K), lines);
        await File.WriteAllLinesAsync(InputOf(Some), lines[..Some]);
        string output = Path.Combine(_folder.FullName, "batch.jsonl");
        var batch = await NerlibCluster.RunAsync("batch", InputOf(Articles20K), "-o", output);
        batch.ExitCode.Should().Be(1);
        _expected = await File.ReadAllLinesAsync(output);
        _expected.Should().HaveCount(Articles20K);
        for (int i = 0; i < 2; i++) (await NerlibCluster.RunAsync("cluster", "init", "--postgres", _postgres.Connection)).ExitCode.Should().Be(0);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _postgres?.Dispose();
        _folder?.Delete(recursive: true);
    }

    [Test]
    public async Task Two_silos_write_what_batch_writes_and_tell_of_bad_lines()
    {
        await using var cluster = new TestCluster(_postgres.Connection, "two");
        await cluster.StartSiloAsync();
        await cluster.StartSiloAsync();
        string output = OutputOf("two"), merged = Path.Combine(_folder.FullName, "merged.jsonl");
        var submitted = await NerlibCluster.RunAsync(
            ["cluster", "submit", InputOf(Articles20K), "-o", output, "--merge", merged, "--shard-kb", "64", "--wait", .. cluster.Connection]);
        submitted.Errors.Should().Contain($"line {BadLine}: the line is not JSON").And.Contain($"line {RepeatedLine}: the id 12 was given before")
            .And.Contain($"two done: ").And.Contain($"{Articles20K - 2} of {Articles20K} texts").And.Contain(", 2 failed");
        submitted.ExitCode.Should().Be(1);
        LinesOf(output).Should().Equal(_expected);
        (await File.ReadAllBytesAsync(merged)).Should().Equal(await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "batch.jsonl")));
        Directory.GetFiles(output).Should().OnlyContain(file => file.EndsWith(".jsonl"));

        var status = await NerlibCluster.RunAsync(["cluster", "status", "--json", .. cluster.Connection]);
        JsonDocument.Parse(status.Output).RootElement.GetProperty("phase").GetString().Should().Be("done");
    }

    [Test]
    public async Task A_silo_that_is_killed_loses_nothing_and_repeats_nothing()
    {
        await using var cluster = await BeginAsync("killed");
        var status = await cluster.WaitAsync("killed", job => job.ShardsDone >= 3);
        cluster.SiloBeside(status.Coordinator!).Kill();
        await EndsAsBatchAsync(cluster, "killed");
    }

    [Test]
    public async Task The_silo_that_keeps_the_job_may_be_killed()
    {
        await using var cluster = await BeginAsync("coordinator");
        var status = await cluster.WaitAsync("coordinator", job => job.ShardsDone >= 3);
        cluster.SiloAt(status.Coordinator!).Kill();
        await EndsAsBatchAsync(cluster, "coordinator");
    }

    [Test]
    public async Task A_cluster_that_was_killed_as_a_whole_goes_on_when_it_is_started_again()
    {
        await using var cluster = await BeginAsync("restarted");
        await cluster.WaitAsync("restarted", job => job.ShardsDone >= 3);
        await cluster.RestartAsync();
        await EndsAsBatchAsync(cluster, "restarted");
    }

    [Test]
    public async Task A_silo_with_other_options_is_refused()
    {
        await using var cluster = new TestCluster(_postgres.Connection, "mixed");
        string fingerprint = (await cluster.StartSiloAsync()).Errors.Split("fingerprint ")[1].Trim();
        await cluster.StartSiloAsync("--layers", "entities");
        await cluster.AskAsync("mixed", grain => grain.SubmitAsync(JobOf("mixed") with { Fingerprint = fingerprint }));
        var status = await EndsAsBatchAsync(cluster, "mixed");
        status.Problems.Should().ContainMatch($"the silo * is refused: its model, library or options are others (*) than the job's ({fingerprint})");
    }

    [Test]
    public async Task A_job_that_was_cancelled_goes_on_when_it_is_submitted_again()
    {
        await using var cluster = await BeginAsync("cancelled");
        await cluster.WaitAsync("cancelled", job => job.ShardsDone >= 2);
        var status = await cluster.AskAsync("cancelled", grain => grain.CancelAsync());
        status.Phase.Should().Be(JobPhase.Cancelled);
        status.ShardsDone.Should().BeInRange(2, status.Shards - 1);
        await cluster.AskAsync("cancelled", grain => grain.SubmitAsync(JobOf("cancelled")));
        await EndsAsBatchAsync(cluster, "cancelled");
    }

    async Task<TestCluster> BeginAsync(string name)
    {
        var cluster = new TestCluster(_postgres.Connection, name);
        await Task.WhenAll(cluster.StartSiloAsync(), cluster.StartSiloAsync());
        await cluster.AskAsync(name, grain => grain.SubmitAsync(JobOf(name)));
        return cluster;
    }

    async Task<JobStatus> EndsAsBatchAsync(TestCluster cluster, string name)
    {
        var status = await cluster.WaitAsync(name, _ => false);
        status.Phase.Should().Be(JobPhase.Done, string.Join('\n', status.Problems));
        LinesOf(OutputOf(name)).Should().Equal(_expected[..Some]);
        (status.Annotated, status.FailedTexts, status.Texts).Should().Be((Some - 1, 1, Some));
        return status;
    }

    AnnotationJob JobOf(string name) => new() { Input = InputOf(Some), Output = OutputOf(name), ShardBytes = 32 << 10 };

    string InputOf(int count) => Path.Combine(_folder.FullName, $"{count}.jsonl");

    string OutputOf(string name) => Path.Combine(_folder.FullName, name);

    static IEnumerable<string> LinesOf(string output) => Directory.GetFiles(output, "part-*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines);
}
