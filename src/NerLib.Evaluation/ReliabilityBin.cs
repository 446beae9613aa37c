namespace NerLib.Evaluation;

/// <summary>What was found with a confidence that lies in a range.</summary>
/// <param name="From">The range's lower end, inclusive; its upper is the next bin's.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Confidence">Their mean confidence.</param>
/// <param name="Right">The share that is right: entities in span and type, quotes in their speaker.</param>
public sealed record ReliabilityBin(float From, int Count, double Confidence, double Right)
{
    static readonly float[] Borders = [0, 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 0.95f, 0.98f, float.PositiveInfinity];

    internal static IEnumerable<ReliabilityBin> Of(IReadOnlyList<(float Confidence, bool Right)> judged)
    {
        for (int i = 0; i + 1 < Borders.Length; i++)
        {
            var bin = judged.Where(found => found.Confidence >= Borders[i] && found.Confidence < Borders[i + 1]).ToList();
            if (bin.Count > 0) yield return new(Borders[i], bin.Count, bin.Average(found => found.Confidence), bin.Average(found => found.Right ? 1.0 : 0.0));
        }
    }
}
