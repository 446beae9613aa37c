using NerLib.Models;
using NerLib.Numerics;
using NerLib.Resolution;
using NerLib.Tests.Resolution;

namespace NerLib.Tests.Models;

public class BoostedTreesTests
{
    [TestCase(3, 5, 9)]
    [TestCase(3, 6, 12)]
    [TestCase(4, 0, 10)]
    [TestCase(255, 255, 10)]
    public void The_leaves_that_the_features_lead_to_are_added_up(byte first, byte second, float sum) =>
        SpeakerRanker.ReadTrees(SmallSpeakers.Section).Score(Features(first, second)).Should().Be(sum * 0.5f);

    [Test]
    public void Trees_after_the_first_have_their_own_nodes_and_leaves() =>
        SpeakerRanker.ReadTrees(Section([SmallSpeakers.Trees[1], SmallSpeakers.Trees[0], SmallSpeakers.Trees[0]], 1)).Score(Features(3, 6))
            .Should().Be(8 + 4 + 4);

    [Test]
    public void Without_trees_all_are_equal() => SpeakerRanker.ReadTrees(Section([], 1)).Score(Features(1, 2)).Should().Be(0);

    [TestCase(1)]
    [TestCase(3)]
    public void Another_format_is_refused(int version)
    {
        byte[] section = SmallSpeakers.Section;
        section[0] = (byte)version;
        Reading(section).Should().Throw<NerModelException>().WithMessage($"The model's speakers have format {version}; this NerLib reads 2.*");
    }

    [TestCase(0, Description = "in a circle")]
    [TestCase(2, Description = "a node that is not there")]
    [TestCase(~3, Description = "a leaf that is not there")]
    [TestCase(int.MinValue)]
    public void A_walk_that_ends_nowhere_is_refused(int place) =>
        Reading(Section([new([0, 1], [3, 5], [1, place], [~1, ~2], [1, 2, 4])], 1)).Should().Throw<NerModelException>().WithMessage("*from node 1 to place*");

    [Test]
    public void A_feature_that_is_not_there_is_refused() =>
        Reading(Section([new([SpeakerFeatures.Count], [3], [~0], [~1], [1, 2])], 1))
            .Should().Throw<NerModelException>().WithMessage($"*ask for feature {SpeakerFeatures.Count}*");

    [TestCase(float.NaN, 1)]
    [TestCase(1, float.PositiveInfinity)]
    [TestCase(1e30f, 1)]
    public void Weights_whose_sum_could_overflow_are_refused(float leaf, float factor) =>
        Reading(Section([new([], [], [], [], [leaf])], factor)).Should().Throw<NerModelException>().WithMessage("*have a weight of*");

    static Func<BoostedTrees> Reading(byte[] section) => () => SpeakerRanker.ReadTrees(section);

    static byte[] Section(IReadOnlyList<BoostedTree> trees, float factor) => BoostedTreesSection.Write(BoostedTrees.Of(trees, factor));

    static byte[] Features(byte first, byte second) => [first, second, .. new byte[SpeakerFeatures.Count - 2]];
}
