using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NerLib.Cli.Commands;

/// <summary>The end of each help text: what the command is used for.</summary>
static class HelpExamples
{
    /// <summary>By the command's names below the root; what stands before <c>#</c> can be typed.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>
    {
        [""] =
        [
            "nerlib annotate article.txt                        # who said what, to read",
            "nerlib batch articles.jsonl -o annotations.jsonl   # everything that is found, as JSON",
            "nerlib batch articles.csv --format csv -o q.csv    # a table with a quote a row",
        ],
        ["annotate"] =
        [
            "nerlib annotate article.txt",
            "nerlib annotate page.html --format html -o report.html",
            "nerlib annotate - --format json --date 2022-06-14 < article.txt",
        ],
        ["batch"] =
        [
            "nerlib batch articles.jsonl.gz --no-text -o annotations.jsonl",
            "nerlib batch articles.csv --text-field body --id-field url --format csv -o quotes.csv",
            "nerlib batch folder --format parquet --table entities -o entities.parquet",
            "nerlib batch articles.list -o annotations.jsonl   # files, a path a line",
            "nerlib batch articles.jsonl -o annotations.jsonl --resume   # after a run that was cut off",
        ],
        ["people"] =
        [
            "nerlib people annotations.jsonl --index people.json -o with-people.jsonl",
            "nerlib people today.jsonl.gz --index people.json -o today-with-people.jsonl   # goes on with the index",
        ],
        ["report"] =
        [
            "nerlib report annotations.jsonl -o report",
            "nerlib report quotes.parquet --title \"Our archive\" --outlet-field paper -o report",
        ],
        ["tag"] =
        [
            "nerlib tag tokens.conll -o tagged.conll",
            "nerlib tag - --names names.tsv < tokens.conll",
        ],
        ["evaluate"] =
        [
            "nerlib evaluate news gold.jsonl --errors 20",
            "nerlib evaluate entities gold.conll --coarse --json",
        ],
        ["evaluate news"] = ["nerlib evaluate news gold.jsonl --errors 20", "nerlib evaluate news gold.jsonl --model my.nerm --json"],
        ["evaluate pages"] = ["nerlib evaluate pages DIR --errors 10"],
        ["evaluate cases"] = ["nerlib evaluate cases cases.jsonl --errors 50"],
        ["evaluate entities"] =
        [
            "nerlib evaluate entities gold.conll --confusion --errors 20",
            "nerlib evaluate entities gold.jsonl --types PERSON,ORGANIZATION --json",
        ],
        ["evaluate quotes"] = ["nerlib evaluate quotes gold.jsonl --reliability", "nerlib evaluate quotes gold.jsonl --speech --errors 20"],
        ["evaluate actors"] = ["nerlib evaluate actors gold.jsonl --errors 20", "nerlib evaluate actors gap-test.tsv"],
        ["evaluate people"] = ["nerlib evaluate people articles.jsonl"],
        ["evaluate tokens"] = ["nerlib evaluate tokens treebank.conllu --errors 20"],
        ["evaluate syntax"] = ["nerlib evaluate syntax first.conllu second.conllu"],
        ["train"] =
        [
            "nerlib train entities --corpus mine.jsonl -o mine.nerm   # types of your own",
            "nerlib train english --data corpora -o english.nerm",
        ],
        ["train entities"] =
        [
            "nerlib train entities --corpus mine.jsonl -o mine.nerm",
            "nerlib train entities --corpus a.conll --corpus b.conll --types TEAM,PER=PERSON -o mine.nerm",
        ],
        ["cluster"] =
        [
            "nerlib cluster silo                                             # a cluster of one, on this machine",
            "nerlib cluster silo --port 11112 --gateway 30001 --join 127.0.0.1:11111",
            "nerlib cluster submit articles.jsonl -o annotations --wait      # a folder of parts",
        ],
        ["cluster init"] = ["nerlib cluster init --postgres \"Host=db;Database=nerlib;Username=nerlib\""],
        ["cluster silo"] =
        [
            "nerlib cluster silo",
            "nerlib cluster silo --postgres \"Host=db;Database=nerlib;Username=nerlib\" --host 10.0.0.5",
        ],
        ["cluster submit"] =
        [
            "nerlib cluster submit articles.jsonl -o annotations --wait",
            "nerlib cluster submit articles.parquet -o annotations --merge annotations.jsonl --name may",
        ],
        ["cluster status"] = ["nerlib cluster status", "nerlib cluster status may --json"],
        ["cluster cancel"] = ["nerlib cluster cancel may"],
        ["inspect"] = ["nerlib inspect english.nerm"],
    };

    /// <summary>Puts the examples at the end of what <c>--help</c> writes.</summary>
    public static void AddTo(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new HelpWithExamples((HelpAction)option.Action!);
    }

    sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            int code = help.Invoke(parseResult);
            if (!All.TryGetValue(string.Join(' ', NamesOf(parseResult.CommandResult.Command)), out var examples)) return code;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (string example in examples) output.WriteLine($"  {example}");
            output.WriteLine();
            return code;
        }

        static IEnumerable<string> NamesOf(Command command) =>
            command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? NamesOf(parent).Append(command.Name) : [];
    }
}
