using NerLib.Numerics;
using NerLib.People;

namespace NerLib.Evaluation.People;

/// <summary>A document's person, and who it is in truth.</summary>
/// <param name="Evidence">What the document tells, under the altered name.</param>
/// <param name="Person">The person's number in truth.</param>
/// <param name="IsAltered">Whether the name was altered.</param>
sealed record KnownPerson(PersonEvidence Evidence, int Person, bool IsAltered);

/// <summary>A document whose people are known.</summary>
/// <param name="Document">What an index is told of it.</param>
/// <param name="People">Its people with full names.</param>
sealed record KnownDocument(DocumentPeople Document, IReadOnlyList<KnownPerson> People);

/// <summary>
/// Documents in which names were made ambiguous, so that it is known who is meant: who has a full name in a document is taken to be one person with all who
/// have that name in others, then the name is altered (the conflated names of Schütze 1992, for people).
/// </summary>
static class AlteredPeople
{
    /// <summary>
    /// Whose names are altered: people whom several documents name, as those are whom news calls by the surname alone; of a person of more documents, the rest
    /// would be easy.
    /// </summary>
    const int FewestDocuments = 2, MostDocuments = 60;

    /// <summary>How many of their full names are cut.</summary>
    const double Share = 0.3;

    /// <summary>The documents with full names cut to the surname.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="random">Chooses the names.</param>
    public static List<KnownDocument> SurnamesAlone(IEnumerable<DocumentPeople> documents, Random random) =>
        Alter(
            documents,
            (counts, person, number) => counts[number].Documents >= FewestDocuments && random.NextDouble() < Share ? Renamed(person, person.Name.Last) : null);

    /// <summary>The documents with people in pairs under one name, that of the first.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="pairs">How many pairs at most.</param>
    /// <param name="random">Chooses the people.</param>
    public static List<KnownDocument> Namesakes(IEnumerable<DocumentPeople> documents, int pairs, Random random)
    {
        Dictionary<int, string>? names = null;
        return Alter(documents, (counts, person, number) =>
        {
            if (names is null)
            {
                var several = counts.Where(count => count.Value.Documents is >= FewestDocuments and <= MostDocuments).OrderBy(count => count.Key).ToArray();
                random.Shuffle(several);
                names = [];
                for (int i = 0; i + 1 < several.Length && names.Count < 2 * pairs; i += 2)
                    names[several[i].Key] = names[several[i + 1].Key] = several[i].Value.Name;
            }
            return names.TryGetValue(number, out string? name) ? Renamed(person, name) : null;
        });
    }

    static PersonEvidence Renamed(PersonEvidence person, string name) =>
        new(person.Actor, name, PersonName.Of(name)!.Value) { Roles = person.Roles, Gender = person.Gender };

    static List<KnownDocument> Alter(
        IEnumerable<DocumentPeople> documents, Func<Dictionary<int, (string Name, int Documents)>, PersonEvidence, int, PersonEvidence?> alter)
    {
        var known = new Dictionary<string, List<(PersonName Name, int Number)>>();
        var counts = new Dictionary<int, (string Name, int Documents)>();
        var numbered = documents.Select(document => (Document: document, Numbers: document.People.Select(NumberOf).ToList())).ToList();
        return [.. numbered.Select(document => Altered(document.Document, document.Numbers))];

        int NumberOf(PersonEvidence person)
        {
            if (!person.Name.IsFull) return -1;
            if (!known.TryGetValue(person.Name.Last, out var bearers)) known[person.Name.Last] = bearers = [];
            int at = bearers.FindIndex(bearer => bearer.Name.AgreesWith(person.Name));
            int number = at >= 0 ? bearers[at].Number : counts.Count;
            if (at < 0) bearers.Add((person.Name, number));
            counts[number] = counts.TryGetValue(number, out var count) ? count with { Documents = count.Documents + 1 } : (person.Text, 1);
            return number;
        }

        KnownDocument Altered(DocumentPeople document, List<int> numbers)
        {
            var people = new List<KnownPerson>();
            var names = document.Names.ToHashSet();
            foreach (var (person, number) in document.People.Zip(numbers))
            {
                if (number < 0) continue;
                var altered = alter(counts, person, number);
                people.Add(new(altered ?? person, number, altered is not null));
                if (altered is null) continue;
                names.Remove(WordHash.Folded(person.Text));
                names.Add(altered.Hash);
            }
            return new(new(document.Actors, [.. people.Select(person => person.Evidence)], [.. names]), people);
        }
    }
}
