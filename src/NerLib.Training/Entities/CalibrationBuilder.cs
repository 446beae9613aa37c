using NerLib.Models;

namespace NerLib.Training.Entities;

/// <summary>Collects how often entities of a probability were right, on text that their tagger had not met.</summary>
sealed class CalibrationBuilder
{
    static readonly float[] Borders = [0.2f, 0.3f, 0.4f, 0.5f, 0.6f, 0.7f, 0.8f, 0.9f, 0.95f, 0.98f, 0.99f, 0.995f, 0.999f, float.PositiveInfinity];

    readonly List<(float Probability, bool Right)>[] _bins = [.. Borders.Select(_ => new List<(float, bool)>())];

    public void Add(float probability, bool right) => _bins[Array.FindIndex(Borders, border => probability < border)].Add((probability, right));

    /// <summary>
    /// Writes what <see cref="NerLib.Entities.Tagging.Calibration"/> reads: never falling, for which neighbours that would fall are made one.
    /// </summary>
    public void Write(SectionWriter writer)
    {
        var points = new List<(double Probability, double Share, int Count)>();
        foreach (var bin in _bins)
        {
            if (bin.Count == 0) continue;
            points.Add((bin.Average(entity => entity.Probability), bin.Average(entity => entity.Right ? 1.0 : 0.0), bin.Count));
            while (points.Count > 1 && points[^1].Share < points[^2].Share)
            {
                var (a, b) = (points[^2], points[^1]);
                double Mean(double x, double y) => (x * a.Count + y * b.Count) / (a.Count + b.Count);
                points.RemoveRange(points.Count - 2, 2);
                points.Add((Mean(a.Probability, b.Probability), Mean(a.Share, b.Share), a.Count + b.Count));
            }
        }
        writer.Write(points.Count);
        writer.Write<float>([.. points.Select(point => (float)point.Probability)]);
        writer.Write<float>([.. points.Select(point => (float)point.Share)]);
    }
}
