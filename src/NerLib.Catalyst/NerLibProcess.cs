using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Catalyst;
using Mosaik.Core;
using CatalystEntityType = Catalyst.EntityType;
using CatalystTag = Catalyst.EntityTag;

namespace NerLib.Catalyst;

/// <summary>
/// NerLib as a process of a Catalyst pipeline: writes entities to the tokens of a document, and all that was found to its metadata, from where
/// <see cref="NerLibCatalyst.ToNerLib"/> reads it. A document without tokens gets NerLib's tokens and sentences.
/// </summary>
/// <remarks>Thread-safe. It is to run once over a document: a second time adds the entities again.</remarks>
public sealed class NerLibProcess : IProcess, IEntityRecognizer
{
    static readonly ConcurrentDictionary<string, Lazy<NerPipeline>> Registered = new();

    readonly NerPipeline _pipeline;

    /// <summary>Makes a process for English documents, with an empty tag.</summary>
    /// <param name="pipeline">What finds entities, quotes and speakers; shared between threads.</param>
    public NerLibProcess(NerPipeline pipeline) : this(pipeline, Language.English, "")
    {
    }

    /// <summary>Makes a process.</summary>
    /// <param name="pipeline">What finds entities, quotes and speakers; shared between threads.</param>
    /// <param name="language">Documents of which language Catalyst gives it; <see cref="Language.Any"/> for all.</param>
    /// <param name="tag">The name under which it is made again from a stored pipeline: see <see cref="Register"/>.</param>
    public NerLibProcess(NerPipeline pipeline, Language language, string tag)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(tag);
        (_pipeline, Language, Tag) = (pipeline, language, tag);
    }

    /// <summary>For Catalyst, which makes the processes of a packed pipeline by this constructor.</summary>
    /// <param name="language">As it was stored.</param>
    /// <param name="version">As it was stored; one for all.</param>
    /// <param name="tag">The name given to <see cref="Register"/>.</param>
    /// <exception cref="InvalidOperationException">Nothing is registered under the tag.</exception>
    public NerLibProcess(Language language, int version, string tag)
    {
        (_pipeline, Language, Version, Tag) = (PipelineOf(tag ?? ""), language, version, tag ?? "");
    }

    /// <summary>Documents of which language Catalyst gives it.</summary>
    public Language Language { get; }

    /// <summary>The name by which Catalyst finds this class again.</summary>
    public string Type => typeof(NerLibProcess).FullName!;

    /// <summary>The name under which it is made again from a stored pipeline.</summary>
    public string Tag { get; }

    /// <summary>Always 0, unless it comes from a store that says otherwise.</summary>
    public int Version { get; }

    /// <summary>Says how to make the pipeline of processes that come from a stored or packed Catalyst pipeline, which holds their tag alone.</summary>
    /// <param name="tag">The tag that the stored process had; it is empty if none was given.</param>
    /// <param name="make">Makes the pipeline; called once, when the first process needs it.</param>
    public static void Register(string tag, Func<NerPipeline> make)
    {
        ArgumentNullException.ThrowIfNull(tag);
        ArgumentNullException.ThrowIfNull(make);
        Registered[tag] = new(make);
    }

    /// <summary>For Catalyst's store: as the constructor.</summary>
    /// <inheritdoc cref="NerLibProcess(Language, int, string)"/>
    public static Task<NerLibProcess> FromStoreAsync(Language language, int version, string tag) =>
        Task.FromResult(new NerLibProcess(language, version, tag));

    /// <summary>For Catalyst's store, which leaves out what does not exist: always true, so that a missing registration is told, not passed over.</summary>
    [SuppressMessage("Style", "IDE0060", Justification = "Catalyst calls it with these parameters.")]
    public static Task<bool> ExistsAsync(Language language, int version, string tag) => Task.FromResult(true);

    /// <summary>Annotates a document.</summary>
    /// <param name="document">The document; only its metadata and tokens are written.</param>
    /// <param name="cancellationToken">Stops the work. Catalyst's pipeline does not hand its own on.</param>
    /// <exception cref="ArgumentException">The document's value is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="InvalidOperationException">The document has no metadata and none can be given to it.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the document is as it was.</exception>
    public void Process(IDocument document, CancellationToken cancellationToken = default) => Annotate(document, cancellationToken);

    /// <summary>Does what <see cref="Process"/> does.</summary>
    /// <returns>Whether there is an entity.</returns>
    /// <inheritdoc cref="Process"/>
    public bool RecognizeEntities(IDocument document) => !Annotate(document, default).Entities.IsEmpty;

    /// <summary>The built-in types of entities; a model or names of your own may bring others.</summary>
    public string[] Produces() =>
    [
        .. new[]
        {
            EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Norp,
            EntityType.Facility, EntityType.Product, EntityType.Event, EntityType.Misc,
            EntityType.Date, EntityType.Time, EntityType.Money, EntityType.Percent, EntityType.Quantity, EntityType.Ordinal, EntityType.Cardinal,
        }.Select(type => type.Name),
    ];

    Document Annotate(IDocument document, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(document);
        var tokens = CatalystTokens.Of(document);
        var annotated = NerLibCatalyst.Annotate(_pipeline, document, tokens, cancellationToken);
        MetadataOf(document)[NerLibCatalyst.MetadataKey] = JsonFormat.ToString(annotated, new() { Text = false, Tokens = true });
        if (tokens.Places.Count == 0 && !annotated.Sentences.IsEmpty) tokens = CatalystTokens.Make(document, annotated);
        foreach (var tag in EntityTags.Of(annotated, tokens.Places)) tokens.AddEntityType(tag.Token, TypeOf(annotated, tag));
        return annotated;
    }

    /// <summary>A tag as Catalyst has it; what is known of the entity stands at its first token alone.</summary>
    static CatalystEntityType TypeOf(Document annotated, TokenTag tag) => new(
        annotated.Entities[tag.Entity].Type.Name,
        tag.Part switch
        {
            EntityPart.Begin => CatalystTag.Begin,
            EntityPart.Inside => CatalystTag.Inside,
            EntityPart.End => CatalystTag.End,
            _ => CatalystTag.Single,
        },
        tag.Part is EntityPart.Begin or EntityPart.Single ? EntityTags.MetadataOf(annotated, tag.Entity) : null,
        default);

    static Dictionary<string, string> MetadataOf(IDocument document)
    {
        if (document.Metadata is { } metadata) return metadata;
        return document is global::Catalyst.Document own
            ? own.Metadata = []
            : throw new InvalidOperationException($"The document, of type {document.GetType()}, has no metadata; give it some before NerLib runs.");
    }

    static NerPipeline PipelineOf(string tag) =>
        Registered.TryGetValue(tag, out var pipeline)
            ? pipeline.Value
            : throw new InvalidOperationException(
                $"No pipeline is registered under the tag '{tag}'. Call NerLibProcess.Register(\"{tag}\", …) before a Catalyst pipeline is loaded.");
}
