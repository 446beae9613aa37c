namespace NerLib.Training;

/// <summary>A choice to learn from: the features of each candidate, and which are right.</summary>
/// <param name="Features">Features by candidate.</param>
/// <param name="Right">Which candidates are right; at least one.</param>
/// <param name="Weight">How much it counts.</param>
sealed record RankingExample(uint[][] Features, bool[] Right, float Weight);
