using NerLib.Models;
using NerLib.Training;

namespace NerLib.Tests.Training;

public class LogisticTrainerTests
{
    [TestCase(0)]
    [TestCase(0.4f)]
    public void What_speaks_for_and_against_is_learned_even_if_some_is_left_out(float leftOut)
    {
        var model = LogisticSection.Read(Trained(seed: 1, leftOut), "test");
        model.LogOdds([1]).Should().BePositive();
        model.LogOdds([2]).Should().BeNegative();
    }

    [TestCase(0)]
    [TestCase(0.4f)]
    public void The_same_examples_and_seed_give_the_same_bytes(float leftOut) => Trained(seed: 7, leftOut).Should().Equal(Trained(seed: 7, leftOut));

    static byte[] Trained(int seed, float leftOut)
    {
        var trainer = new LogisticTrainer { Weights = 16, Epochs = 4, LearningRate = 0.1f, Decay = 1e-3f, LeftOut = leftOut };
        for (int i = 0; i < 40; i++) trainer.Add([i % 2 == 0 ? 1u : 2u, (uint)(3 + i % 5)], i % 2 == 0);
        return trainer.Train(seed);
    }
}
