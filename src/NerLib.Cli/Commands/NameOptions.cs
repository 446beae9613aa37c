using System.CommandLine;
using NerLib.Batch.Input;

namespace NerLib.Cli.Commands;

/// <summary>The files of the user's own names and patterns that several commands take.</summary>
sealed class NameOptions
{
    readonly Option<string[]> _names = FilesOption(
        "--names", "Names of your own, over the model: text TAB type [TAB id [TAB as-written|exact|ignore]] a line.");

    readonly Option<string[]> _namesUnder = FilesOption("--names-under", "The same, used only where the model finds nothing.");

    readonly Option<string[]> _patterns = FilesOption(
        "--patterns", "Regular expressions of your own, over the model: expression TAB type [TAB id] a line.");

    readonly Option<string[]> _patternsUnder = FilesOption("--patterns-under", "The same, used only where the model finds nothing.");

    public void AddTo(Command command)
    {
        command.Options.Add(_names);
        command.Options.Add(_namesUnder);
        command.Options.Add(_patterns);
        command.Options.Add(_patternsUnder);
    }

    public NerOptions Apply(ParseResult parsed, NerOptions options) => options with
    {
        Names =
        [
            .. Read(parsed, _names, path => NameList.Load(path)),
            .. Read(parsed, _namesUnder, path => NameList.Load(path, NamePriority.UnderModel)),
        ],
        Patterns =
        [
            .. Read(parsed, _patterns, path => NamePattern.Load(path)).SelectMany(file => file),
            .. Read(parsed, _patternsUnder, path => NamePattern.Load(path, NamePriority.UnderModel)).SelectMany(file => file),
        ],
    };

    static IEnumerable<T> Read<T>(ParseResult parsed, Option<string[]> option, Func<string, T> load) =>
        (parsed.GetValue(option) ?? []).Select(path =>
        {
            Files.RefuseFolder(path);
            return load(path);
        });

    static Option<string[]> FilesOption(string name, string description) =>
        new(name) { Description = description + " May be given several times.", HelpName = "FILE" };
}
