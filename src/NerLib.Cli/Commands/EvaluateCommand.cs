using System.CommandLine;
using NerLib.Cli.Report;
using NerLib.Training.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate</c>: a stage against a corpus.</summary>
static class EvaluateCommand
{
    public static Command Create() => new("evaluate", "Measures a stage against a corpus.") { Entities(), Tokens() };

    static Command Entities()
    {
        var common = new Common("Token TAB tag a line, a blank line between sentences.");
        var coarse = new Option<bool>("--coarse") { Description = "Fold types to PERSON, ORGANIZATION, LOCATION, MISC and drop the rest." };
        var types = new Option<string?>("--types") { Description = "Score these types only, by the library's names.", HelpName = "A,B" };
        var command = common.Command("entities", "Exact span and type, over the corpus's own tokens.", coarse, types);
        command.SetAction(parsed =>
        {
            var scores = EntityEvaluator.Evaluate(
                common.Pipeline(parsed, Layers.Entities), parsed.GetValue(common.Gold)!,
                new() { Coarse = parsed.GetValue(coarse), Types = parsed.GetValue(types)?.Split(',').ToHashSet() });
            var report = new ScoreReport();
            foreach (var (type, prf) in scores.ByType.Append(new("ALL", scores.All))) report.Add(type, prf);
            report.Write(parsed.GetValue(common.Json));
            int errors = parsed.GetValue(common.Errors);
            foreach (var group in scores.Errors.GroupBy(error => (error.Text, error.Gold, error.Predicted))
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Text, StringComparer.Ordinal).Take(errors))
                Console.WriteLine($"{group.Count(),5} × {group.Key.Text}: gold {group.Key.Gold ?? "-"}, predicted {group.Key.Predicted ?? "-"}   … {group.First().Context} …");
        });
        return command;
    }

    static Command Tokens()
    {
        var common = new Common("A CoNLL-U treebank.");
        var command = common.Command("tokens", "Tokens and sentences, as spans of the running text.");
        command.SetAction(parsed =>
        {
            var pipeline = common.Pipeline(parsed, Layers.Sentences);
            string gold = parsed.GetValue(common.Gold)!;
            var scores = TokenEvaluator.Evaluate(pipeline, gold);
            var report = new ScoreReport();
            report.Add("tokens", scores.Tokens);
            report.Add("sentences", scores.Sentences);
            report.Write(parsed.GetValue(common.Json));
            if (parsed.GetValue(common.Errors) is not (> 0 and var errors)) return;
            foreach (var difference in TokenEvaluator.TokenDifferences(pipeline, gold, errors).Concat(TokenEvaluator.SentenceDifferences(pipeline, gold, errors)))
                Console.WriteLine($"{difference.Count,5} × gold {difference.Gold}   predicted {difference.Predicted}");
        });
        return command;
    }

    /// <summary>What every evaluation takes.</summary>
    sealed class Common(string goldDescription)
    {
        public Argument<string> Gold { get; } = new("GOLD") { Description = goldDescription };

        public Option<bool> Json { get; } = new("--json") { Description = "Write the figures as JSON." };

        public Option<int> Errors { get; } = new("--errors") { Description = "Also list the N most frequent errors.", HelpName = "N" };

        Option<string?> Model { get; } = CommonOptions.Model();

        public Command Command(string name, string description, params ReadOnlySpan<Option> more)
        {
            var command = new Command(name, description) { Gold, Json, Errors, Model };
            foreach (var option in more) command.Options.Add(option);
            return command;
        }

        public NerPipeline Pipeline(ParseResult parsed, Layers layers) =>
            CommonOptions.CreatePipeline(parsed.GetValue(Model), new() { Layers = layers });
    }
}
