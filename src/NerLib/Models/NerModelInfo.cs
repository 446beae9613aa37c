using System.Text.Json.Serialization;

namespace NerLib;

/// <summary>What a model says of itself.</summary>
public sealed record NerModelInfo
{
    /// <summary>Name of the model.</summary>
    public string Name { get; init; } = "";

    /// <summary>Version of the model, apart from the library's.</summary>
    public string Version { get; init; } = "";

    /// <summary>Language it reads, as a BCP 47 tag.</summary>
    public string Language { get; init; } = "";

    /// <summary>Terms under which the model file may be used.</summary>
    public string Licence { get; init; } = "";

    /// <summary>The corpora and lexicons it was trained on, with their terms.</summary>
    public IReadOnlyList<string> Corpora { get; init; } = [];

    /// <summary>The command that makes the same file again.</summary>
    public string Command { get; init; } = "";

    /// <summary>Seed of everything random in training.</summary>
    public int Seed { get; init; }

    /// <summary>Scores measured on development data, by name.</summary>
    public IReadOnlyDictionary<string, double> Scores { get; init; } = new Dictionary<string, double>();

    /// <summary>For debuggers: <c>english 1.2 (en)</c>.</summary>
    public override string ToString() => $"{Name} {Version} ({Language})";
}

[JsonSourceGenerationOptions(WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(NerModelInfo))]
sealed partial class NerModelJson : JsonSerializerContext;

/// <summary>A model file cannot be used; the message says what was found, what was expected and what to do.</summary>
public sealed class NerModelException : Exception
{
    /// <summary>With a message.</summary>
    public NerModelException(string message) : base(message) { }

    /// <summary>With a message and the cause.</summary>
    public NerModelException(string message, Exception innerException) : base(message, innerException) { }

    /// <summary>With a general message.</summary>
    public NerModelException() : base("The model cannot be used.") { }
}
