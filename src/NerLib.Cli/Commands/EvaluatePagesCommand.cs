using System.CommandLine;
using System.Globalization;
using NerLib.Cli.Report;
using NerLib.Evaluation;
using NerLib.Html;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib evaluate pages</c>: the article's body of saved web pages.</summary>
static class EvaluatePagesCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("DIR")
        {
            Description = "A folder with ground-truth.json, {\"ID\": {\"articleBody\": TEXT}}, and html/ID.html or html/ID.html.gz.",
        };
        var json = new Option<bool>("--json") { Description = "Write the figures as JSON." };
        var errors = CommonOptions.Count("--errors", "Also list the N pages with the worst figures.");
        var command = new Command("pages", "The body of articles in saved web pages, by the four-word sequences that it has in common with the gold.")
        {
            folder, json, errors,
        };
        command.SetAction(parsed =>
        {
            var scores = PageEvaluator.Evaluate(parsed.GetValue(folder)!, page => WebPageReader.Read(page).Body);
            var report = new ScoreReport();
            report.Add("body", scores.Body);
            report.Add("accuracy", scores.Accuracy);
            report.Add("pages without a result", scores.Pages.Count(page => page.Failure is not null));
            report.AddErrors(scores.Pages.OrderBy(page => page.Body.F1 ?? 0).ThenBy(page => page.Id, StringComparer.Ordinal).Take(parsed.GetValue(errors))
                .Select(page => string.Create(CultureInfo.InvariantCulture,
                    $"{page.Id}: precision {page.Body.Precision:F3} recall {page.Body.Recall:F3} {page.Failure}").TrimEnd()));
            report.Write(parsed.GetValue(json));
        });
        return command;
    }
}
