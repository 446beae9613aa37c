using System.Globalization;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Actors;

/// <summary>Counts by name as the log odds of a woman.</summary>
static class NameGenderBuilder
{
    const int FewestBearers = 25, FewestNamesOfEnding = 20, MostOfEnding = 24, FewestOfBare = 20_000, PartOfBare = 3;
    const double Unseen = 2;

    /// <summary>First names, by the hashes of <see cref="ActorModel"/>.</summary>
    public static SortedDictionary<uint, sbyte> Read(string lexiconDirectory)
    {
        var counts = new SortedDictionary<uint, (double Female, double Male)>();
        var endings = new SortedDictionary<uint, (double Female, double Male)>();
        var bare = new SortedDictionary<uint, sbyte>();
        foreach (string line in File.ReadLines(Path.Combine(lexiconDirectory, "names-first-us.tsv")))
        {
            if (line.Split('\t') is not [{ Length: > 1 } name, var female, var male]) continue;
            var (f, m) = (int.Parse(female, CultureInfo.InvariantCulture), int.Parse(male, CultureInfo.InvariantCulture));
            if (f + m < FewestBearers) continue;
            uint hash = WordHash.Folded(name);
            counts.TryGetValue(hash, out var earlier);
            counts[hash] = (earlier.Female + f, earlier.Male + m);
            if (f + m >= FewestOfBare) bare[ActorModel.BareHash(name)] = (sbyte)(LogOdds(f, m) / PartOfBare);
            if (name.Length <= ActorModel.EndingLength) continue;
            // Each name counts once: an ending tells of names, not of their bearers.
            endings.TryGetValue(ActorModel.EndingHash(name), out var names);
            endings[ActorModel.EndingHash(name)] = f > m ? (names.Female + 1, names.Male) : (names.Female, names.Male + 1);
        }
        var odds = new SortedDictionary<uint, sbyte>(counts.ToDictionary(name => name.Key, name => LogOdds(name.Value.Female, name.Value.Male)));
        foreach (var (name, tells) in bare) odds.TryAdd(name, tells);
        foreach (var (ending, (female, male)) in endings)
            if (female + male >= FewestNamesOfEnding) odds.TryAdd(ending, (sbyte)Math.Clamp(LogOdds(female, male) / 2, -MostOfEnding, MostOfEnding));
        return odds;
    }

    /// <summary>Writes what <see cref="ActorModel"/> reads of names.</summary>
    public static void Write(SortedDictionary<uint, sbyte> odds, SectionWriter writer)
    {
        writer.Write(odds.Count);
        writer.Write<uint>([.. odds.Keys]);
        writer.Write<sbyte>([.. odds.Values]);
    }

    /// <summary>In sixteenths; a name of few bearers tells little.</summary>
    /// <param name="female">Women who bear it.</param>
    /// <param name="male">Men who do.</param>
    /// <param name="all">The log odds of everybody counted, which are taken off.</param>
    public static sbyte LogOdds(double female, double male, int all = 0) =>
        (sbyte)Math.Clamp(Math.Round(16 * Math.Log((female + Unseen) / (male + Unseen))) - all, -80, 80);
}
