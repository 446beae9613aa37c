namespace NerLib.Evaluation;

/// <summary>How many short cases came out as they should.</summary>
/// <param name="Kinds">By the kind of fault that they show.</param>
/// <param name="Failures">What was wrong, case by case.</param>
public sealed record CaseScores(IReadOnlyDictionary<string, Share> Kinds, IReadOnlyList<CaseFailure> Failures)
{
    /// <summary>Cases of all kinds.</summary>
    public Share All => Kinds.Values.Aggregate(new Share(), (a, b) => new(a.Hits + b.Hits, a.Count + b.Count));
}

/// <summary>A case that did not come out as it should.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">The kind of fault that it shows.</param>
/// <param name="Text">The text.</param>
/// <param name="Errors">What was wrong.</param>
public sealed record CaseFailure(string Id, string Kind, string Text, IReadOnlyList<string> Errors);
