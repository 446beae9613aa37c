namespace NerLib.Training.Entities;

/// <summary>A teacher's distribution over the label sequences of a sentence.</summary>
/// <param name="Scores">Per token, a score per label.</param>
/// <param name="Factors">Per step from label to label, e to its weight; 0 where impossible. Shared by all sentences of a teacher.</param>
sealed record TaughtScores(Half[] Scores, float[] Factors);
