namespace NerLib.Training.Actors;

/// <summary>A mention to learn from: the features of each candidate, and which are right.</summary>
/// <param name="Features">Features by candidate; the first is nobody.</param>
/// <param name="Right">Which candidates are right; at least one.</param>
/// <param name="Weight">How much it counts.</param>
sealed record AntecedentExample(uint[][] Features, bool[] Right, float Weight);
