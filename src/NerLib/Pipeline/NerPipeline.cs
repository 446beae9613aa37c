using System.Collections.Concurrent;
using NerLib.Attribution;
using NerLib.Entities;
using NerLib.Entities.Names;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Quotes;
using NerLib.Regions;
using NerLib.Sentences;
using NerLib.Syntax;
using NerLib.Tokens;

namespace NerLib;

/// <summary>The stages in their order, with a model. Immutable and thread-safe; build it once and share it.</summary>
/// <remarks>The same text, model and options give the same result on every machine and thread count. Odd text never throws.</remarks>
public sealed class NerPipeline
{
    readonly NerOptions _options;
    readonly IAnnotator<Region> _regions;
    readonly IAnnotator<Token> _tokens;
    readonly IAnnotator<Sentence> _sentences;
    readonly IAnnotator<Entity> _entities;
    readonly IAnnotator<TokenSyntax> _syntax;
    readonly IAnnotator<Mention> _mentions;
    readonly IAnnotator<Actor> _actors;
    readonly IAnnotator<Quote> _quotes;
    readonly IAnnotator<Quote> _attribution;
    readonly ConcurrentBag<Workspace> _workspaces = [];

    /// <summary>Builds a pipeline.</summary>
    /// <param name="model">Supplies the learned stages; a stage whose section the model lacks falls back to rules or finds nothing.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="NerModelException">A section of the model cannot be used.</exception>
    public NerPipeline(NerModel model, NerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _options = (options ?? new()).Checked();
        _regions = _options.RegionFinder ?? new RegionFinder();
        _tokens = _options.Tokenizer ?? new WordTokenizer();
        _sentences = _options.SentenceSplitter ?? new SentenceSplitter(model);
        _entities = NameFinder.Around(_options.EntityTagger ?? new EntityFinder(model), _options);
        _syntax = new SyntaxAnnotator(model, everySentence: Makes(Layers.Syntax));
        var actors = model.Section(ModelFormat.Actors) is { } section ? new ActorModel(section.Span) : null;
        _mentions = new MentionFinder(actors);
        _actors = new ActorFinder(actors);
        _quotes = QuoteFinder.Of(model);
        _attribution = new Attributor(_options.MinConfidence, model.Section(ModelFormat.Speakers) is { } speakers ? new SpeakerRanker(LogisticModel.Read(speakers.Span, "speakers")) : null);
    }

    /// <summary>Annotates a text.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Document Annotate(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var workspace = _workspaces.TryTake(out var free) ? free : new Workspace();
        var document = new Document(text, Annotate(text.AsMemory(), workspace, cancellationToken));
        _workspaces.Add(workspace);
        return document;
    }

    /// <summary>Annotates a text into reusable buffers; up to the entities nothing is allocated once they are warm.</summary>
    /// <returns>A look at the result, valid until <paramref name="workspace"/> is used again.</returns>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public DocumentView Annotate(ReadOnlyMemory<char> text, Workspace workspace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (text.Length > _options.MaxTextLength)
            throw new ArgumentException(
                $"The text has {text.Length} UTF-16 units; NerOptions.MaxTextLength allows {_options.MaxTextLength}. Raise it or split the text.", nameof(text));

        var view = new DocumentView { Text = text.Span };
        view = view with { Regions = Workspace.Fill(_regions, view, workspace.Regions, cancellationToken) };
        if (!Makes(Layers.Tokens)) return view;
        view = view with { Tokens = Workspace.Fill(_tokens, view, workspace.Tokens, cancellationToken) };
        if (!Makes(Layers.Sentences)) return view;
        view = view with { Sentences = Workspace.Fill(_sentences, view, workspace.Sentences, cancellationToken) };
        return AnnotateFromEntities(view, workspace, cancellationToken);
    }

    /// <summary>The stages after the sentences, over tokens and sentences made here or elsewhere.</summary>
    internal DocumentView AnnotateFromEntities(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        if (Makes(Layers.Entities)) view = view with { Entities = Workspace.Fill(_entities, view, workspace.Entities, cancellationToken) };
        if (Makes(Layers.Syntax) || Makes(Layers.Actors)) view = view with { Syntax = Workspace.Fill(_syntax, view, workspace.Syntax, cancellationToken) };
        return Makes(Layers.Actors) ? AnnotateFromMentions(view, workspace, cancellationToken) : view;
    }

    /// <summary>The stages after the syntax, over entities found here or elsewhere.</summary>
    internal DocumentView AnnotateFromMentions(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        view = view with { Mentions = Workspace.Fill(_mentions, view, workspace.Mentions, cancellationToken) };
        view = view with { Actors = Workspace.Fill(_actors, view, workspace.Actors, cancellationToken) };
        if (!Makes(Layers.Quotes)) return view;
        view = view with { Quotes = Workspace.Fill(_quotes, view, workspace.QuotesFound, cancellationToken) };
        return view with { Quotes = Workspace.Fill(_attribution, view, workspace.Quotes, cancellationToken) };
    }

    /// <summary>Annotates texts on several threads; results come in the order of the texts, and only as many texts are read ahead as threads run.</summary>
    /// <param name="texts">The texts; a null text throws <see cref="ArgumentNullException"/>.</param>
    /// <param name="threads">How many texts to work on at once; 0 for the number of processors.</param>
    /// <param name="cancellationToken">Stops the reading and the work.</param>
    public IAsyncEnumerable<Document> AnnotateAsync(
        IAsyncEnumerable<string> texts, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        return OrderedParallel.Select(texts, Annotate, threads == 0 ? Environment.ProcessorCount : threads, cancellationToken);
    }

    bool Makes(Layers layer) => (_options.Layers & layer) == layer;
}
