using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>A source of which the borders are asked: the cue, and what the source names for certain.</summary>
readonly record struct SourceCore(TokenRange Cue, TokenRange Core);

/// <summary>Chooses which words name who speaks, and where they begin and end.</summary>
interface ISourceJudge
{
    /// <param name="cue">The cue.</param>
    /// <param name="cores">What each candidate names for certain; at least two candidates, first what the rules take.</param>
    /// <param name="reading">The document.</param>
    /// <param name="features">Of each, <see cref="SourceHeads.Count"/> one after another.</param>
    /// <returns>The index of the best.</returns>
    int BestHead(TokenRange cue, ReadOnlySpan<TokenRange> cores, Reading reading, ReadOnlySpan<uint> features);

    /// <param name="source">The source.</param>
    /// <param name="isEnd">Whether its end is asked; else its beginning.</param>
    /// <param name="borders">The first token, or the one behind the last, by candidate; at least two.</param>
    /// <param name="reading">The document.</param>
    /// <param name="features">Of each, <see cref="SourceBorders.Count"/> one after another.</param>
    /// <returns>The index of the best.</returns>
    int BestBorder(SourceCore source, bool isEnd, ReadOnlySpan<int> borders, Reading reading, ReadOnlySpan<uint> features);
}

/// <summary>Chooses by a learned model.</summary>
sealed class SourceClassifier(LogisticModel model) : ISourceJudge
{
    /// <summary>That of a model; null if it has none.</summary>
    public static SourceClassifier? Of(NerModel model) =>
        model.Section(ModelFormat.Sources) is { } section ? new(LogisticSection.Read(section.Span, "sources")) : null;

    public int BestHead(TokenRange cue, ReadOnlySpan<TokenRange> cores, Reading reading, ReadOnlySpan<uint> features) =>
        Best(features, SourceHeads.Count);

    public int BestBorder(SourceCore source, bool isEnd, ReadOnlySpan<int> borders, Reading reading, ReadOnlySpan<uint> features) =>
        Best(features, SourceBorders.Count);

    int Best(ReadOnlySpan<uint> features, int each)
    {
        var (best, highest) = (0, float.NegativeInfinity);
        for (int i = 0; i * each < features.Length; i++)
            if (model.LogOdds(features.Slice(i * each, each)) is var score && score > highest) (best, highest) = (i, score);
        return best;
    }
}
