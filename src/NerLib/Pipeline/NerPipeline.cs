using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.InteropServices;
using NerLib.Attribution;
using NerLib.Entities;
using NerLib.Entities.Names;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Network;
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
        var vectors = PretrainedVectors.Of(model);
        _regions = _options.RegionFinder ?? new RegionFinder();
        _tokens = _options.Tokenizer ?? new WordTokenizer();
        _sentences = _options.SentenceSplitter ?? new SentenceSplitter(model);
        _entities = NameFinder.Around(_options.EntityTagger ?? new EntityFinder(model, vectors), _options);
        _syntax = new SyntaxAnnotator(model, vectors, everySentence: Makes(Layers.Syntax));
        var actors = model.Section(ModelFormat.Actors) is { } section ? new ActorModel(section.Span) : null;
        _mentions = new MentionFinder(actors);
        _actors = new ActorFinder(actors);
        _quotes = QuoteFinder.Of(model);
        _attribution = new Attributor(_options.MinConfidence, model.Section(ModelFormat.Speakers) is { } speakers ? new SpeakerRanker(new(speakers.Span)) : null);
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

    /// <summary>Annotates a text whose tokens another library has made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">
    /// Where each token stands: in order, not overlapping, none empty or with white space at its ends. Best after UD English, which the models know:
    /// <c>do|n't</c>, <c>Russia|'s</c>, marks apart.
    /// </param>
    /// <param name="sentences">The tokens of each sentence, one after the other; they are cut where a region of the page ends. Null to have them found.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">Tokens or sentences are not as described, or the text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Document Annotate(
        string text, IReadOnlyList<TextSpan> tokens, IReadOnlyList<TokenRange>? sentences = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        RefuseTooLong(text.AsSpan());
        var workspace = new Workspace();
        long started = Started(workspace);
        TokensOfCaller.FillTokens(text, tokens, workspace.Tokens);
        Run(_regions, PipelineStage.Regions, new() { Text = text }, workspace, workspace.Regions, cancellationToken);
        TokensOfCaller.FitRegions(text, workspace.Tokens, workspace.Regions);
        var view = new DocumentView { Text = text, Regions = CollectionsMarshal.AsSpan(workspace.Regions), Tokens = CollectionsMarshal.AsSpan(workspace.Tokens) };
        if (sentences is null) Run(_sentences, PipelineStage.Sentences, view, workspace, workspace.Sentences, cancellationToken);
        else TokensOfCaller.FillSentences(sentences, workspace.Tokens, workspace.Regions, workspace.Sentences);
        view = view with { Sentences = CollectionsMarshal.AsSpan(workspace.Sentences) };
        return new(text, Reported(AnnotateFromEntities(view, workspace, cancellationToken), workspace, started));
    }

    /// <summary>Annotates a text into reusable buffers; up to the entities nothing is allocated once they are warm.</summary>
    /// <returns>A look at the result, valid until <paramref name="workspace"/> is used again.</returns>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public DocumentView Annotate(ReadOnlyMemory<char> text, Workspace workspace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        RefuseTooLong(text.Span);
        long started = Started(workspace);
        return Reported(AnnotateFromText(text, workspace, cancellationToken), workspace, started);
    }

    DocumentView AnnotateFromText(ReadOnlyMemory<char> text, Workspace workspace, CancellationToken cancellationToken)
    {
        var view = new DocumentView { Text = text.Span };
        view = view with { Regions = Run(_regions, PipelineStage.Regions, view, workspace, workspace.Regions, cancellationToken) };
        if (!Makes(Layers.Tokens)) return view;
        view = view with { Tokens = Run(_tokens, PipelineStage.Tokens, view, workspace, workspace.Tokens, cancellationToken) };
        if (!Makes(Layers.Sentences)) return view;
        view = view with { Sentences = Run(_sentences, PipelineStage.Sentences, view, workspace, workspace.Sentences, cancellationToken) };
        return AnnotateFromEntities(view, workspace, cancellationToken);
    }

    /// <summary>The stages after the sentences, over tokens and sentences made here or elsewhere.</summary>
    internal DocumentView AnnotateFromEntities(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        if (Makes(Layers.Entities)) view = view with { Entities = Run(_entities, PipelineStage.Entities, view, workspace, workspace.Entities, cancellationToken) };
        if (Makes(Layers.Actors)) view = view with { Marks = new MarkedText(view) };
        if (Makes(Layers.Syntax) || Makes(Layers.Actors)) view = view with { Syntax = Run(_syntax, PipelineStage.Syntax, view, workspace, workspace.Syntax, cancellationToken) };
        return Makes(Layers.Actors) ? AnnotateFromMentions(view, workspace, cancellationToken) : view;
    }

    /// <summary>The stages after the syntax, over entities found here or elsewhere.</summary>
    internal DocumentView AnnotateFromMentions(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        view = view with { Words = null };
        view = view with { Mentions = Run(_mentions, PipelineStage.Mentions, view, workspace, workspace.Mentions, cancellationToken) };
        view = view with { Actors = Run(_actors, PipelineStage.Actors, view, workspace, workspace.Actors, cancellationToken) };
        if (!Makes(Layers.Quotes)) return view;
        view = view with { Words = new WordReading(view) };
        view = view with { Quotes = Run(_quotes, PipelineStage.Quotes, view, workspace, workspace.QuotesFound, cancellationToken) };
        return view with { Quotes = Run(_attribution, PipelineStage.Attribution, view, workspace, workspace.Quotes, cancellationToken) };
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

    static long Started(Workspace workspace)
    {
        Array.Clear(workspace.StageTimes);
        return Stopwatch.GetTimestamp();
    }

    DocumentView Reported(DocumentView view, Workspace workspace, long started)
    {
        _options.Annotated?.Invoke(new(view, Stopwatch.GetElapsedTime(started), workspace.StageTimes));
        return view;
    }

    ReadOnlySpan<TLayer> Run<TLayer>(
        IAnnotator<TLayer> annotator, PipelineStage stage, DocumentView view, Workspace workspace, List<TLayer> layer, CancellationToken cancellationToken)
    {
        if (_options.Annotated is null) return Workspace.Fill(annotator, view, layer, cancellationToken);
        long started = Stopwatch.GetTimestamp();
        var made = Workspace.Fill(annotator, view, layer, cancellationToken);
        workspace.StageTimes[(int)stage] = Stopwatch.GetElapsedTime(started);
        return made;
    }

    void RefuseTooLong(ReadOnlySpan<char> text)
    {
        if (text.Length > _options.MaxTextLength)
            throw new ArgumentException(
                $"The text has {text.Length} UTF-16 units; NerOptions.MaxTextLength allows {_options.MaxTextLength}. Raise it or split the text.", nameof(text));
    }

    bool Makes(Layers layer) => (_options.Layers & layer) == layer;
}
