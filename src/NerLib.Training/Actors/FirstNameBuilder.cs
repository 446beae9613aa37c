using System.Globalization;
using NerLib.Entities.Features;
using NerLib.Models;

namespace NerLib.Training.Actors;

/// <summary>Counts by first name as the log odds of a woman.</summary>
static class FirstNameBuilder
{
    const int FewestBearers = 25;
    const double Unseen = 2;

    /// <summary>Writes what <see cref="Mentions.ActorModel"/> reads of first names.</summary>
    public static void Write(string lexiconDirectory, SectionWriter writer)
    {
        var counts = new SortedDictionary<uint, (double Female, double Male)>();
        foreach (string line in File.ReadLines(Path.Combine(lexiconDirectory, "names-first-us.tsv")))
        {
            if (line.Split('\t') is not [{ Length: > 1 } name, var female, var male]) continue;
            var (f, m) = (int.Parse(female, CultureInfo.InvariantCulture), int.Parse(male, CultureInfo.InvariantCulture));
            if (f + m < FewestBearers) continue;
            uint hash = WordHash.Folded(name);
            counts.TryGetValue(hash, out var earlier);
            counts[hash] = (earlier.Female + f, earlier.Male + m);
        }
        writer.Write(counts.Count);
        writer.Write<uint>([.. counts.Keys]);
        writer.Write<sbyte>([.. counts.Values.Select(count => LogOdds(count.Female, count.Male))]);
    }

    /// <summary>In sixteenths; a name of few bearers tells little.</summary>
    static sbyte LogOdds(double female, double male) =>
        (sbyte)Math.Clamp(Math.Round(16 * Math.Log((female + Unseen) / (male + Unseen))), -80, 80);
}
