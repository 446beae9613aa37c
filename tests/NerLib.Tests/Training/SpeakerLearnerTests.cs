using NerLib.Models;
using NerLib.Numerics;
using NerLib.Resolution;
using NerLib.Training.Quotes;

namespace NerLib.Tests.Training;

public class SpeakerLearnerTests
{
    [Test]
    public void The_candidate_that_is_right_in_the_examples_gets_the_higher_score()
    {
        var model = SpeakerRanker.ReadTrees(Learned());
        foreach (byte other in (byte[])[0, 1, 2, 3])
            model.Score(Features(5, other)).Should().BeGreaterThan(model.Score(Features(4, other)));
    }

    [Test]
    public void The_same_examples_and_seed_give_the_same_bytes() => Learned().Should().Equal(Learned());

    [Test]
    public void Where_nobody_is_ever_right_there_is_no_tree() =>
        SpeakerLearner.Learn([new([Features(1, 1), Features(2, 2)], [false, false], 1)], seed: 1).Should().BeEmpty();

    /// <summary>Whoever has a 5 is right, the first or the second in turn.</summary>
    static byte[] Learned() => BoostedTreesSection.Write(BoostedTrees.Of(SpeakerLearner.Learn(Enumerable.Range(0, 200).Select(i => i % 2 == 0
        ? new SpeakerExample([Features(5, i % 4), Features(4, i % 3)], [true, false], 1)
        : new SpeakerExample([Features(i % 5, 1), Features(5, i % 4)], [false, true], 1)), seed: 1), 1));

    static byte[] Features(int first, int second) => [(byte)first, (byte)second, .. new byte[SpeakerFeatures.Count - 2]];
}
