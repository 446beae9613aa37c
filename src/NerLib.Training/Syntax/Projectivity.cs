namespace NerLib.Training.Syntax;

/// <summary>Makes trees projective, as the parser can build them, by lifting arcs (Nivre and Nilsson 2005).</summary>
static class Projectivity
{
    /// <summary>
    /// A copy in which, as long as an arc covers a word that does not descend from its head, the shortest such arc's dependent moves up
    /// to its grandparent.
    /// </summary>
    /// <param name="heads">Heads; the number of words stands for the root.</param>
    public static int[] Lifted(ReadOnlySpan<int> heads)
    {
        var lifted = heads.ToArray();
        while (ShortestCrossing(lifted) is >= 0 and var dependent) lifted[dependent] = lifted[lifted[dependent]];
        return lifted;
    }

    public static bool IsProjective(ReadOnlySpan<int> heads) => ShortestCrossing(heads) < 0;

    static int ShortestCrossing(ReadOnlySpan<int> heads)
    {
        int shortest = -1;
        for (int i = 0; i < heads.Length; i++)
        {
            if (heads[i] == heads.Length) continue;
            var (from, to) = (Math.Min(i, heads[i]), Math.Max(i, heads[i]));
            if (shortest >= 0 && to - from >= Math.Abs(shortest - heads[shortest])) continue;
            for (int inside = from + 1; inside < to; inside++)
                if (!Descends(heads, inside, heads[i]))
                {
                    shortest = i;
                    break;
                }
        }
        return shortest;
    }

    static bool Descends(ReadOnlySpan<int> heads, int word, int ancestor)
    {
        while (word != heads.Length && word != ancestor) word = heads[word];
        return word == ancestor;
    }
}
