using System.Globalization;
using NerLib.Evaluation.Corpora;
using NerLib.Evaluation.People;
using NerLib.People;

namespace NerLib.Training;

/// <summary>Learns the weights by which a <see cref="PeopleIndex"/> knows people again.</summary>
public static class PeopleTrainer
{
    /// <summary>US news of one year, in which the same people are named again and again; news of the world and of ten years, in which they are not.</summary>
    static readonly string[] Articles = ["quotes/polnear.train.jsonl", "news/train.jsonl"];

    const int Pairs = 150;

    /// <summary>Learns from articles in which names are made ambiguous; the same model, corpora and seed give the same weights.</summary>
    /// <param name="pipeline">Must make actors.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="log">Gets a line a step.</param>
    /// <returns>JSON with the weights, as <c>src/NerLib/People/people.json</c> holds them.</returns>
    public static string Train(NerPipeline pipeline, string dataDirectory, int seed, Action<string> log)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(dataDirectory);
        ArgumentNullException.ThrowIfNull(log);
        var random = new Random(seed);
        var people = Articles
            .Select(file => QuoteCorpus.Read(Path.Combine(dataDirectory, file)))
            .Select(articles => articles.Select(article => DocumentPeople.Of(pipeline.Annotate(article.Text))).ToArray()).ToList();
        foreach (var file in people) random.Shuffle(file);
        string fullName = Learn(
            "full names", people.Select(file => AlteredPeople.Namesakes(file, Pairs, random)), (person, candidate) => candidate.AgreesWith(person));
        string part = Learn("surnames alone", people.Select(file => AlteredPeople.SurnamesAlone(file, random)), (_, _) => true);
        return $$"""
            {
              "full_name": [{{fullName}}],
              "part_of_name": [{{part}}]
            }

            """;

        string Learn(string what, IEnumerable<List<KnownDocument>> known, Func<PersonName, PersonName, bool> isCandidate)
        {
            var examples = known.SelectMany(documents => Examples(documents, isCandidate)).ToList();
            log(string.Create(CultureInfo.InvariantCulture, $"{what}: {examples.Count} examples, {examples.Count(example => example.IsTrue)} true"));
            return string.Join(", ", LogisticRegression.Learn(examples).Select(weight => weight.ToString("0.####", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>Each person whose name was altered, with each candidate of an index that knows who all are.</summary>
    static List<(double[] Features, bool IsTrue)> Examples(List<KnownDocument> documents, Func<PersonName, PersonName, bool> isCandidate)
    {
        var examples = new List<(double[], bool)>();
        var bearers = new Dictionary<string, List<(int Number, PersonName Name, IndexedPerson Person)>>();
        var documentsOfName = new Dictionary<uint, int>();
        for (int d = 0; d < documents.Count; d++)
        {
            var (document, people) = documents[d];
            foreach (var person in people.Where(person => person.IsAltered))
            {
                var all = bearers.GetValueOrDefault(person.Evidence.Name.Last) ?? [];
                int documentsOfAll = all.Sum(bearer => bearer.Person.Documents);
                foreach (var candidate in all.Where(bearer => isCandidate(person.Evidence.Name, bearer.Name)))
                {
                    var features = new double[PersonMatcher.Features];
                    PersonMatcher.Describe(person.Evidence, document.Names, candidate.Person, all.Count, documentsOfAll, RarityOf, features);
                    examples.Add((features, candidate.Number == person.Person));
                }
            }
            foreach (uint name in document.Names) documentsOfName[name] = documentsOfName.GetValueOrDefault(name) + 1;
            foreach (var person in people)
            {
                var name = person.Evidence.Name;
                if (!bearers.TryGetValue(name.Last, out var all)) bearers[name.Last] = all = [];
                int at = all.FindIndex(bearer => bearer.Number == person.Person);
                if (at < 0) all.Add((person.Person, name, new(all.Count)));
                all[at < 0 ? ^1 : at].Person.Add(person.Evidence, document.Names);
            }

            double RarityOf(uint name) => Math.Log((d + 1) / (documentsOfName.GetValueOrDefault(name) + 0.5));
        }
        return examples;
    }
}
