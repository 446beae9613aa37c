using NerLib.Encoding;

namespace NerLib.Training.Encoding;

/// <summary>The words that a language model tells apart: the most frequent ones, and the others by their shape.</summary>
sealed class WordTargets
{
    readonly int[] _targets;
    readonly double[] _shares;
    readonly float[] _corrections;

    /// <param name="text">The text.</param>
    /// <param name="words">Words that are told apart.</param>
    /// <param name="shapes">Shapes of other words that are.</param>
    /// <param name="drawn">How many are drawn at a time.</param>
    public WordTargets(NewsText text, int words, int shapes, int drawn)
    {
        var order = Enumerable.Range(0, text.Words.Count).OrderByDescending(word => text.Counts[word]).ToArray();
        var others = order.Skip(words).GroupBy(word => WordForm.Of(text.Words[word]).Shape)
            .OrderByDescending(group => group.Sum(word => (long)text.Counts[word])).Take(shapes);
        int[][] targets = [.. order.Take(words).Select(word => new[] { word }), .. others.Select(group => group.ToArray())];
        _targets = new int[text.Words.Count];
        Array.Fill(_targets, -1);
        _shares = new double[targets.Length];
        double sum = 0;
        for (int target = 0; target < targets.Length; target++)
        {
            foreach (int word in targets[target]) _targets[word] = target;
            _shares[target] = sum += Weight(targets[target].Sum(word => (long)text.Counts[word]));
        }
        _corrections = [.. _shares.Select((share, i) => -MathF.Log((float)(drawn * (share - (i == 0 ? 0 : _shares[i - 1])) / sum)))];
        for (int target = 0; target < targets.Length; target++) _shares[target] /= sum;
    }

    public int Count => _shares.Length;

    /// <summary>What stands for a word; -1 for nothing.</summary>
    public int Of(int word) => _targets[word];

    /// <summary>To be added to a target's score: those that are drawn often would else count too much.</summary>
    public float CorrectionOf(int target) => _corrections[target];

    /// <summary>Draws a target, the more likely the more frequent it is.</summary>
    public int Draw(Random random)
    {
        int target = Array.BinarySearch(_shares, random.NextDouble());
        return Math.Min(target < 0 ? ~target : target + 1, Count - 1);
    }

    // The count to the power of 3/4 (Mikolov, Sutskever, Chen, Corrado and Dean 2013), by operations that every machine rounds alike.
    static double Weight(long count)
    {
        double root = Math.Sqrt(Math.Sqrt(count));
        return root * root * root;
    }
}
