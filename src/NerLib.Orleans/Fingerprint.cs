using System.Globalization;
using System.Security.Cryptography;
using NerLib.Batch;
using NerLib.Html;

namespace NerLib.Orleans;

/// <summary>What tells one kind of output from another: the model's bytes, the build of the library, and the options of the pipeline.</summary>
static class Fingerprint
{
    const int Digits = 16;

    /// <summary>16 hexadecimal digits; the same for the same output.</summary>
    public static string Of(NerModel model, NerOptions options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(model.Checksum);
        // A build of the library has an id of its own, wherever it runs.
        foreach (var type in new[] { typeof(NerPipeline), typeof(WebPageReader), typeof(BatchRun) }) Add(type.Module.ModuleVersionId);
        Add(options.Layers);
        Add(options.MaxTextLength);
        Add(options.MinConfidence);
        Add(options.Acts);
        foreach (var list in options.Names)
        {
            Add(list.Priority);
            hash.AppendData(list.Digest);
        }
        foreach (var pattern in options.Patterns)
            Add($"{pattern.Expression}\0{pattern.Expression.Options}\0{pattern.Type.Name}\0{pattern.Id}\0{pattern.Priority}");
        object?[] own = [options.RegionFinder, options.Tokenizer, options.SentenceSplitter, options.EntityTagger, .. options.QuoteExtractors];
        foreach (var stage in own) Add(stage is null ? "" : $"{stage.GetType().FullName} {stage.GetType().Module.ModuleVersionId}");
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];

        void Add<T>(T value) => hash.AppendData(System.Text.Encoding.UTF8.GetBytes(Convert.ToString(value, CultureInfo.InvariantCulture) + "\n"));
    }
}

/// <summary>The fingerprint of the silo's pipeline, read once.</summary>
/// <param name="model">The silo's model.</param>
/// <param name="options">The silo's options.</param>
sealed class SiloFingerprint(NerModel model, NerLibSiloOptions options)
{
    readonly Lazy<string> _value = new(() => Fingerprint.Of(model, options.Pipeline));

    public string Value => _value.Value;
}
