using System.CommandLine;
using NerLib.Cli;
using NerLib.Cli.Cluster;
using NerLib.Cli.Commands;

namespace NerLib.Orleans.Tests;

public class HelpTests
{
    static readonly RootCommand Root = CommandLine.Create(ClusterCommand.Create());

    static IEnumerable<string> Commands =>
        Root.Subcommands.Single(command => command.Name == "cluster").Subcommands.Select(command => $"cluster {command.Name}");

    [Test]
    public void Every_command_of_the_cluster_has_examples() =>
        HelpExamples.All.Keys.Where(name => name.StartsWith("cluster ", StringComparison.Ordinal)).Should().BeEquivalentTo(Commands);

    [Test]
    public void Every_example_can_be_typed()
    {
        foreach (string example in Commands.Append("cluster").SelectMany(name => HelpExamples.All[name]))
            Root.Parse(example.Split('#')[0]["nerlib ".Length..].Trim()).Errors.Should().BeEmpty("of {0}", example);
    }

    [TestCase("cluster silo --port 0", "--port takes a port from 1 to 65535; found '0'.")]
    [TestCase("cluster silo --join here", "--join takes an IP address and a port, like 127.0.0.1:11111; found 'here'.")]
    [TestCase("cluster silo --host db.example", "--host takes an IP address; found 'db.example'.")]
    [TestCase("cluster silo --dead-after 1", "--dead-after takes whole seconds from 3 to 600; found '1'.")]
    public void A_mistake_is_told(string arguments, string message) =>
        Root.Parse(arguments).Errors.Select(error => error.Message).Should().Contain(message);
}
