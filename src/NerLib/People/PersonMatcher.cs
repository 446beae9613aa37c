using System.Text.Json;

namespace NerLib.People;

/// <summary>How probable it is that a person of a document is a person of the index: logistic regression over what is known of both.</summary>
/// <remarks>
/// There are two kinds of question. A full name that the index has: is it the same person, or a namesake? A surname (or another part of a name) alone: is this
/// the bearer whom the document means? Each has its weights, which <c>nerlib train people</c> learns.
/// </remarks>
/// <param name="fullName">Weights for full names.</param>
/// <param name="partOfName">Weights for parts of names.</param>
sealed class PersonMatcher(double[] fullName, double[] partOfName)
{
    public const int Features = 10;

    /// <summary>
    /// The least probability with which a full name is somebody known. The weights are learned of as many namesakes as people met again; in news, one in some
    /// thirty is a namesake.
    /// </summary>
    const double LeastOfFullName = 0.05;

    /// <summary>The least with which part of a name is somebody known.</summary>
    const double LeastOfPart = 0.8;

    /// <summary>Where more shared names, or words of roles, say no more.</summary>
    const int MostShared = 5, MostRoleWords = 3;

    /// <summary>With the weights that were learned.</summary>
    public static PersonMatcher Default { get; } = Read();

    /// <summary>What tells whether a document's person is one of the index.</summary>
    /// <param name="person">The person of the document.</param>
    /// <param name="names">All that the document names.</param>
    /// <param name="candidate">The person of the index.</param>
    /// <param name="rivals">How many people of the index bear the name.</param>
    /// <param name="documentsOfRivals">In how many documents they are named, together.</param>
    /// <param name="rarity">How rare a name is among documents: the logarithm of all documents by those that have it.</param>
    /// <param name="features">Gets the features.</param>
    public static void Describe(
        PersonEvidence person, IReadOnlyList<uint> names, IndexedPerson candidate, int rivals, int documentsOfRivals, Func<uint, double> rarity,
        Span<double> features)
    {
        double rarest = 0;
        int shared = 0;
        foreach (uint name in names)
            if (candidate.Neighbors.ContainsKey(name) && name != person.Hash)
            {
                shared++;
                rarest = Math.Max(rarest, rarity(name));
            }
        var roleWords = person.RoleWords;
        int sameWords = roleWords.Count(candidate.HasRoleWord);
        bool gendersAreKnown = person.Gender != Gender.Unknown && candidate.Gender != Gender.Unknown;
        features[0] = 1;
        features[1] = Math.Log(1 + candidate.Documents);
        features[2] = Math.Log(rivals);
        features[3] = Math.Log((double)candidate.Documents / documentsOfRivals);
        features[4] = rarest;
        features[5] = Math.Min(shared, MostShared);
        features[6] = Math.Min(sameWords, MostRoleWords);
        features[7] = sameWords == 0 && roleWords.Count > 0 && candidate.HasRoles ? 1 : 0;
        features[8] = gendersAreKnown && person.Gender == candidate.Gender ? 1 : 0;
        features[9] = gendersAreKnown && person.Gender != candidate.Gender ? 1 : 0;
    }

    /// <summary>Whether a full name is somebody known, and how much that speaks for them.</summary>
    public double? OfFullName(ReadOnlySpan<double> features) => Score(fullName, features, LeastOfFullName);

    /// <summary>Whether part of a name is somebody known, and how much that speaks for them.</summary>
    public double? OfPart(ReadOnlySpan<double> features) => Score(partOfName, features, LeastOfPart);

    static double? Score(double[] weights, ReadOnlySpan<double> features, double least)
    {
        double score = 0;
        for (int i = 0; i < features.Length; i++) score += weights[i] * features[i];
        return score >= Math.Log(least / (1 - least)) ? score : null;
    }

    static PersonMatcher Read()
    {
        using var stream = typeof(PersonMatcher).Assembly.GetManifestResourceStream("people.json")!;
        using var json = JsonDocument.Parse(stream);
        return new(Weights("full_name"), Weights("part_of_name"));

        double[] Weights(string member) => [.. json.RootElement.GetProperty(member).EnumerateArray().Select(weight => weight.GetDouble())];
    }
}
