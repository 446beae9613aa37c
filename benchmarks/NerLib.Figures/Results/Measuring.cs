using System.Diagnostics;
using System.Text.Json;
using NerLib.Cli;

namespace NerLib.Figures.Results;

/// <summary>Runs every measurement of a model and writes its result file.</summary>
static class Measuring
{
    /// <param name="repository">Where the model is and the results go.</param>
    /// <param name="model">Which model.</param>
    /// <param name="data">The folder of the corpora.</param>
    /// <exception cref="InvalidDataException">A measurement failed; what it says stands on standard error.</exception>
    public static async Task RunAsync(RepositoryFiles repository, MeasuredModel model, string data)
    {
        var figures = new List<(Measurement, JsonElement)>();
        using var corpora = new CorpusFiles(data);
        foreach (var measurement in Measurement.All.Where(one => one.UsesModel || model == MeasuredModel.English))
        {
            var clock = Stopwatch.StartNew();
            string json = await EvaluateAsync(ArgumentsOf(measurement, repository.PathOf(model.File), corpora));
            figures.Add((measurement, JsonDocument.Parse(json).RootElement));
            Console.WriteLine($"{model.Name}: {measurement.Name}, {clock.Elapsed.TotalSeconds:F1} s");
        }
        ModelResults.Write(repository, model, figures);
    }

    static string[] ArgumentsOf(Measurement measurement, string model, CorpusFiles corpora)
    {
        var arguments = measurement.Arguments.Split(' ').Select(word => word.StartsWith("DATA/", StringComparison.Ordinal) ? corpora.PathOf(word[5..]) : word);
        string[] ofModel = measurement.UsesModel ? ["--model", model] : [];
        return ["evaluate", .. arguments, .. ofModel, "--json"];
    }

    static async Task<string> EvaluateAsync(string[] arguments)
    {
        var console = Console.Out;
        using var printed = new StringWriter();
        Console.SetOut(printed);
        try
        {
            if (await CommandLine.RunAsync(arguments) != 0)
                throw new InvalidDataException($"'nerlib {string.Join(' ', arguments)}' failed.");
        }
        finally
        {
            Console.SetOut(console);
        }
        return printed.ToString();
    }
}
