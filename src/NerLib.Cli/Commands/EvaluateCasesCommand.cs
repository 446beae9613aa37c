using System.CommandLine;
using NerLib.Cli.Report;
using NerLib.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate cases</c>: short texts of known faults, each with what is right.</summary>
static class EvaluateCasesCommand
{
    public static Command Create()
    {
        var common = new EvaluateOptions("A JSON object a line: id, kind, text, and what is right.");
        var command = common.Command("cases", "Short texts in which everything must come out as it should, by kind of fault.");
        command.SetAction(parsed =>
        {
            var scores = CaseEvaluator.Evaluate(common.Pipeline(parsed, Layers.Quotes), parsed.GetValue(common.Gold)!);
            var report = new ScoreReport();
            foreach (var (kind, share) in scores.Kinds) report.Add(kind, share);
            report.Add("all", scores.All);
            report.AddErrors(scores.Failures.Take(parsed.GetValue(common.Errors)).Select(failure => string.Join(
                Environment.NewLine + "    ", failure.Errors.Prepend($"{failure.Id} [{failure.Kind}] {failure.Text.ReplaceLineEndings("¶")}"))));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }
}
