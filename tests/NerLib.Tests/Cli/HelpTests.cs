using System.CommandLine;
using NerLib.Cli;
using NerLib.Cli.Commands;
using NerLib.Cli.Training;

namespace NerLib.Tests.Cli;

public class HelpTests
{
    static readonly string[] Names = [.. NamesOf(Create(), "")];

    [Test]
    public void Every_command_has_examples() =>
        HelpExamples.All.Keys.Where(name => !name.StartsWith("cluster ", StringComparison.Ordinal)).Should()
            .Contain(Names.Where(name => !name.StartsWith("train ", StringComparison.Ordinal))).And.BeSubsetOf(Names);

    [Test]
    public void Every_example_can_be_typed()
    {
        var root = Create();
        foreach (string example in HelpExamples.All.Values.SelectMany(examples => examples))
        {
            example.Should().StartWith("nerlib ");
            root.Parse(example.Split('#')[0].Split('<')[0]["nerlib ".Length..].Trim()).Errors.Should().BeEmpty("of {0}", example);
        }
    }

    [Test]
    public void The_help_of_a_command_ends_with_its_examples()
    {
        var result = NerlibProcess.Run("batch --help");
        result.ExitCode.Should().Be(0);
        result.Output.TrimEnd().Should().EndWith("Examples:\n" + string.Join('\n', HelpExamples.All["batch"].Select(example => "  " + example)));
    }

    static RootCommand Create() => CommandLine.Create(TrainCommand.Create());

    static IEnumerable<string> NamesOf(Command command, string path) =>
        command.Subcommands.SelectMany(below => NamesOf(below, $"{path} {below.Name}".Trim())).Prepend(path);
}
