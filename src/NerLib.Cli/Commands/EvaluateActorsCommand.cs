using System.CommandLine;
using System.Globalization;
using NerLib.Cli.Report;
using NerLib.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate actors</c>: clusters of mentions, pronouns, or names of speakers, by what the corpus holds.</summary>
static class EvaluateActorsCommand
{
    public static Command Create()
    {
        var common = new EvaluateOptions("A JSON object a line with sentences and mentions, or with text and quotes; or GAP's tab-separated file.");
        var command = common.Command(
            "actors",
            "Clusters of mentions over the corpus's own tokens; pronouns with GAP's names given; "
            + "or whether actors have the names of a quotation corpus's speakers.");
        command.SetAction(parsed =>
        {
            var pipeline = common.Pipeline(parsed, Layers.Actors);
            string gold = parsed.GetValue(common.Gold)!;
            var report = new ScoreReport();
            var errors = GapEvaluator.IsGap(gold) ? Gap(pipeline, gold, report)
                : SpeakerNameEvaluator.IsQuotations(gold) ? SpeakerNames(pipeline, gold, report)
                : Clusters(pipeline, gold, report);
            report.AddErrors(errors.Take(parsed.GetValue(common.Errors)));
            report.Write(parsed.GetValue(common.Json));
        });
        return command;
    }

    static IEnumerable<string> Clusters(NerPipeline pipeline, string gold, ScoreReport report)
    {
        var scores = ActorEvaluator.Evaluate(pipeline, gold);
        Add("all, exact", scores.Exact);
        Add("all", scores.ByHead);
        Add("no singles", scores.WithoutSingles);
        foreach (var (kind, figures) in scores.ByKind) Add(kind.ToString().ToLowerInvariant() + "s", figures);
        Add("named", scores.Named);
        Add("named, 3rd", scores.NamedThirdPerson);
        Add("named, typed", scores.NamedAndTyped);
        return scores.Errors.Select(error => $"{error.What} {error.Kind.ToString().ToLowerInvariant()} '{error.Words}'   {error.Document}: {error.Context}");

        void Add(string subset, CoreferenceScores figures)
        {
            report.Add($"{subset}: mentions", figures.Mentions);
            report.Add($"{subset}: MUC", figures.Muc);
            report.Add($"{subset}: B-cubed", figures.BCubed);
            report.Add($"{subset}: CEAF-e", figures.CeafE);
            report.AddPercent($"{subset}: CoNLL mean", figures.Mean);
        }
    }

    static IEnumerable<string> Gap(NerPipeline pipeline, string gold, ScoreReport report)
    {
        var scores = GapEvaluator.Evaluate(pipeline, gold);
        report.Add("female", scores.Female);
        report.Add("male", scores.Male);
        report.Add("all", scores.All);
        report.AddPercent("bias F/M", scores.Bias);
        return scores.Errors.Select(error =>
            string.Create(CultureInfo.InvariantCulture, $"{error.Id}: gold {error.Gold ?? "-"}, predicted {error.Predicted ?? "-"}   {error.Text}"));
    }

    static IEnumerable<string> SpeakerNames(NerPipeline pipeline, string gold, ScoreReport report)
    {
        var scores = SpeakerNameEvaluator.Evaluate(pipeline, gold);
        report.Add("speakers, canonical name", scores.Canonical);
        report.Add("speakers, canonical or a form", scores.AnyForm);
        return scores.Missed.Select(name => $"missed: {name.Name}   {name.Document}");
    }
}
