using System.CommandLine;
using NerLib.Evaluation;

namespace NerLib.Cli.Commands;

/// <summary>What every evaluation takes.</summary>
sealed class EvaluateOptions(string goldDescription)
{
    const int Examples = 3;

    public Argument<string> Gold { get; } = new("GOLD") { Description = goldDescription };

    public Option<bool> Json { get; } = new("--json") { Description = "Write the figures as JSON." };

    public Option<int> Errors { get; } = CommonOptions.Count("--errors", "Also list the N most frequent errors.");

    Option<string?> Model { get; } = CommonOptions.Model();

    public Command Command(string name, string description, params ReadOnlySpan<Option> more)
    {
        var command = new Command(name, description) { Gold, Json, Model, Errors };
        foreach (var option in more) command.Options.Add(option);
        return command;
    }

    public NerPipeline Pipeline(ParseResult parsed, Layers layers, QuoteActs acts = QuoteActs.Speech) =>
        CommonOptions.CreatePipeline(parsed.GetValue(Model), new() { Layers = layers, Acts = acts });

    /// <summary>The most frequent sorts of errors that the user asks for, each with examples in context.</summary>
    public IEnumerable<string> MostFrequent(ParseResult parsed, IEnumerable<AnnotationError> errors) =>
        from sort in AnnotationError.MostFrequent(errors, parsed.GetValue(Errors), Examples)
        from example in sort.Examples
        select $"{sort.Count,5} × {sort.What}{(sort.Rule.Length > 0 ? ", " + sort.Rule : "")}   {example.Document}: {example.Context}";
}
