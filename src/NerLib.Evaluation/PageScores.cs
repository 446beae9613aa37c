namespace NerLib.Evaluation;

/// <summary>How well the bodies of articles were read out of web pages.</summary>
/// <param name="Body">Means over the pages; of precision, over those that gave any text.</param>
/// <param name="Accuracy">Pages whose body has the words of the gold and no others.</param>
/// <param name="Pages">Page by page, in the order of the gold.</param>
public sealed record PageScores(FractionalPrf Body, Share Accuracy, IReadOnlyList<PageScore> Pages);

/// <summary>A page against its gold.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Body">By sequences of four words.</param>
/// <param name="IsExact">Whether both sides have the same sequences.</param>
/// <param name="Failure">Why it could not be read; null if it was.</param>
public sealed record PageScore(string Id, FractionalPrf Body, bool IsExact, string? Failure);
