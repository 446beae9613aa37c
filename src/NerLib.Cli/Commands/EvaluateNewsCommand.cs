using System.CommandLine;
using NerLib.Cli.Report;
using NerLib.Evaluation;
using NerLib.Output.Json;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate news</c>: everything that is found in whole articles, in one table.</summary>
static class EvaluateNewsCommand
{
    public static Command Create()
    {
        var common = new EvaluateOptions("A JSON object a line: text, entities, quotes, regions, actors; offsets in code points.");
        var reliability = new Option<bool>("--reliability") { Description = "Also say how often names of each confidence are right." };
        var command = common.Command("news", "Entities, regions, actors, quotes and speakers of whole articles, end to end from the text.", reliability);
        command.SetAction(parsed =>
        {
            var scores = NewsEvaluator.Evaluate(common.Pipeline(parsed, Layers.Quotes), parsed.GetValue(common.Gold)!);
            var report = new ScoreReport();
            report.Add("names", scores.Names);
            report.Add("values", scores.AllValues);
            report.Add("names and values", scores.Entities);
            foreach (var (type, prf) in scores.Types) report.Add(type, prf);
            report.Add("regions", scores.Regions);
            foreach (var (kind, share) in scores.RegionKinds) report.Add($"region {OutputNames.NameOf(kind)}", share);
            EvaluateQuotesCommand.Add(scores.Quotes, report);
            if (scores.Quotes.SpeakerTypeConfusion.Count > 0) report.Add("speaker types found", scores.Quotes.SpeakerTypeConfusion);
            if (scores.Actors is { } actors) Add(actors, report);
            if (parsed.GetValue(reliability)) report.Add(scores.Reliability);
            report.AddErrors(common.MostFrequent(parsed, [.. scores.Errors, .. scores.Quotes.Errors]));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    static void Add(NewsActorScores scores, ScoreReport report)
    {
        foreach (var (kind, figures) in scores.Kinds.Select(pair => (OutputNames.LowerNameOf(pair.Key), pair.Value)).Append(("all", scores.All)))
        {
            report.Add($"{kind} mentions, found", figures.Found);
            report.Add($"{kind} mentions, right actor", figures.Right);
            report.Add($"{kind} mentions, right name", figures.Named);
        }
        report.Add("found mentions, B-cubed", scores.BCubed);
        report.Add("documents with actors", scores.Documents);
    }
}
