using System.CommandLine;
using NerLib.Batch.Output;

namespace NerLib.Cli.Commands;

/// <summary>The options of output as tables.</summary>
/// <param name="format">The option of the format, some values of which are tables.</param>
/// <param name="layers">How far to go.</param>
/// <param name="output">The file to write.</param>
sealed class TableOptions(Option<string> format, Option<Layers?> layers, Option<string?> output)
{
    readonly Option<string> _table = new("--table")
    {
        Description = "What a row of csv or parquet stands for: a quote (the default) or an entity.",
        HelpName = "quotes|entities",
        DefaultValueFactory = _ => OutputFormats.Quotes,
    };

    public void AddTo(Command command)
    {
        _table.AcceptOnlyFromAmong(OutputFormats.Quotes, OutputFormats.Entities);
        command.Options.Insert(command.Options.IndexOf(format) + 1, _table);
        command.Validators.Add(result =>
        {
            string? chosen = result.GetValue(format);
            if (!OutputFormats.IsTable(chosen))
            {
                if (result.GetResult(_table) is { Implicit: false }) result.AddError("--table belongs to --format csv and --format parquet; leave it out.");
                return;
            }
            string rows = result.GetValue(_table) ?? OutputFormats.Quotes;
            var table = OutputFormats.TableOf(rows);
            if (result.GetValue(layers) is { } given && !given.HasFlag(table.Least))
                result.AddError($"A table of {rows} needs --layers {table.Least.ToString().ToLowerInvariant()} or more.");
            if (chosen == OutputFormats.Parquet && result.GetValue(output) is null)
                result.AddError("--format parquet is written to a file; name it with --output.");
        });
    }

    /// <summary>The table to write; null if the format is none.</summary>
    public Table? Read(ParseResult parsed) =>
        OutputFormats.IsTable(parsed.GetValue(format)) ? OutputFormats.TableOf(parsed.GetValue(_table)!) : null;
}
