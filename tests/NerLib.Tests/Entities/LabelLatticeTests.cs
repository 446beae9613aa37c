using NerLib.Entities.Tagging;

namespace NerLib.Tests.Entities;

/// <summary>Against trying every sequence of labels.</summary>
public class LabelLatticeTests
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location]);

    [Test]
    public void The_decoded_sequence_is_the_best_one_possible()
    {
        var random = new Random(20261123);
        for (int round = 0; round < 200; round++)
        {
            var (lattice, scores, transitions, length) = RandomLattice(random);
            var decoded = new byte[length];
            lattice.Decode(scores, decoded);
            var best = Sequences(length).MaxBy(labels => ScoreOf(labels, lattice, scores, transitions));
            decoded.Select(label => (int)label).Should().Equal(best);
        }
    }

    [Test]
    public void The_probability_of_a_span_is_the_share_of_the_sequences_that_have_it()
    {
        var random = new Random(7);
        for (int round = 0; round < 100; round++)
        {
            var (lattice, scores, transitions, length) = RandomLattice(random);
            int start = random.Next(length), end = random.Next(start + 1, length + 1), type = random.Next(2);
            double all = 0, with = 0;
            foreach (var labels in Sequences(length))
            {
                double weight = Math.Exp(ScoreOf(labels, lattice, scores, transitions));
                all += weight;
                if (HasSpan(labels, start, end, type)) with += weight;
            }
            using var marginals = lattice.Marginals(scores);
            marginals.ProbabilityOf(start, end, type).Should().BeApproximately((float)(with / all), 1e-4f);
        }
    }

    [Test]
    public void The_probability_of_a_sequence_is_its_share_of_all_sequences()
    {
        var random = new Random(11);
        for (int round = 0; round < 100; round++)
        {
            var (lattice, scores, transitions, length) = RandomLattice(random);
            var sequences = Sequences(length).ToList();
            var wanted = sequences[random.Next(sequences.Count)];
            double all = sequences.Sum(labels => Math.Exp(ScoreOf(labels, lattice, scores, transitions)));
            lattice.ProbabilityOf(scores, [.. wanted.Select(label => (byte)label)])
                .Should().BeApproximately((float)(Math.Exp(ScoreOf(wanted, lattice, scores, transitions)) / all), 1e-4f);
        }
    }

    [Test]
    public void Probabilities_stay_numbers_where_scores_are_far_apart()
    {
        var lattice = new LabelLattice(Labels, new float[25]);
        var scores = new float[3 * lattice.Stride];
        scores[0] = 1000;
        scores[lattice.Stride + LabelSet.Inside(0)] = 1000;
        using var marginals = lattice.Marginals(scores);
        marginals.ProbabilityOf(1, 2, 0).Should().BeInRange(0, 1);
    }

    static (LabelLattice, float[] Scores, float[] Transitions, int Length) RandomLattice(Random random)
    {
        var transitions = Enumerable.Range(0, 25).Select(_ => (float)(random.NextDouble() * 4 - 2)).ToArray();
        var lattice = new LabelLattice(Labels, transitions);
        int length = random.Next(1, 6);
        var scores = new float[length * lattice.Stride];
        for (int i = 0; i < length; i++)
            for (int label = 0; label < Labels.Count; label++) scores[i * lattice.Stride + label] = (float)(random.NextDouble() * 6 - 3);
        return (lattice, scores, transitions, length);
    }

    static double ScoreOf(int[] labels, LabelLattice lattice, float[] scores, float[] transitions)
    {
        double sum = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            sum += scores[i * lattice.Stride + labels[i]];
            if (i > 0) sum += transitions[labels[i - 1] * Labels.Count + labels[i]];
        }
        return sum;
    }

    static IEnumerable<int[]> Sequences(int length)
    {
        for (int code = 0; code < Math.Pow(Labels.Count, length); code++)
        {
            var labels = new int[length];
            for (int i = 0, rest = code; i < length; i++, rest /= Labels.Count) labels[i] = rest % Labels.Count;
            if (Enumerable.Range(0, length).All(i => LabelSet.MayFollow(i == 0 ? LabelSet.Outside : labels[i - 1], labels[i]))) yield return labels;
        }
    }

    static bool HasSpan(int[] labels, int start, int end, int type) =>
        labels[start] == LabelSet.Begin(type) &&
        Enumerable.Range(start + 1, end - start - 1).All(i => labels[i] == LabelSet.Inside(type)) &&
        (end == labels.Length || labels[end] != LabelSet.Inside(type));
}
