using System.Diagnostics;
using System.Runtime.InteropServices;
using NerLib.Documents;
using NerLib.Entities;
using NerLib.Entities.UserNames;
using NerLib.Entities.Values.Meaning;
using NerLib.Mentions;
using NerLib.Pipeline;
using NerLib.QuotationMarks;
using NerLib.Quotes;
using NerLib.Regions;
using NerLib.Resolution;
using NerLib.Sentences;
using NerLib.Syntax;
using NerLib.Tokens;

namespace NerLib;

/// <summary>The stages in their order, with a model. Immutable and thread-safe; build it once and share it.</summary>
/// <remarks>The same text, model and options give the same result on every machine and thread count. Odd text never throws.</remarks>
public sealed partial class NerPipeline
{
    readonly NerOptions _options;
    readonly IAnnotator<Region> _regions;
    readonly IAnnotator<Token> _tokens;
    readonly IAnnotator<Sentence> _sentences;
    readonly IAnnotator<Entity> _entities;
    readonly SyntaxAnnotator _syntax;
    readonly IAnnotator<Mention> _mentions;
    readonly ActorFinder _actors;
    readonly QuoteFinder _quotes;
    readonly Attributor _attribution;
    readonly BufferPool<Workspace> _workspaces = new(() => new());

    /// <summary>Builds a pipeline. Pipelines over the same <see cref="NerModel"/> share what is read from it.</summary>
    /// <param name="model">Supplies the learned stages; a stage whose section the model lacks falls back to rules or finds nothing.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range.</exception>
    /// <exception cref="NerModelException">The model is for another language, or a section of it cannot be used.</exception>
    public NerPipeline(NerModel model, NerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        _options = (options ?? new()).Checked();
        Language = Languages.Language.Of(model);
        SectionSchemas.Check(model);
        _regions = _options.RegionFinder ?? model.Shared(RegionFinder.Of);
        _tokens = _options.Tokenizer ?? new WordTokenizer();
        _sentences = _options.SentenceSplitter ?? model.Shared(static model => new SentenceSplitter(model));
        _entities = UserNameFinder.Around(
            _options.EntityTagger ?? model.Shared(static model => new EntityFinder(model)), [.. _options.Names, .. _options.Patterns]);
        _syntax = model.Shared(static model => new SyntaxAnnotator(model));
        _mentions = new MentionFinder(model.Shared(ActorModel.Of));
        _actors = model.Shared(ActorFinder.Of);
        _quotes = model.Shared(QuoteFinder.Of);
        _attribution = new(_options.MinConfidence, model.Shared(SpeakerRanker.Of), model.Shared(SourceClassifier.Of));
    }

    /// <summary>The language that it reads, as a BCP 47 tag: that of the model.</summary>
    public string Language { get; }

    /// <summary>Annotates a text.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    /// <example>
    /// <code>
    /// var document = pipeline.Annotate("“Yes,” said Ada Lovelace.");
    /// foreach (var quote in document.Quotes)
    ///     Console.WriteLine($"{quote.Speaker?.Name}: {document.TextOf(quote)}");
    /// </code>
    /// </example>
    public Document Annotate(string text, CancellationToken cancellationToken = default) => Annotate(text, written: null, cancellationToken);

