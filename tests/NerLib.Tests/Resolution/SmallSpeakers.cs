using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Tests.Resolution;

/// <summary>Two trees: one of two nodes over the first two features, and one that is a leaf.</summary>
static class SmallSpeakers
{
    public static IReadOnlyList<BoostedTree> Trees { get; } = [new([0, 1], [3, 5], [1, ~0], [~1, ~2], [1, 2, 4]), new([], [], [], [], [8])];

    public static byte[] Section => BoostedTreesSection.Write(BoostedTrees.Of(Trees, 0.5f));
}
