using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace NerLib.Figures.Results;

/// <summary>What was measured of a model: for each measurement its rows, as <c>nerlib evaluate --json</c> gives them, with six digits.</summary>
sealed class ModelResults
{
    const int Digits = 6;

    static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly JsonElement _file;

    ModelResults(MeasuredModel model, JsonElement file) => (Model, _file) = (model, file);

    public MeasuredModel Model { get; }

    /// <summary>The checksum of the model that was measured.</summary>
    public string Sha256 => _file.GetProperty("sha256").GetString()!;

    public static ModelResults Read(RepositoryFiles repository, MeasuredModel model) =>
        new(model, JsonDocument.Parse(repository.Read(model.ResultFile)).RootElement);

    /// <exception cref="InvalidDataException">Nothing of the name was measured.</exception>
    public ResultRow Of(string measurement, string row) =>
        _file.GetProperty("measurements").TryGetProperty(measurement, out var measured) && measured.GetProperty("figures").TryGetProperty(row, out var figures)
            ? new(figures)
            : throw new InvalidDataException($"{Model.ResultFile} has no figures '{measurement}/{row}'; measure again, or mend the table that asks for it.");

    /// <summary>How often what was found with each confidence is right, from low to high.</summary>
    public IEnumerable<ReliabilityRow> Reliability(string measurement) =>
        Of(measurement, "reliability").Json.EnumerateArray().Select(bin => new ReliabilityRow(
            bin.GetProperty("from").GetDouble(), bin.GetProperty("n").GetInt32(), bin.GetProperty("mean").GetDouble(), bin.GetProperty("right").GetDouble()));

    public static string Sha256Of(RepositoryFiles repository, MeasuredModel model) =>
        Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(repository.PathOf(model.File))));

    /// <summary>Writes a result file, a row a line, so that a comparison of two shows what changed.</summary>
    public static void Write(RepositoryFiles repository, MeasuredModel model, IEnumerable<(Measurement Measurement, JsonElement Figures)> measured)
    {
        var text = new StringBuilder("{\n");
        text.Append($"  \"model\": {Text(model.File)},\n  \"sha256\": \"{Sha256Of(repository, model)}\",\n  \"measurements\": {{\n");
        text.AppendJoin(",\n", measured.Select(one =>
            $"    {Text(one.Measurement.Name)}: {{\n      \"command\": {Text($"nerlib evaluate {one.Measurement.Arguments}")},\n      \"figures\": {{\n"
            + string.Join(",\n", one.Figures.EnumerateObject().Select(row => $"        {Text(row.Name)}: {Rounded(row.Value)?.ToJsonString(Plain) ?? "null"}"))
            + "\n      }\n    }"));
        Directory.CreateDirectory(repository.PathOf(RepositoryFiles.Results));
        File.WriteAllText(repository.PathOf(model.ResultFile), text.Append("\n  }\n}\n").ToString());
    }

    static string Text(string value) => JsonSerializer.Serialize(value, Plain);

    static JsonNode? Rounded(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => new JsonObject(value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, Rounded(member.Value)))),
        JsonValueKind.Array => new JsonArray([.. value.EnumerateArray().Select(Rounded)]),
        JsonValueKind.Number when !value.TryGetInt64(out _) => JsonValue.Create(Math.Round(value.GetDouble(), Digits)),
        JsonValueKind.Null => null,
        _ => JsonNode.Parse(value.GetRawText()),
    };
}

/// <summary>What was found with a confidence from one number up to the next row's.</summary>
/// <param name="From">The lower end, inclusive.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share that is right.</param>
sealed record ReliabilityRow(double From, int Count, double Confidence, double Right);
