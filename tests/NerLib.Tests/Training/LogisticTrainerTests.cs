using NerLib.Models;
using NerLib.Training;

namespace NerLib.Tests.Training;

public class LogisticTrainerTests
{
    [Test]
    public void What_speaks_for_and_against_is_learned()
    {
        var model = LogisticSection.Read(Trained(seed: 1), "test");
        model.LogOdds([1]).Should().BePositive();
        model.LogOdds([2]).Should().BeNegative();
    }

    [Test]
    public void The_same_examples_and_seed_give_the_same_bytes() => Trained(seed: 7).Should().Equal(Trained(seed: 7));

    static byte[] Trained(int seed)
    {
        var trainer = new LogisticTrainer { Weights = 16, Epochs = 4, LearningRate = 0.1f, Decay = 1e-3f };
        for (int i = 0; i < 40; i++) trainer.Add([i % 2 == 0 ? 1u : 2u, (uint)(3 + i % 5)], i % 2 == 0);
        return trainer.Train(seed);
    }
}
