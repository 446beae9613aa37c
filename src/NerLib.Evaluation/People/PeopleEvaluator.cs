using NerLib.Evaluation.People;
using NerLib.People;

namespace NerLib.Evaluation;

/// <summary>How well people are known again from document to document.</summary>
/// <param name="SurnamesAlone">Surnames alone whose bearer was met before: found, missed, or taken for somebody else.</param>
/// <param name="NamesakesApart">Pairs of documents about two people of one name that get two ids.</param>
/// <param name="PeopleTogether">Pairs of documents about one person, with a full name in both, that get one id.</param>
public sealed record PeopleScores(Prf SurnamesAlone, Share NamesakesApart, Share PeopleTogether);

/// <summary>Measures a <see cref="PeopleIndex"/> on documents in which names are made ambiguous, so that it is known who is meant.</summary>
/// <remarks>
/// Who has a full name in a document is taken to be one person with all who have that name in other documents. Then, in one copy of the documents, full names
/// are cut to surnames; in another, people are given one name in pairs.
/// </remarks>
public static class PeopleEvaluator
{
    const int Pairs = 150;

    /// <param name="documents">Documents with actors, in their order.</param>
    /// <param name="seed">Chooses the names that are altered.</param>
    public static PeopleScores Evaluate(IEnumerable<Document> documents, int seed)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var people = documents.Select(DocumentPeople.Of).ToList();
        var (apart, together) = EvaluateNamesakes(AlteredPeople.Namesakes(people, Pairs, new(seed)));
        return new(EvaluateSurnames(AlteredPeople.SurnamesAlone(people, new(seed))), apart, together);
    }

    static Prf EvaluateSurnames(List<KnownDocument> documents)
    {
        var index = new PeopleIndex();
        var idOf = new Dictionary<int, int>();
        Prf scores = default;
        foreach (var document in documents)
        {
            int before = index.People.Count;
            var ids = index.Add(document.Document);
            foreach (var person in document.People.Where(person => person.IsAltered))
            {
                int? right = idOf.TryGetValue(person.Person, out int id) ? id : null;
                int? found = ids[person.Evidence.Actor] is { } given && given < before ? given : null;
                scores += found == right
                    ? new(found is null ? 0 : 1, 0, 0)
                    : new(0, found is null ? 0 : 1, right is null ? 0 : 1);
            }
            foreach (var person in document.People)
                if (!person.IsAltered && ids[person.Evidence.Actor] is { } id) idOf.TryAdd(person.Person, id);
        }
        return scores;
    }

    static (Share Apart, Share Together) EvaluateNamesakes(List<KnownDocument> documents)
    {
        var index = new PeopleIndex();
        var given = documents.SelectMany(document =>
        {
            var ids = index.Add(document.Document);
            return document.People.Select(person => (person.Person, person.IsAltered, person.Evidence.Text, Id: ids[person.Evidence.Actor]));
        }).ToList();
        Share apart = default, together = default;
        foreach (var name in given.Where(person => person.IsAltered).GroupBy(person => person.Text))
            foreach (var (one, other) in PairsOf([.. name]).Where(pair => pair.One.Person != pair.Other.Person)) apart = apart.Plus(one.Id != other.Id);
        foreach (var person in given.GroupBy(person => person.Person))
            foreach (var (one, other) in PairsOf([.. person])) together = together.Plus(one.Id == other.Id);
        return (apart, together);
    }

    /// <summary>Each item with the next ones; of many, with few, so that nobody outweighs all others.</summary>
    static IEnumerable<(T One, T Other)> PairsOf<T>(IReadOnlyList<T> items)
    {
        const int most = 20;
        for (int i = 0; i < items.Count; i++)
            for (int j = i + 1; j < Math.Min(items.Count, i + most); j++) yield return (items[i], items[j]);
    }
}
