using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Tokens;

namespace NerLib.Training.Entities;

/// <summary>Makes the tagger's gazetteer out of the lexicon files.</summary>
sealed class GazetteerBuilder(string lexiconDirectory)
{
    const string Article = "The ";
    const int MinFirstNameCount = 200, ShortestOther = 3;

    readonly SortedDictionary<uint, GazetteerTypes> _names = [];
    readonly WordTokenizer _tokenizer = new();
    readonly List<Token> _tokens = [];

    /// <summary>The lists of <c>corpora-lists.tsv</c> that are names, by the beginning of the list's name.</summary>
    static readonly (string List, GazetteerTypes Type)[] Lists =
    [
        ("corporations/industries", 0), ("corporations/", GazetteerTypes.Organization),
        ("governments/", GazetteerTypes.Organization), ("societies_and_groups/", GazetteerTypes.Organization),
        ("sports/sports", 0), ("sports/olympics", 0), ("sports/nba_mvps", GazetteerTypes.Person), ("sports/", GazetteerTypes.Organization),
        ("geography/nationalities", GazetteerTypes.Nationality), ("religion/religions", GazetteerTypes.Nationality),
        ("geography/", GazetteerTypes.Place),
        ("humans/us_presidents", GazetteerTypes.Person), ("humans/britishActors", GazetteerTypes.Person),
        ("humans/authors", GazetteerTypes.Person), ("humans/richpeople", GazetteerTypes.Person),
    ];

    /// <summary>The lists of the world, with the kinds of their rows that are left out.</summary>
    static readonly (string File, GazetteerTypes Type, string[] Without)[] WorldLists =
    [
        ("people-politicians-world.tsv", GazetteerTypes.Person, []),
        ("people-sport.tsv", GazetteerTypes.Person, []),
        ("orgs-bodies-world.tsv", GazetteerTypes.Organization, ["hackers"]),
        ("orgs-parties-world.tsv", GazetteerTypes.Organization, []),
        ("orgs-companies-world.tsv", GazetteerTypes.Company, []),
        ("orgs-media-world.tsv", GazetteerTypes.Media, ["domain"]),
        ("orgs-sport-world.tsv", GazetteerTypes.Team, []),
        ("facilities-world.tsv", GazetteerTypes.Facility, ["power-plant"]),
        ("places-natural-world.tsv", GazetteerTypes.Place, []),
        ("peoples-world.tsv", GazetteerTypes.Nationality, []),
        ("languages-world.tsv", GazetteerTypes.Work, ["family"]),
        ("events-world.tsv", GazetteerTypes.Event, []),
        ("products-world.tsv", GazetteerTypes.Product, []),
        ("works-famous.tsv", GazetteerTypes.Work, []),
        ("titles-world.tsv", GazetteerTypes.Title,
            ["job:both", "office:both", "office:before", "postnominal:after", "suffix:after", "religious-suffix:after"]),
    ];

    public GazetteerBuilder AddAll()
    {
        foreach (var row in Rows("places-cities.tsv"))
        {
            Add(row[0], GazetteerTypes.Place);
            Add(row[1], GazetteerTypes.Place);
            foreach (var name in row.ElementAtOrDefault(5)?.Split(',') ?? [])
                if (name.Length >= 4 && name.All(c => c < 0x250)) Add(name, GazetteerTypes.Place);
        }
        foreach (var row in Rows("places-countries.tsv"))
            foreach (var name in row[..3]) Add(name, GazetteerTypes.Country);
        foreach (var row in Rows("places-regions.tsv").Concat(Rows("places-subdivisions.tsv"))) Add(row[0], GazetteerTypes.Place);
        foreach (var row in Rows("names-first-us.tsv"))
            if (int.Parse(row[1]) + int.Parse(row[2]) >= MinFirstNameCount) Add(row[0], GazetteerTypes.FirstName);
        foreach (var row in Rows("names-first-world.tsv")) Add(row[0], GazetteerTypes.FirstName);
        foreach (var row in Rows("names-surnames.tsv")) Add(row[0], GazetteerTypes.Surname);
        foreach (var row in Rows("orgs-universities.tsv").Concat(Rows("orgs-sp500.tsv"))) Add(row[0], GazetteerTypes.Organization);
        foreach (var row in Rows("people-us-legislators.tsv")) Add(row[0], GazetteerTypes.Person);
        foreach (var row in Rows("corpora-lists.tsv"))
            Add(row[1], Lists.FirstOrDefault(list => row[0].StartsWith(list.List, StringComparison.Ordinal)).Type);
        foreach (var row in Rows("names-parts-world.tsv"))
            Add(row[0], row[1] switch
            {
                "first" => GazetteerTypes.FirstName,
                "last" => GazetteerTypes.Surname,
                _ => GazetteerTypes.FirstName | GazetteerTypes.Surname,
            });
        foreach (var (file, type, without) in WorldLists)
            foreach (var row in Rows(file))
            {
                if (without.Contains(row[1])) continue;
                Add(row[0], type);
                foreach (string name in row.ElementAtOrDefault(3)?.Split(';') ?? [])
                    if (name.Length >= ShortestOther) Add(name, type);
            }
        return this;
    }

    /// <summary>Writes what <see cref="Gazetteer"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        writer.WriteHashes(_names.Keys.ToArray());
        writer.WritePacked<GazetteerTypes>([.. _names.Values]);
    }

    void Add(string name, GazetteerTypes type)
    {
        name = name.Trim().Trim('"');
        if (name.StartsWith(Article, StringComparison.Ordinal)) name = name[Article.Length..];
        if (type == 0 || name.Length < 2 || !char.IsUpper(name[0])) return;
        _tokens.Clear();
        _tokenizer.Annotate(new() { Text = name, Regions = [new(new(0, name.Length), RegionKind.Body)] }, _tokens, default);
        if (_tokens.Count is 0 or > Gazetteer.MaxWords) return;
        uint hash = WordHash.Start;
        for (int i = 0; i < _tokens.Count; i++)
        {
            hash = WordHash.Mix(hash, WordHash.Folded(name.AsSpan(_tokens[i].Start, _tokens[i].Length)));
            _names[hash] = _names.GetValueOrDefault(hash) | (i + 1 < _tokens.Count ? GazetteerTypes.Beginning : type);
        }
    }

    IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(lexiconDirectory, file), System.Text.Encoding.UTF8)
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
