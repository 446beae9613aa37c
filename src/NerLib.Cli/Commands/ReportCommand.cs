using System.CommandLine;
using NerLib.Cli.Articles;
using NerLib.Cli.Articles.Pages;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib report</c>: pages about many articles.</summary>
static class ReportCommand
{
    public static Command Create()
    {
        var input = new Argument<string[]>("INPUT")
        {
            Description = "What nerlib batch has written: annotations (.jsonl, also .gz or .zst) or tables of quotes (.csv, .parquet).",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write; open index.html in it.", HelpName = "DIR", Required = true };
        var title = new Option<string>("--title")
        {
            Description = "What the report is called.",
            HelpName = "TEXT",
            DefaultValueFactory = _ => "Who said what",
        };
        var people = new Option<string?>("--people")
        {
            Description = "An index of people that nerlib people has written, by which people are known.",
            HelpName = "PATH",
        };
        var minConfidence = CommonOptions.MinConfidence();
        var force = new Option<bool>("--force") { Description = "Write the report anew if the folder has one." };
        var titleField = Field("--title-field", "The field or column of an article's title; 'title' or 'headline' if left out.");
        var urlField = Field("--url-field", "That of its address; 'url' or 'link' if left out.");
        var outletField = Field("--outlet-field", "That of who published it; 'outlet', 'source', 'publisher' or 'site' if left out.");
        var dateField = Field("--date-field", "That of its day, YYYY-MM-DD; 'date' or 'published' if left out.");
        var command = new Command("report", "Makes pages about many articles: who is quoted most, over time, and what they said, with a search.")
        {
            input, output, title, people, minConfidence, force, titleField, urlField, outletField, dateField,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string folder = parsed.GetValue(output)!;
            if (File.Exists(folder)) throw new InvalidDataException($"'{folder}' is a file; expected a folder to write the report into.");
            if (!ReportFolder.MayBeWritten(folder)) throw new InvalidDataException($"'{folder}' holds files that are of no report; give a folder of its own.");
            if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !parsed.GetValue(force))
                throw new InvalidDataException($"'{folder}' has a report already; give another --output, or --force to write it anew.");
            var index = parsed.GetValue(people) is { } path ? PeopleFile.Load(path) : new();
            var usual = ArticleFields.Usual;
            var reader = new ArticleReader(index, new(
                Names(parsed.GetValue(titleField), usual.Title), Names(parsed.GetValue(urlField), usual.Url),
                Names(parsed.GetValue(outletField), usual.Outlet), Names(parsed.GetValue(dateField), usual.Day)), Warnings.Write);
            var articles = new List<QuotedArticle>();
            foreach (string file in parsed.GetValue(input)!)
                await foreach (var article in reader.ReadAsync(file, cancellationToken)) articles.Add(article);
            var collection = ArticleCollection.Of(articles, index, parsed.GetValue(minConfidence));
            ReportFolder.Write(collection, parsed.GetValue(title)!, folder);
            await Console.Error.WriteLineAsync(
                $"nerlib: {articles.Count} articles, {collection.Quotes} quotes, {collection.Speakers.Count} speakers; "
                + $"open {Path.Combine(folder, ReportFolder.Index)}");
            if (reader.Failed > 0) await Console.Error.WriteLineAsync($"nerlib: {reader.Failed} texts could not be annotated; they are not in the report.");
        });
        return command;

        static string[] Names(string? given, string[] usual) => given is null ? usual : [given];

        static Option<string?> Field(string name, string description) => new(name) { Description = description, HelpName = "NAME" };
    }
}
