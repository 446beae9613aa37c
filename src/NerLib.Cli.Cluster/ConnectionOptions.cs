using System.CommandLine;
using System.Globalization;
using System.Net;

namespace NerLib.Cli.Cluster;

/// <summary>The options that say which cluster is meant.</summary>
sealed class ConnectionOptions
{
    /// <summary>The variable that names the database where the option does not, so that a password stands on no command line.</summary>
    const string Variable = "NERLIB_CLUSTER_POSTGRES";

    readonly Option<string?> _postgres = Postgres();

    readonly Option<string> _cluster = new("--cluster")
    {
        Description = "The name of the cluster, where a database has several.",
        HelpName = "NAME",
        DefaultValueFactory = _ => "nerlib",
    };

    public static Option<string?> Postgres() => new("--postgres")
    {
        Description = $"The PostgreSQL database that keeps silos and jobs; the variable {Variable} if left out, and memory if that is not set.",
        HelpName = "CONNECTION",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_postgres);
        command.Options.Add(_cluster);
    }

    /// <summary>The database; null for a cluster that keeps nothing.</summary>
    public string? Database(ParseResult parsed) => Database(parsed, _postgres);

    public static string? Database(ParseResult parsed, Option<string?> postgres) =>
        parsed.GetValue(postgres) ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : null);

    public string Cluster(ParseResult parsed) => parsed.GetValue(_cluster)!;

    /// <summary>An option that takes a port.</summary>
    public static Option<int> Port(string name, string description, int standard) => new(name)
    {
        Description = $"{description} {standard} if left out.",
        HelpName = "PORT",
        DefaultValueFactory = _ => standard,
        CustomParser = result =>
        {
            string found = result.Tokens[0].Value;
            if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port is > 0 and <= IPEndPoint.MaxPort) return port;
            result.AddError($"{name} takes a port from 1 to {IPEndPoint.MaxPort}; found '{found}'.");
            return default;
        },
    };

    /// <summary>An option that takes an address and a port; null if left out.</summary>
    public static Option<IPEndPoint?> EndPoint(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ADDRESS:PORT",
        CustomParser = result =>
        {
            string found = result.Tokens[0].Value;
            if (IPEndPoint.TryParse(found, out var endPoint) && endPoint.Port > 0) return endPoint;
            result.AddError($"{name} takes an IP address and a port, like 127.0.0.1:11111; found '{found}'.");
            return null;
        },
    };
}
