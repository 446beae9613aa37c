using System.Diagnostics;

namespace NerLib.Tests.Cli;

/// <summary>Runs that are cut off, and those that go on with what they left.</summary>
public class BatchResumeTests
{
    string _folder = "", _input = "", _output = "";

    [SetUp]
    public void MakeFolder()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        (_input, _output) = (Path.Combine(_folder, "in.jsonl"), Path.Combine(_folder, "out.jsonl"));
    }

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("", Description = "nothing was written")]
    [TestCase("{\"id\":\"a\",")]
    [TestCase("1", Description = "one whole line")]
    [TestCase("2{\"id\":null,\"err")]
    [TestCase("4{\"id\":\"é\",\"text\":\"…")]
    [TestCase("6", Description = "all")]
    public void What_is_there_is_kept_and_the_rest_is_made(string left)
    {
        File.WriteAllText(_input,
            """
            {"id": "a", "text": "Ada left."}
            no JSON

            {"id": "a", "text": "Again."}
            {"text": "No id."}
            {"id": "\u00e9", "text": "Ada came back."}
            {"id": 7.0, "text": "“Yes,” said Ada."}
            """);
        var whole = NerlibProcess.Run($"batch {_input} --output {_output}");
        whole.ExitCode.Should().Be(1);
        string expected = File.ReadAllText(_output);

        int lines = left.Length > 0 && char.IsDigit(left[0]) ? left[0] - '0' : 0;
        File.WriteAllText(_output, string.Concat(expected.Split('\n').Take(lines).Select(line => line + "\n")) + left[(lines > 0 ? 1 : 0)..]);
        int annotated = expected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(lines).Count(line => !line.Contains("\"error\":"));
        var resumed = NerlibProcess.Run($"batch {_input} --output {_output} --resume");
        resumed.ExitCode.Should().Be(1);
        File.ReadAllText(_output).Should().Be(expected);
        resumed.Error.Should().Contain($"nerlib: {annotated} texts in").And.Contain(", 2 failed");
        if (lines > 0) resumed.Error.Should().Contain($", {lines} skipped as done before");
    }

    [Test]
    public void An_output_that_is_none_is_left_alone()
    {
        File.WriteAllText(_input, """{"id": 1, "text": "x"}""");
        File.WriteAllText(_output, "Dear diary,\nnothing\n");
        var result = NerlibProcess.Run($"batch {_input} --output {_output} --resume");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("out.jsonl', line 1 was not written by nerlib batch");
        File.ReadAllText(_output).Should().Be("Dear diary,\nnothing\n");
    }

    [Test]
    public void Lines_that_the_input_lacks_are_kept_and_counted()
    {
        File.WriteAllText(_input, """{"id": 1, "text": "x"}""");
        File.WriteAllText(_output, "{\"id\":2,\"text\":\"y\"}\n");
        var result = NerlibProcess.Run($"batch {_input} --output {_output} --resume --no-text");
        result.ExitCode.Should().Be(0);
        result.Error.Should().Contain("nerlib: 1 lines of").And.Contain("have ids that the input lacks; they were kept.");
        File.ReadAllLines(_output).Should().HaveCount(2).And.StartWith("{\"id\":2,\"text\":\"y\"}");
    }

    [Test]
    public async Task A_killed_run_is_resumed_to_the_same_bytes()
    {
        WriteArticles(60);
        NerlibProcess.Run($"batch {_input} --output {_output}").ExitCode.Should().Be(0);
        var expected = await File.ReadAllBytesAsync(_output);
        File.Delete(_output);

        using var killed = await StartAsync();
        killed.Kill();
        await killed.WaitForExitAsync();
        new FileInfo(_output).Length.Should().BeInRange(1, expected.Length - 1);

        NerlibProcess.Run($"batch {_input} --output {_output} --resume").ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(_output)).AsSpan().SequenceEqual(expected).Should().BeTrue();
    }

    [Test]
    [Platform("Linux")]
    public async Task Ctrl_C_leaves_whole_lines_and_exit_code_130()
    {
        WriteArticles(1_000);
        using var process = await StartAsync();
        using (var kill = Process.Start("kill", $"-INT {process.Id}")) await kill.WaitForExitAsync();
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(130);
        error.Should().Contain("cancelled; what was written before stands");
        var written = await File.ReadAllTextAsync(_output);
        written.Should().EndWith("}\n");
        written.Split('\n')[..^1].Should().OnlyContain(line => line.StartsWith("{\"id\":") && line.EndsWith('}'));
    }

    [Test]
    [Platform("Linux")]
    public void On_a_terminal_a_bar_shows_speed_and_time_left()
    {
        if (!File.Exists("/usr/bin/script")) throw Skipped.Because("The command 'script' of util-linux gives the terminal; install it to run this test.");
        WriteArticles(40);
        var start = new ProcessStartInfo("/usr/bin/script", ["-qec", $"dotnet \"{NerlibProcess.Program}\" batch {_input} --output {_output}", "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["TERM"] = "xterm-256color";
        using var process = Process.Start(start)!;
        string screen = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        screen.Should().Contain("40 texts, ").And.Contain("100%").And.Contain("/s").And.MatchRegex(@"\d\d:\d\d:\d\d|--:--:--")
            .And.Contain("nerlib: 40 texts in");
    }

    void WriteArticles(int count)
    {
        string article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
        File.WriteAllLines(_input, Enumerable.Range(0, count)
            .Select(i => System.Text.Json.JsonSerializer.Serialize(new { id = i, text = $"Number {i}. {article}" })));
    }

    /// <summary>A batch that has begun to write. Interrupts reach it even where the tests themselves run with them ignored.</summary>
    async Task<Process> StartAsync()
    {
        string arguments = $"\"{NerlibProcess.Program}\" batch {_input} --output {_output}";
        var start = OperatingSystem.IsLinux()
            ? new ProcessStartInfo("env", $"--default-signal=INT dotnet {arguments}")
            : new ProcessStartInfo("dotnet", arguments);
        start.RedirectStandardError = true;
        var process = Process.Start(start)!;
        while (!process.HasExited && !(File.Exists(_output) && new FileInfo(_output).Length > 0)) await Task.Delay(20);
        process.HasExited.Should().BeFalse("it is to be cut off while it runs");
        return process;
    }
}
