using System.Runtime.InteropServices;
using NerLib.Documents;

namespace NerLib;

/// <summary>The reusable buffers of one annotation at a time. Keep one per thread; what was annotated before never shows in a result.</summary>
public sealed class Workspace
{
    /// <summary>A workspace with room for more tokens is not kept for the next text: 2 MB of text, where an article has 5 kB.</summary>
    const int MostTokensKept = 400_000;

    internal List<Region> Regions { get; } = [];

    internal List<Token> Tokens { get; } = [];

    internal List<Sentence> Sentences { get; } = [];

    internal QuotationMarkLayer Marks { get; } = new();

    internal List<Entity> Entities { get; } = [];

    internal List<TokenSyntax> Syntax { get; } = [];

    internal List<Mention> Mentions { get; } = [];

    internal List<Actor> Actors { get; } = [];

    internal List<Quote> QuotesFound { get; } = [];

    internal List<Quote> Quotes { get; } = [];

    /// <summary>By <see cref="PipelineStage"/>, null for one that did not run; kept only for <see cref="NerOptions.Annotated"/>.</summary>
    internal TimeSpan?[] StageTimes { get; } = new TimeSpan?[(int)PipelineStage.Attribution + 1];

    /// <summary>Whether it is small enough to be kept.</summary>
    internal bool IsWorthKeeping => Tokens.Capacity <= MostTokensKept;

    /// <summary>Empties <paramref name="list"/>, lets <paramref name="stage"/> fill it, and gives a look at it, valid until the next fill.</summary>
    internal static ReadOnlySpan<TLayer> Fill<TLayer>(
        IAnnotator<TLayer> stage, DocumentView earlier, List<TLayer> list, CancellationToken cancellationToken)
    {
        list.Clear();
        cancellationToken.ThrowIfCancellationRequested();
        stage.Annotate(earlier, list, cancellationToken);
        return CollectionsMarshal.AsSpan(list);
    }
}
