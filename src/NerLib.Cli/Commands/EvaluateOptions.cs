using System.CommandLine;
using System.Globalization;
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

    public NerPipeline Pipeline(ParseResult parsed, Layers layers) =>
        CommonOptions.CreatePipeline(parsed.GetValue(Model), new() { Layers = layers });

    /// <summary>Writes the most frequent sorts of errors that the user asks for, each with examples in context.</summary>
    public void WriteMostFrequent(ParseResult parsed, IEnumerable<AnnotationError> errors)
    {
        foreach (var (what, rule, count, examples) in AnnotationError.MostFrequent(errors, parsed.GetValue(Errors), Examples))
            foreach (var example in examples)
                Console.WriteLine($"{count,5} × {what}{(rule.Length > 0 ? ", " + rule : "")}   {example.Document}: {example.Context}");
    }

    /// <summary>Writes how often what was found with each confidence is right.</summary>
    public static void Write(IEnumerable<ReliabilityBin> reliability)
    {
        foreach (var bin in reliability)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{bin.Count,5} of confidence from {bin.From:F2}: mean {bin.Confidence:F3}, right {bin.Right:F3}"));
    }
}
