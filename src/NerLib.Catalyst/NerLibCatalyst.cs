using Catalyst;
using Mosaik.Core;
using CatalystPipeline = Catalyst.Pipeline;

namespace NerLib.Catalyst;

/// <summary>NerLib over documents and pipelines of Catalyst.</summary>
public static class NerLibCatalyst
{
    /// <summary>
    /// Key of <see cref="IDocument.Metadata"/> under which a <see cref="NerLibProcess"/> writes all that it found, as the JSON of
    /// <see cref="JsonFormat"/> with its tokens and without the text: <c>nerlib</c>.
    /// </summary>
    public const string MetadataKey = "nerlib";

    /// <summary>Puts NerLib at the end of a Catalyst pipeline.</summary>
    /// <param name="catalyst">The pipeline that is added to.</param>
    /// <param name="pipeline">What finds entities, quotes and speakers; shared between threads.</param>
    /// <param name="language">
    /// Documents of which language it takes. Catalyst passes those of another one by, and a document has <see cref="Language.Unknown"/> if none was given.
    /// </param>
    /// <param name="tag">The name under which it is made again from a stored pipeline: see <see cref="NerLibProcess.Register"/>.</param>
    /// <returns><paramref name="catalyst"/>.</returns>
    public static CatalystPipeline AddNerLib(
        this CatalystPipeline catalyst, NerPipeline pipeline, Language language = Language.English, string tag = "")
    {
        ArgumentNullException.ThrowIfNull(catalyst);
        return catalyst.Add(new NerLibProcess(pipeline, language, tag));
    }

    /// <summary>
    /// Annotates a Catalyst document over its tokens, or over NerLib's where it has none; the sentences are NerLib's. The document is not changed.
    /// </summary>
    /// <param name="pipeline">What annotates.</param>
    /// <param name="document">The document; offsets of the result count in its <see cref="IDocument.Value"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The value is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static Document Annotate(this NerPipeline pipeline, IDocument document, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(document);
        return Annotate(pipeline, document, CatalystTokens.Of(document), cancellationToken);
    }

    /// <summary>What a <see cref="NerLibProcess"/> has written to a document, with quotes, speakers and actors; null if none was there.</summary>
    /// <remarks>What <see cref="JsonFormat.Read(string, string?, OffsetUnit)"/> does not read is missing: syntax, mentions that refer to nobody.</remarks>
    /// <exception cref="System.Text.Json.JsonException">The metadata does not fit the document's value.</exception>
    public static Document? ToNerLib(this IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Metadata is { } metadata && metadata.TryGetValue(MetadataKey, out string? json) ? JsonFormat.Read(json, document.Value) : null;
    }

    internal static Document Annotate(NerPipeline pipeline, IDocument document, CatalystTokens tokens, CancellationToken cancellationToken)
    {
        string text = document.Value ?? "";
        return tokens.Places.Count == 0
            ? pipeline.Annotate(text, cancellationToken)
            : pipeline.Annotate(text, GivenTokens.Fit(text, tokens.Places, pipeline), null, cancellationToken);
    }
}
