using System.CommandLine;
using NerLib.Cli.Report;
using NerLib.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate quotes</c>: quotes and speakers against a quotation corpus.</summary>
static class EvaluateQuotesCommand
{
    public static Command Create()
    {
        var common = new EvaluateOptions("A JSON object a line: text, quotes, speakers.");
        var speech = new Option<bool>("--speech") { Description = "Leave out gold quotes that are no speech (beliefs, plans)." };
        var acts = CommonOptions.Acts();
        var reliability = new Option<bool>("--reliability") { Description = "Also say how often the speakers of quotes of each confidence are right." };
        var command = common.Command("quotes", "Quotes and speakers, end to end from the text.", speech, acts, reliability);
        command.SetAction(parsed =>
        {
            var pipeline = common.Pipeline(parsed, Layers.Quotes, parsed.GetValue(acts) ?? QuoteActs.Speech);
            var scores = QuoteEvaluator.Evaluate(pipeline, parsed.GetValue(common.Gold)!, parsed.GetValue(speech));
            var report = new ScoreReport();
            Add(scores, report);
            if (parsed.GetValue(reliability)) report.Add(scores.Reliability);
            report.AddErrors(common.MostFrequent(parsed, scores.Errors));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    /// <summary>Adds the rows of quotes and speakers.</summary>
    public static void Add(QuoteScores scores, ScoreReport report)
    {
        foreach (var (kind, figures) in scores.Kinds.Select(pair => (pair.Key.ToString().ToLowerInvariant(), pair.Value)).Append(("all", scores.All)))
        {
            report.Add(kind, figures.Found);
            report.Add($"{kind}, exact recall", figures.Exact);
            report.Add($"{kind}, resolved", figures.Resolved);
            report.Add($"{kind}, resolved end to end", figures.ResolvedEndToEnd);
        }
        report.Add("cue exact", scores.CueExact);
        report.Add("cue overlap", scores.CueOverlap);
        report.Add("source exact", scores.SourceExact);
        report.Add("source overlap", scores.SourceOverlap);
        report.Add("source spans", scores.SourceSpans);
        report.Add("cue spans", scores.CueSpans);
        report.Add("content spans", scores.ContentSpans);
        foreach (var (type, share) in scores.ByType) report.Add($"{type}, right end to end", share);
        foreach (var (type, share) in scores.SpeakerTypes) report.Add($"speaker type {type}", share);
        report.Add("quoted words covered", scores.QuotedCovered);
        report.Add("quoted words right", scores.QuotedRight);
    }
}
