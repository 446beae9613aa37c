namespace NerLib.Training.Quotes;

/// <summary>A quote to learn from: the features of each candidate, and which are right.</summary>
/// <param name="Features">Features by candidate.</param>
/// <param name="Right">Which candidates are right; none where nobody who may speak does.</param>
/// <param name="Weight">How much it counts.</param>
sealed record SpeakerExample(byte[][] Features, bool[] Right, float Weight);
