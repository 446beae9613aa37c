namespace NerLib.Training.Entities;

/// <summary>A document to learn from.</summary>
/// <param name="Words">The words of its sentences.</param>
/// <param name="Allowed">The labels each may have, as bits.</param>
/// <param name="Seed">Decides which sentences are rewritten.</param>
/// <param name="Copies">How often it counts.</param>
/// <param name="JudgesConfidences">Whether confidences are measured on it.</param>
/// <param name="Taught">By sentence, what a teacher says, which then counts instead of <paramref name="Allowed"/>; null where people marked it.</param>
sealed record TrainingDocument(
    IReadOnlyList<IReadOnlyList<string>> Words, IReadOnlyList<ulong[]> Allowed, int Seed, int Copies, bool JudgesConfidences,
    IReadOnlyList<TaughtScores>? Taught = null);
