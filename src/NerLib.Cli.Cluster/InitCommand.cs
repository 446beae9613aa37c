using System.CommandLine;
using Npgsql;

namespace NerLib.Cli.Cluster;

/// <summary><c>nerlib cluster init</c>: the tables of a cluster.</summary>
static class InitCommand
{
    public static Command Create()
    {
        var postgres = ConnectionOptions.Postgres();
        var print = new Option<bool>("--print") { Description = "Write the SQL to standard output instead, for who may run it." };
        var command = new Command("init", "Makes the tables of a cluster in a PostgreSQL database; what is there is left as it is.") { postgres, print };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string sql = await ReadSqlAsync(cancellationToken);
            if (parsed.GetValue(print))
            {
                Console.Write(sql);
                return;
            }
            string database = ConnectionOptions.Database(parsed, postgres)
                ?? throw new InvalidDataException("--postgres says where to make the tables; give it.");
            try
            {
                await using var source = NpgsqlDataSource.Create(database);
                await using var script = source.CreateCommand(sql);
                await script.ExecuteNonQueryAsync(cancellationToken);
            }
            catch (Exception error) when (error is NpgsqlException or ArgumentException)
            {
                throw new InvalidDataException($"the tables could not be made: {error.Message}", error);
            }
        });
        return command;
    }

    static async Task<string> ReadSqlAsync(CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(typeof(InitCommand).Assembly.GetManifestResourceStream("schema.sql")!);
        return await reader.ReadToEndAsync(cancellationToken);
    }
}
