using System.Collections.Immutable;
using NerLib.Languages.English;
using NerLib.People;

namespace NerLib;

/// <summary>A person as many documents tell of them.</summary>
public sealed class IndexedPerson
{
    // Bounds, so that an index grows with its people alone: the first forms and roles, and the most frequent names beside them.
    const int MostForms = 16, MostRoles = 32, MostNeighbors = 128;

    readonly Dictionary<string, int> _names, _roles;
    readonly Dictionary<uint, int> _neighbors;
    readonly HashSet<string> _roleWords;

    internal IndexedPerson(int id)
        : this(id, 0, Gender.Unknown, [], [], [])
    {
    }

    internal IndexedPerson(
        int id, int documents, Gender gender, Dictionary<string, int> names, Dictionary<string, int> roles, Dictionary<uint, int> neighbors)
    {
        (Id, Documents, Gender) = (id, documents, gender);
        (_names, _roles, _neighbors) = (names, roles, neighbors);
        _roleWords = [.. roles.Keys.SelectMany(WordsOf)];
    }

    /// <summary>Index among the people of the <see cref="PeopleIndex"/>, from 0 in the order in which they were first met.</summary>
    public int Id { get; }

    /// <summary>The form of the name that most documents use, of those with most words that name a first and a last name; else the one there is.</summary>
    public string Name => Ranked(_names).Where(name => name.Key.Contains(' ')).Select(name => name.Key).FirstOrDefault() ?? Ranked(_names).First().Key;

    /// <summary>All forms of the name, with <see cref="Name"/>, by the number of documents that use them.</summary>
    public ImmutableArray<string> Names => [.. Ranked(_names).Select(name => name.Key)];

    /// <summary>What the documents say that the person is, by the number of documents.</summary>
    public ImmutableArray<string> Roles => [.. Ranked(_roles).Select(role => role.Key)];

    /// <summary>What the documents tell of the person's gender.</summary>
    public Gender Gender { get; private set; }

    /// <summary>How many documents name the person.</summary>
    public int Documents { get; private set; }

    /// <summary>The id of a name of the user's own, see <see cref="Actor.KnownId"/>; the first one met.</summary>
    public string? KnownId { get; internal set; }

    internal IReadOnlyDictionary<string, int> NameCounts => _names;

    internal IReadOnlyDictionary<string, int> RoleCounts => _roles;

    /// <summary>Hashes of what is named beside the person, with the number of documents.</summary>
    internal IReadOnlyDictionary<uint, int> Neighbors => _neighbors;

    internal bool HasRoles => _roleWords.Count > 0;

    internal bool HasRoleWord(string word) => _roleWords.Contains(word);

    /// <summary>Adds what one more document tells.</summary>
    /// <param name="person">What it tells of the person.</param>
    /// <param name="names">All that it names.</param>
    internal void Add(PersonEvidence person, IReadOnlyList<uint> names)
    {
        Documents++;
        foreach (string name in person.Forms) AddToFirst(_names, name, MostForms);
        foreach (string role in person.Roles.Distinct())
            if (AddToFirst(_roles, role, MostRoles)) _roleWords.UnionWith(WordsOf(role));
        foreach (uint name in names)
            if (name != person.Hash) AddNeighbor(name);
        if (Gender == Gender.Unknown) Gender = person.Gender;
    }

    void AddNeighbor(uint name)
    {
        if (!_neighbors.TryGetValue(name, out int count) && _neighbors.Count == MostNeighbors)
            _neighbors.Remove(_neighbors.MinBy(other => (other.Value, other.Key)).Key);
        _neighbors[name] = count + 1;
    }

    /// <summary>The words of a role that tell something.</summary>
    internal static IEnumerable<string> WordsOf(string role) => role.ToLowerInvariant().Split(' ', '-', ',', '.', '’', '\'')
        .Where(word => word.Length > 2 && FunctionWords.ClassOf(word) == WordClass.None);

    static bool AddToFirst(Dictionary<string, int> counts, string item, int most)
    {
        if (!counts.TryGetValue(item, out int count) && counts.Count == most) return false;
        counts[item] = count + 1;
        return true;
    }

    static IOrderedEnumerable<KeyValuePair<string, int>> Ranked(Dictionary<string, int> counts) =>
        counts.OrderByDescending(item => item.Value).ThenBy(item => item.Key, StringComparer.Ordinal);

    /// <summary>For debuggers: <c>Ann Lee (3 documents)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Documents} {(Documents == 1 ? "document" : "documents")})");
}
