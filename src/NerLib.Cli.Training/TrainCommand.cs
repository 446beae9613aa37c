using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using NerLib.Cli.Report;
using NerLib.Training;

namespace NerLib.Cli.Training;

/// <summary><c>nerlib train</c>: makes model files.</summary>
static class TrainCommand
{
    public static Command Create() => new("train", "Trains a model; the same corpora and seed give the same bytes.")
    {
        Create("english", "All parts: the model that NerLib.Models.English carries.", ModelParts.All),
        Create(
            "entities", "The entity tagger alone, of the shipped corpora (--data) or of files and types of your own (--corpus).",
            ModelParts.Entities, new OwnModelOptions()),
        Create("actors", "What actors are resolved with; learns with the names and the syntax of the model that it is put into.", ModelParts.Actors),
        Create("quotes", "What quotes are found with; learns with the names, syntax and actors of the model that it is put into.", ModelParts.Quotes),
        Create(
            "attribution", "What tells who speaks where no cue does; learns with the other parts of the model that it is put into.",
            ModelParts.Attribution),
        Create("regions", "What tells an article's text from what a page puts around it, alone.", ModelParts.Regions),
        Create("sentences", "The sentence splitter alone.", ModelParts.Sentences),
        Create("syntax", "The part-of-speech tagger and dependency parser alone.", ModelParts.Syntax),
        CreatePeople(),
    };

    static Command CreatePeople()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", HelpName = "DIR", Required = true };
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "people.json", Required = true };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };
        var command = new Command("people", "The weights by which people are known again from document to document, a file in the library.")
        {
            data, output, seed,
        };
        command.SetAction(parsed =>
        {
            string path = parsed.GetValue(output)!;
            OutputFiles.CheckOutput(path);
            var pipeline = new NerPipeline(EnglishModel.Load(), new() { Layers = Layers.Actors });
            File.WriteAllText(path, PeopleTrainer.Train(pipeline, parsed.GetValue(data)!, parsed.GetValue(seed), Console.Error.WriteLine));
        });
        return command;
    }

    static Command Create(string name, string description, ModelParts parts, OwnModelOptions? own = null)
    {
        var data = new Option<string?>("--data") { Description = "The folder of the corpora.", HelpName = "DIR", Required = own is null };
        var output = new Option<string>("--output", "-o") { Description = "The model file to write.", HelpName = "MODEL.nerm", Required = true };
        var corpora = new Option<string>("--corpora")
        {
            Description = "'open' leaves out corpora that are not openly licensed.",
            DefaultValueFactory = _ => "all",
        };
        corpora.AcceptOnlyFromAmong("all", "open");
        var teacher = new Option<string?>("--teacher")
        {
            Description = "A model whose names in more open text the tagger learns from too.",
            HelpName = "MODEL.nerm",
        };
        var seed = new Option<int>("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };
        var into = new Option<string?>("--into")
        {
            Description = "A model to copy, with what is trained put in; the part alone is written if left out, "
                + "but actors, quotes and attribution are put into the built-in English model.",
            HelpName = "MODEL.nerm",
        };
        var command = new Command(name, description) { data, output, corpora, teacher, seed };
        if (parts != ModelParts.All) command.Options.Add(into);
        own?.AddTo(command, data, corpora, into);
        command.SetAction(parsed =>
        {
            // Training takes long: what it is for must be writable before it begins.
            string path = parsed.GetValue(output)!;
            OutputFiles.CheckOutput(path);
            var whole = parsed.GetValue(into) is { } intoPath ? NerModel.Load(intoPath)
                : parts is ModelParts.Actors or ModelParts.Quotes or ModelParts.Attribution ? EnglishModel.Load() : NerModel.Empty;
            var clock = Stopwatch.StartNew();
            void Log(string line) => Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,6:F0} s  {line}"));
            File.WriteAllBytes(path, own?.Read(parsed, path, parsed.GetValue(seed)) is { } training
                ? OwnModelTrainer.Train(training, Console.WriteLine, Log)
                : ModelTrainer.Train(parts, whole, parsed.GetValue(data)!, parsed.GetValue(corpora) == "open",
                    parsed.GetValue(teacher) is { } model ? NerModel.Load(model) : null, parsed.GetValue(seed), Log));
            Log("written");
        });
        return command;
    }
}