    /// <summary>Annotates a text whose day of writing is known: <see cref="Entity.Value"/> then says which day <c>last Tuesday</c> is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The day; null if not known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Document Annotate(string text, DateOnly? written, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var workspace = _workspaces.Rent();
        var document = DocumentOf(text, Annotate(text.AsMemory(), workspace, cancellationToken), workspace, written);
        if (workspace.IsWorthKeeping) _workspaces.Return(workspace);
        return document;
    }

    /// <summary>Annotates a text of which it is known what its parts are, as of a page whose markup tells it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="written">The day of writing; null if not known.</param>
    /// <param name="regions">
    /// The parts: in order, not overlapping, none empty or with white space at its ends. What they leave out is found as in any text, and so are
    /// datelines in a given body and credits in a given caption.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">
    /// Regions are not as described, or the text is longer than <see cref="NerOptions.MaxTextLength"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Document Annotate(
        string text, DateOnly? written, IReadOnlyList<Region> regions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(regions);
        RefuseTooLong(text.AsSpan());
        var workspace = _workspaces.Rent();
        long started = Started(workspace);
        var read = BrokenMarks.Mend(text.AsMemory()).Span;
        Run(_regions, PipelineStage.Regions, new() { Text = read }, workspace, workspace.Regions, cancellationToken);
        GivenRegions.PutOver(text, regions, workspace.Regions);
        var view = new DocumentView { Text = read, Regions = CollectionsMarshal.AsSpan(workspace.Regions) };
        view = Reported(AnnotateFromTokens(view, workspace, cancellationToken), workspace, started);
        var document = DocumentOf(text, view, workspace, written);
        if (workspace.IsWorthKeeping) _workspaces.Return(workspace);
        return document;
    }

    /// <summary>Annotates a text whose tokens another library has made.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">
    /// Where each token stands: in order, not overlapping, none empty or with white space at its ends. Characters of no width at its ends (U+200B) are
    /// taken off it. Best after UD English, which the models know: <c>do|n't</c>, <c>Russia|'s</c>, marks apart.
    /// </param>
    /// <param name="sentences">
    /// The tokens of each sentence, one after the other; they are cut where a region of the page ends. Null to have them found.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">
    /// Tokens or sentences are not as described, or the text is longer than <see cref="NerOptions.MaxTextLength"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Document Annotate(
        string text, IReadOnlyList<TextSpan> tokens, IReadOnlyList<TokenRange>? sentences = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(tokens);
        RefuseTooLong(text.AsSpan());
        var workspace = _workspaces.Rent();
        long started = Started(workspace);
        PretokenizedInput.FillTokens(text, tokens, workspace.Tokens);
        Run(_regions, PipelineStage.Regions, new() { Text = text }, workspace, workspace.Regions, cancellationToken);
        PretokenizedInput.FitRegions(text, workspace.Tokens, workspace.Regions);
        var view = new DocumentView
        {
            Text = text,
            Regions = CollectionsMarshal.AsSpan(workspace.Regions),
            Tokens = CollectionsMarshal.AsSpan(workspace.Tokens),
        };
        if (sentences is null) Run(_sentences, PipelineStage.Sentences, view, workspace, workspace.Sentences, cancellationToken);
        else PretokenizedInput.FillSentences(sentences, workspace.Tokens, workspace.Regions, workspace.Sentences);
        view = view with { Sentences = CollectionsMarshal.AsSpan(workspace.Sentences) };
        view = Reported(AnnotateFromEntities(view, workspace, cancellationToken), workspace, started);
        var document = DocumentOf(text, view, workspace, written: null);
        if (workspace.IsWorthKeeping) _workspaces.Return(workspace);
        return document;
    }

    /// <summary>Appends the tokens of a text, and looks for nothing else: to cut a word of another library as NerLib does.</summary>
    /// <param name="text">The text or word, taken as one region.</param>
    /// <param name="tokens">What they are added to; their offsets count from the start of <paramref name="text"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        RefuseTooLong(text);
        var region = new Region(new(text.Length - text.TrimStart().Length, text.TrimEnd().Length), RegionKind.Body);
        if (region.Span.Length > 0) _tokens.Annotate(new() { Text = text, Regions = new(in region) }, tokens, cancellationToken);
    }

    /// <summary>A document of a workspace's layers; what its dates and amounts mean is read only now, for those who keep it.</summary>
    static Document DocumentOf(string text, DocumentView view, Workspace workspace, DateOnly? written)
    {
        foreach (ref var entity in CollectionsMarshal.AsSpan(workspace.Entities))
            if (EntityType.Values.Contains(entity.Type))
                entity = entity with { Value = ValueInterpreter.Interpret(view.TextOf(entity.Tokens).ToString(), entity.Type, written) };
        return new(text, view);
    }

    /// <summary>Annotates a text into reusable buffers; up to the entities nothing is allocated once they are warm.</summary>
    /// <returns>
    /// A look at the result, valid until <paramref name="workspace"/> is used again. Its text is the one read: where marks were broken,
    /// <c>â€œ</c> or <c>&amp;quot;</c>, it has the mark and spaces in their place.
    /// </returns>
    /// <exception cref="ArgumentException">The text is longer than <see cref="NerOptions.MaxTextLength"/>.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public DocumentView Annotate(ReadOnlyMemory<char> text, Workspace workspace, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        RefuseTooLong(text.Span);
        long started = Started(workspace);
        return Reported(AnnotateFromText(BrokenMarks.Mend(text), workspace, cancellationToken), workspace, started);
    }

    DocumentView AnnotateFromText(ReadOnlyMemory<char> text, Workspace workspace, CancellationToken cancellationToken)
    {
        var view = new DocumentView { Text = text.Span };
        view = view with { Regions = Run(_regions, PipelineStage.Regions, view, workspace, workspace.Regions, cancellationToken) };
        return AnnotateFromTokens(view, workspace, cancellationToken);
    }

    DocumentView AnnotateFromTokens(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        if (!Makes(Layers.Tokens)) return view;
        view = view with { Tokens = Run(_tokens, PipelineStage.Tokens, view, workspace, workspace.Tokens, cancellationToken) };
        if (!Makes(Layers.Sentences)) return view;
        view = view with { Sentences = Run(_sentences, PipelineStage.Sentences, view, workspace, workspace.Sentences, cancellationToken) };
        return AnnotateFromEntities(view, workspace, cancellationToken);
    }

    /// <summary>The stages after the sentences, over tokens and sentences made here or elsewhere.</summary>
    internal DocumentView AnnotateFromEntities(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        if (Makes(Layers.Actors)) view = view with { Marks = QuotationMarkFinder.Find(view, workspace.Marks) };
        if (Makes(Layers.Entities))
            view = view with { Entities = Run(_entities, PipelineStage.Entities, view, workspace, workspace.Entities, cancellationToken) };
        if (!Makes(Layers.Actors)) return Makes(Layers.Syntax) ? Parse(view, ParseScope.All, workspace, cancellationToken) : view;
        var scope = _options.Acts == QuoteActs.Speech ? ParseScope.Reporting : ParseScope.All;
        view = AnnotateFromMentions(Parse(view, scope, workspace, cancellationToken), workspace, cancellationToken);
        return Makes(Layers.Syntax) ? Parse(view, ParseScope.Rest, workspace, cancellationToken) : view;
    }

    /// <summary>The stages after the syntax, over entities found here or elsewhere.</summary>
    internal DocumentView AnnotateFromMentions(DocumentView view, Workspace workspace, CancellationToken cancellationToken)
    {
        view = view with { Mentions = Run(_mentions, PipelineStage.Mentions, view, workspace, workspace.Mentions, cancellationToken) };
        long started = StageStarted();
        var words = new WordReading(view);
        workspace.QuotesFound.Clear();
        _quotes.Annotate(new(view, words), workspace.QuotesFound, cancellationToken, _options.Acts, _options.QuoteExtractors);
        view = view with { Quotes = CollectionsMarshal.AsSpan(workspace.QuotesFound) };
        StageEnded(PipelineStage.Quotes, started, workspace);

        started = StageStarted();
        var actors = _actors.Find(view, cancellationToken);
        StageEnded(PipelineStage.Actors, started, workspace);

        started = StageStarted();
        workspace.Actors.Clear();
        workspace.Quotes.Clear();
        _attribution.Annotate(new(view, words), actors, workspace.Actors, workspace.Quotes, cancellationToken);
        StageEnded(PipelineStage.Attribution, started, workspace);
        return view with
        {
            Actors = CollectionsMarshal.AsSpan(workspace.Actors),
            Quotes = Makes(Layers.Quotes) ? CollectionsMarshal.AsSpan(workspace.Quotes) : default,
        };
    }

    DocumentView Parse(DocumentView view, ParseScope scope, Workspace workspace, CancellationToken cancellationToken)
    {
        long started = StageStarted();
        _syntax.Annotate(view, scope, workspace.Syntax, cancellationToken);
        StageEnded(PipelineStage.Syntax, started, workspace);
        return view with { Syntax = CollectionsMarshal.AsSpan(workspace.Syntax) };
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
        long started = StageStarted();
        var made = Workspace.Fill(annotator, view, layer, cancellationToken);
        StageEnded(stage, started, workspace);
        return made;
    }

    // Nothing is measured where nobody asks.
    long StageStarted() => _options.Annotated is null ? 0 : Stopwatch.GetTimestamp();

    void StageEnded(PipelineStage stage, long started, Workspace workspace)
    {
        if (_options.Annotated is null) return;
        ref var time = ref workspace.StageTimes[(int)stage];
        time = time.GetValueOrDefault() + Stopwatch.GetElapsedTime(started);
    }

    void RefuseTooLong(ReadOnlySpan<char> text)
    {
        if (text.Length > _options.MaxTextLength)
            throw new ArgumentException(
                $"The text has {text.Length} UTF-16 units; NerOptions.MaxTextLength allows {_options.MaxTextLength}. Raise it or split the text.",
                nameof(text));
    }

    bool Makes(Layers layer) => (_options.Layers & layer) == layer;
}
