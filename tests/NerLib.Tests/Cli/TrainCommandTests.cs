namespace NerLib.Tests.Cli;

public class TrainCommandTests
{
    [TestCase("train english --data docs --output no/such/x.nerm", "*The folder of 'no/such/x.nerm' does not exist*")]
    [TestCase("train english --data no-such-folder --output x.nerm", "*no-such-folder*")]
    [TestCase("train entities --output x.nerm", "*Give either --data*or --corpus*")]
    [TestCase("train entities --output x.nerm --data docs --corpus docs/article.txt", "*Give either --data*or --corpus*")]
    [TestCase("train entities --output x.nerm --data docs --types A", "*--types, --base and --lexicon belong to --corpus*")]
    [TestCase("train entities --output x.nerm --corpus a.conll --corpora open", "*--corpora chooses among the corpora of --data*")]
    [TestCase("train entities --output x.nerm --corpus docs/article.txt", "*docs/article.txt, line 1*expected a token, a tab and a tag*")]
    [TestCase("train entities --output x.nerm --corpus docs", "*'docs' is a folder*")]
    [TestCase("train entities --output x.nerm --corpus docs/article.txt --types A,A", "*--types takes types once each*found 'A,A'*")]
    [TestCase("train entities --output x.nerm --corpus docs/article.txt --base docs/article.txt", "*Not a NerLib model*")]
    public void A_mistake_gets_a_clear_message_and_a_non_zero_exit(string arguments, string expected)
    {
        var result = NerlibProcess.RunTraining(arguments);
        result.ExitCode.Should().NotBe(0);
        (result.Error + result.Output).Should().Match(expected).And.NotContain("   at NerLib");
    }

    [Test]
    public void A_model_of_the_users_own_is_trained_and_used()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (corpus, model) = (Path.Combine(folder, "own.jsonl"), Path.Combine(folder, "own.nerm"));
        File.WriteAllLines(corpus, Enumerable.Range(0, 40).Select(i =>
            $$"""{"text": "Now SV{{i % 10}} sails.", "entities": [{"start": 4, "end": 7, "type": "SHIP"}]}"""));
        var trained = NerlibProcess.RunTraining($"train entities --corpus {corpus} --base none --output {model}");
        trained.Output.Should().StartWith("documents: 40, sentences: 40, tokens: 160").And.Contain("40  SHIP");
        NerlibProcess.Run($"evaluate entities {corpus} --model {model} --types SHIP").Output.Should().Contain("F1 100.00");
        Directory.Delete(folder, recursive: true);
    }

    [TestCase("train english --data corpora --output x.nerm", "training", "Training")]
    [TestCase("train", "training", "Training")]
    [TestCase("cluster submit articles.jsonl", "the cluster", "Cluster")]
    public void Without_a_tool_of_its_own_one_line_says_how_to_install_it(string arguments, string subject, string package)
    {
        var result = NerlibProcess.Run(arguments);
        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be($"nerlib: {subject} is a tool of its own; install it: dotnet tool install --global NerLib.Cli.{package}\n");
    }

    [Test]
    [Platform("Linux")]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void The_tool_that_trains_is_found_on_the_path_and_gets_the_arguments()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var tool = Path.Combine(folder, "nerlib-train");
        File.WriteAllText(tool, "#!/bin/sh\necho \"$@\"\nexit 3\n");
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        string path = folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        var result = NerlibProcess.Run("train entities --corpus \"a b.conll\" --help", variable: ("PATH", path));
        (result.ExitCode, result.Output).Should().Be((3, "train entities --corpus a b.conll --help\n"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void It_has_the_other_commands_too() =>
        NerlibProcess.RunTraining("tag -", "it\tO\n").Output.Should().Be("it\tO\n\n");
}
