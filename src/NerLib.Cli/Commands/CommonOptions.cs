using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NerLib.Batch.Input;

namespace NerLib.Cli.Commands;

/// <summary>Options that several commands share.</summary>
static class CommonOptions
{
    static readonly OrderedDictionary<string, Layers> LayerNames = new()
    {
        ["regions"] = NerLib.Layers.Regions,
        ["tokens"] = NerLib.Layers.Tokens,
        ["sentences"] = NerLib.Layers.Sentences,
        ["entities"] = NerLib.Layers.Entities,
        ["actors"] = NerLib.Layers.Actors,
        ["quotes"] = NerLib.Layers.Quotes,
        ["all"] = NerLib.Layers.All,
    };

    static readonly OrderedDictionary<string, QuoteActs> ActNames = new()
    {
        ["speech"] = QuoteActs.Speech,
        ["thought"] = QuoteActs.Speech | QuoteActs.Thought,
        ["plan"] = QuoteActs.Speech | QuoteActs.Plan,
        ["all"] = QuoteActs.All,
    };

    public static Option<string?> Model() =>
        new("--model") { Description = "A .nerm file; the built-in English model if left out.", HelpName = "PATH" };

    public static Option<string?> Output() =>
        new("--output", "-o") { Description = "Where to write; standard output if left out.", HelpName = "PATH" };

    /// <summary>What many texts are read from; by the file's name if left out.</summary>
    public static Option<string?> InputFormat()
    {
        var option = new Option<string?>("--input-format") { Description = "What INPUT is; by the file's name if left out." };
        option.AcceptOnlyFromAmong(InputFormats.JsonLines, InputFormats.Csv, InputFormats.Tsv, InputFormats.ParquetFile, InputFormats.List);
        return option;
    }

    public static Option<string> TextField() =>
        new("--text-field")
        {
            Description = "The field or column of the text.",
            HelpName = "NAME",
            DefaultValueFactory = _ => FieldNames.DefaultText,
        };

    public static Option<OffsetUnit> Offsets()
    {
        var option = new Option<OffsetUnit>("--offsets")
        {
            Description = "What offsets count: utf16 (default), codepoint or utf8.",
            HelpName = "utf16|codepoint|utf8",
            CustomParser = ParseOffsets,
        };
        return option;
    }

    public static Option<float> MinConfidence() =>
        new("--min-confidence")
        {
            Description = "Leave out quotes with less confidence, from 0 to 1.",
            HelpName = "X",
            CustomParser = result =>
            {
                string found = result.Tokens[0].Value;
                if (float.TryParse(found, NumberStyles.Float, CultureInfo.InvariantCulture, out float value) && value is >= 0 and <= 1) return value;
                result.AddError($"--min-confidence takes a number from 0 to 1; found '{found}'.");
                return default;
            },
        };

    /// <summary>What is taken for quotes besides speech.</summary>
    public static Option<QuoteActs?> Acts() =>
        OneOf("--acts", ActNames, "What to take for quotes besides what is said: thought (believed, known), plan (wanted, hoped, felt), or all.");

    /// <summary>An option that takes a whole number from 0; 0 if left out.</summary>
    public static Option<int> Count(string name, string description) =>
        new(name)
        {
            Description = description,
            HelpName = "N",
            CustomParser = result =>
            {
                string found = result.Tokens[0].Value;
                if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return value;
                result.AddError($"{name} takes a whole number from 0; found '{found}'.");
                return default;
            },
        };

    public static Option<bool> Force() => new("--force") { Description = "Overwrite the file of --output if it is there." };

    /// <summary>How far to go; what the output needs if left out.</summary>
    public static Option<Layers?> Layers() =>
        OneOf("--layers", LayerNames, "How far to go: no further costs less. quotes if left out; all adds the syntax of every sentence.");

    /// <summary>An option that takes one of some names; null if left out.</summary>
    static Option<T?> OneOf<T>(string name, OrderedDictionary<string, T> values, string description) where T : struct =>
        new(name)
        {
            Description = description,
            HelpName = string.Join('|', values.Keys),
            CustomParser = result =>
            {
                string found = result.Tokens[0].Value;
                if (values.TryGetValue(found, out var value)) return value;
                result.AddError($"{name} takes {string.Join(", ", values.Keys)}; found '{found}'.");
                return default;
            },
        };

    public static Option<int> MaxLength()
    {
        int standard = new NerOptions().MaxTextLength;
        return new("--max-length")
        {
            Description = "Longest text, in characters (UTF-16 units); a longer one is an error.",
            HelpName = "N",
            DefaultValueFactory = _ => standard,
            CustomParser = result =>
            {
                string found = result.Tokens[0].Value;
                if (int.TryParse(found, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0 && value <= standard) return value;
                result.AddError($"--max-length takes a whole number from 1 to {standard}; found '{found}'.");
                return default;
            },
        };
    }

    public static Option<bool> NoText() => new("--no-text") { Description = "Leave the text out of the JSON." };

    public static Option<bool> Tokens() => new("--tokens") { Description = "Put the tokens into the JSON." };

    public static NerPipeline CreatePipeline(string? modelPath, NerOptions? options = null) =>
        new(modelPath is null ? EnglishModel.Load() : NerModel.Load(modelPath), options);

    static OffsetUnit ParseOffsets(ArgumentResult result)
    {
        switch (result.Tokens[0].Value)
        {
            case "utf16": return OffsetUnit.Utf16;
            case "codepoint": return OffsetUnit.CodePoint;
            case "utf8": return OffsetUnit.Utf8;
            default:
                result.AddError($"--offsets takes utf16, codepoint or utf8; found '{result.Tokens[0].Value}'.");
                return default;
        }
    }
}
