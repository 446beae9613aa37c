using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using NerLib.Cli.Commands;

namespace NerLib.Cli;

/// <summary>The commands, as all tools have them.</summary>
static class CommandLine
{
    /// <summary>Does what the arguments say; mistakes are one line on standard error and an exit code that is not 0.</summary>
    /// <param name="args">As the process gets them.</param>
    /// <param name="own">Commands that only this tool has; those of tools of their own are found and run.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string[] args, params Command[] own)
    {
        if (CompanionTool.All.FirstOrDefault(tool => tool.Command == args.FirstOrDefault() && own.All(command => command.Name != tool.Command)) is { } other
            && other.Find() is { } path)
            return await CompanionTool.RunAsync(path, args);
        try
        {
            if (args.Contains("")) throw new InvalidDataException("an argument is empty; give a name, or leave it out.");
            var parsed = Create(own).Parse(args);
            if (parsed.Action is ParseErrorAction) throw new InvalidDataException($"{MistakeOf(parsed)} ({PathOf(parsed.CommandResult)} --help tells more)");
            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception error) when (error is NerModelException or IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync($"nerlib: {error.Message}");
            return 1;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("nerlib: cancelled; what was written before stands.");
            return 130;
        }
    }

    /// <param name="own">Commands that only this tool has.</param>
    public static RootCommand Create(params Command[] own)
    {
        var root = new RootCommand("Who and what is named in English text, what is quoted, and who said it.")
        {
            AnnotateCommand.Create(),
            BatchCommand.Create(),
            PeopleCommand.Create(),
            ReportCommand.Create(),
            TagCommand.Create(),
            EvaluateCommand.Create(),
        };
        foreach (var tool in CompanionTool.All) root.Add(own.FirstOrDefault(command => command.Name == tool.Command) ?? tool.Create());
        root.Add(InspectCommand.Create());
        HelpExamples.AddTo(root);
        return root;
    }

    /// <summary>The first mistake, in one line.</summary>
    static string MistakeOf(ParseResult parsed) => parsed.UnmatchedTokens is [var unknown, ..]
        ? $"'{unknown}' is no command, argument or option that is known here."
        : string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string PathOf(CommandResult? command) =>
        command?.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : "nerlib";
}
