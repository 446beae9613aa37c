using System.CommandLine;
using NerLib.Batch.Input;
using NerLib.Training;

namespace NerLib.Cli.Training;

/// <summary>The options of <c>nerlib train entities</c> for a model of the user's own.</summary>
sealed class OwnModelOptions
{
    const string NoBase = "none";

    readonly Option<string[]> _corpora = new("--corpus")
    {
        Description = "Your own tagged file: .jsonl with text and entities, or token TAB tag a line. May be given several times.",
        HelpName = "FILE",
    };

    readonly Option<string?> _types = new("--types")
    {
        Description = "Types of your files to learn, if not all; A=B learns A by the name B.",
        HelpName = "A,B=C",
    };

    readonly Option<string?> _base = new("--base")
    {
        Description = "The model whose word lists and sentence splitter to take; the built-in English model if left out, 'none' for none.",
        HelpName = "MODEL.nerm",
    };

    readonly Option<string?> _lexicon = new("--lexicon") { Description = "A folder to make the word lists from, instead.", HelpName = "DIR" };

    public void AddTo(Command command, Option<string?> data, Option<string> shipped, Option<string?> into)
    {
        command.Options.Add(_corpora);
        command.Options.Add(_types);
        command.Options.Add(_base);
        command.Options.Add(_lexicon);
        command.Validators.Add(result =>
        {
            bool own = result.GetResult(_corpora) is not null;
            if (own == (result.GetResult(data) is not null))
                result.AddError("Give either --data, to train on the shipped corpora, or --corpus, to train on files of your own.");
            else if (own && result.GetResult(shipped) is { Implicit: false }) result.AddError("--corpora chooses among the corpora of --data; leave it out.");
            else if (own && result.GetResult(into) is not null)
                result.AddError("--into belongs to --data; a model of your own takes what it needs from --base.");
            else if (!own && (result.GetResult(_types) ?? result.GetResult(_base) ?? result.GetResult(_lexicon)) is not null)
                result.AddError("--types, --base and --lexicon belong to --corpus; leave them out.");
        });
    }

    /// <summary>What to train; null if no file of the user's own is given.</summary>
    public OwnTraining? Read(ParseResult parsed, string output, int seed)
    {
        if (parsed.GetValue(_corpora) is not { Length: > 0 } corpora) return null;
        foreach (string path in corpora) Files.RefuseFolder(path);
        return new()
        {
            Corpora = corpora,
            Types = parsed.GetValue(_types) is { } types ? Map(types) : null,
            Base = parsed.GetValue(_base) switch { null => EnglishModel.Load(), NoBase => NerModel.Empty, var path => NerModel.Load(path) },
            Lexicon = parsed.GetValue(_lexicon),
            Name = Path.GetFileNameWithoutExtension(output),
            Seed = seed,
        };
    }

    static Dictionary<string, string> Map(string types)
    {
        var map = new Dictionary<string, string>();
        foreach (string item in types.Split(',', StringSplitOptions.TrimEntries))
        {
            var (from, to) = item.Split('=') is [var a, var b] ? (a, b) : (item, item);
            if (from.Length == 0 || to.Length == 0 || to.Contains('=', StringComparison.Ordinal) || !map.TryAdd(from, to))
                throw new InvalidDataException($"--types takes types once each, parted by commas, like TEAM,PER=PERSON; found '{types}'.");
        }
        return map;
    }
}
