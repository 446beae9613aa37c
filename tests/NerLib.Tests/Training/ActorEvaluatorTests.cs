using NerLib.Training.Evaluation;

namespace NerLib.Tests.Training;

/// <summary>The worked examples of the measures: clusters are written as letters, mentions as their places.</summary>
public class ActorEvaluatorTests
{
    [TestCase("aaabb", "aaabb", 5.0, 3, 3, Description = "the same")]
    [TestCase("aaaa", "aabb", 2.0, 2, 3, Description = "one cluster split in two: each mention shares half")]
    [TestCase("aab", "aa-", 2.0, 1, 1, Description = "a mention that the other side lacks gives nothing")]
    public void Mentions_and_links_are_shared_with_the_other_side(string side, string other, double shares, int shared, int all)
    {
        ActorEvaluator.MentionShares(Clusters(side), Clusters(other)).Should().BeApproximately(shares, 1e-9);
        ActorEvaluator.Links(Clusters(side), Clusters(other)).Should().Be((shared, all));
    }

    static Dictionary<TokenRange, string> Clusters(string letters) =>
        letters.Select((letter, i) => (letter, i)).Where(pair => pair.letter != '-').ToDictionary(pair => new TokenRange(pair.i, pair.i + 1), pair => pair.letter.ToString());
}
