using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace NerLib.Orleans.Tests;

/// <summary>Two silos without a database, the second of which joins the first: all kinds of input come out as <c>nerlib batch</c> writes them.</summary>
[NonParallelizable]
public class MemoryClusterTests
{
    const int Count = 60;

    DirectoryInfo _folder = null!;
    NerlibCluster _first = null!, _second = null!;
    string _gateway = "";

    [OneTimeSetUp]
    public async Task StartSilosAndMakeInputs()
    {
        string port = Port(), gateway = Port();
        _gateway = $"127.0.0.1:{gateway}";
        _first = await NerlibCluster.StartSiloAsync("--port", port, "--gateway", gateway, "--threads", "1");
        _second = await NerlibCluster.StartSiloAsync("--port", Port(), "--gateway", Port(), "--threads", "1", "--join", $"127.0.0.1:{port}");
        _folder = Directory.CreateTempSubdirectory("nerlib-memory");
        var texts = Enumerable.Range(0, Count).Select(i => JsonDocument.Parse(Articles.LineOf(i)).RootElement.GetProperty("text").GetString()!).ToList();
        await File.WriteAllLinesAsync(PathOf("lines.jsonl"), Enumerable.Range(0, Count).Select(Articles.LineOf));
        await using (var packed = new GZipStream(File.Create(PathOf("table.csv.gz")), CompressionLevel.Fastest))
        await using (var table = new StreamWriter(packed))
            await table.WriteAsync("url,body\n" + string.Concat(texts.Select((text, i) => $"u{i % 50},\"{text}\"\n")));
        Directory.CreateDirectory(PathOf("pages"));
        for (int i = 0; i < Count; i++) await File.WriteAllTextAsync(PathOf($"pages/{i}.txt"), texts[i]);
        await File.WriteAllLinesAsync(PathOf("some.list"), ["pages/7.txt", "lines.jsonl", "nothing.html", PathOf("pages/8.txt"), "pages/7.txt"]);

        static string Port() => Postgres.FreePort().ToString(CultureInfo.InvariantCulture);
    }

    [OneTimeTearDown]
    public void Remove()
    {
        _second?.Dispose();
        _first?.Dispose();
        _folder?.Delete(recursive: true);
    }

    [TestCase("lines.jsonl", "")]
    [TestCase("lines.jsonl", "--no-text --offsets utf8 --max-length 120")]
    [TestCase("table.csv.gz", "--text-field body --id-field url")]
    [TestCase("pages", "--tokens")]
    [TestCase("some.list", "")]
    public async Task Any_input_comes_out_as_batch_writes_it(string input, string options)
    {
        string batch = PathOf("batch.jsonl"), merged = PathOf("merged.jsonl"), output = PathOf(Guid.NewGuid().ToString("N"));
        var own = options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var one = await NerlibCluster.RunAsync(["batch", PathOf(input), "-o", batch, "--force", .. own]);
        var many = await NerlibCluster.RunAsync(
            ["cluster", "submit", PathOf(input), "-o", output, "--merge", merged, "--shard-kb", "1", "--wait", "--gateway", _gateway, .. own]);
        many.ExitCode.Should().Be(one.ExitCode, many.Errors);
        (await File.ReadAllBytesAsync(merged)).Should().Equal(await File.ReadAllBytesAsync(batch));
        Directory.GetFiles(output, "part-*").Should().HaveCountGreaterThan(1);
        Directory.GetFiles(output).Should().OnlyContain(file => Path.GetFileName(file).StartsWith("part-"), "what was unpacked is removed");
    }

    [Test]
    public async Task An_input_that_is_not_there_fails_the_job_with_its_name()
    {
        var submitted = await NerlibCluster.RunAsync(
            "cluster", "submit", PathOf("nothing.jsonl"), "-o", PathOf("nothing"), "--wait", "--gateway", _gateway);
        submitted.ExitCode.Should().Be(1);
        submitted.Errors.Should().Contain("nothing.jsonl").And.Contain("nothing failed: 0 of 0 shards");
    }

    [Test]
    public async Task A_compressed_input_that_is_cut_off_fails_the_job_and_leaves_nothing()
    {
        await File.WriteAllBytesAsync(PathOf("cut.csv.gz"), (await File.ReadAllBytesAsync(PathOf("table.csv.gz")))[..300]);
        var submitted = await NerlibCluster.RunAsync("cluster", "submit", PathOf("cut.csv.gz"), "-o", PathOf("cut"), "--wait", "--gateway", _gateway);
        submitted.ExitCode.Should().Be(1);
        submitted.Errors.Should().Contain($"'{PathOf("cut.csv.gz")}' is damaged or cut off: ");
        Directory.GetFiles(PathOf("cut")).Should().BeEmpty();
    }

    [Test]
    public async Task Parts_of_another_job_are_not_overwritten_unasked()
    {
        string[] submit = ["cluster", "submit", PathOf("lines.jsonl"), "-o", PathOf("twice"), "--wait", "--gateway", _gateway];
        (await NerlibCluster.RunAsync([.. submit, "--name", "once"])).ExitCode.Should().Be(0);
        var again = await NerlibCluster.RunAsync([.. submit, "--name", "again"]);
        again.ExitCode.Should().Be(1);
        again.Errors.Should().Contain("has 1 parts of another job");
        (await NerlibCluster.RunAsync([.. submit, "--name", "again", "--force"])).ExitCode.Should().Be(0);
    }

    [Test]
    public async Task A_job_that_is_not_there_is_told()
    {
        var status = await NerlibCluster.RunAsync("cluster", "status", "nobody", "--gateway", _gateway);
        (status.ExitCode, status.Output.Trim()).Should().Be((1, "nerlib: there is no job 'nobody'."));
    }

    string PathOf(string name) => Path.Combine(_folder.FullName, name);
}
