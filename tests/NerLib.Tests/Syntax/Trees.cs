using NerLib.Training.Syntax;

namespace NerLib.Tests.Syntax;

/// <summary>Random trees, as heads; the number of words stands for the root.</summary>
static class Trees
{
    public static int[] Any(Random random, int words)
    {
        var order = Enumerable.Range(0, words).ToArray();
        random.Shuffle(order);
        var heads = new int[words];
        heads[order[0]] = words;
        for (int i = 1; i < words; i++) heads[order[i]] = order[random.Next(i)];
        return heads;
    }

    public static int[] Projective(Random random, int words) => Projectivity.Lifted(Any(random, words));
}
