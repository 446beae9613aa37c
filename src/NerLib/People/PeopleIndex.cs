using System.Collections.Immutable;
using System.Text.Json;
using NerLib.Mentions;
using NerLib.Output.Json;
using NerLib.People;

namespace NerLib;

/// <summary>The people of many documents: gives one person one id in all of them.</summary>
/// <remarks>
/// <para>
/// A full name is the person of the index whose name agrees with it (short forms, initials, spellings), unless sex, roles and the other names of the document
/// say that it is a namesake. A surname alone is one of its bearers where roles, other names and how often each is in the news make one of them sure; else
/// the document does not tell. Bodies and places are not looked at: they are told apart by their names.
/// </para>
/// <para>
/// Documents are added one after the other; earlier ones are not looked at again, so that the order matters: ids stay as they were given. The same
/// documents in the same order give the same ids. Memory grows with the people, not with the documents. Not for use by several threads at once.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var index = new PeopleIndex();
/// var ids = index.Add(document);   // by document.Actors; then the next document
/// foreach (var quote in document.Quotes)
///     if (quote.Speaker?.Actor is { } actor &amp;&amp; ids[actor.Id] is { } id) Console.WriteLine($"{index.People[id].Name}: {document.TextOf(quote)}");
/// </code>
/// </example>
public sealed class PeopleIndex
{
    readonly List<IndexedPerson> _people;
    readonly List<HashSet<PersonName>> _names = [];
    readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    readonly Dictionary<string, int> _byKnownId = new(StringComparer.Ordinal);
    readonly Dictionary<uint, int> _documentsOfName;
    readonly PersonMatcher _matcher;

    /// <summary>Makes an index of nobody.</summary>
    public PeopleIndex()
        : this(PersonMatcher.Default)
    {
    }

    internal PeopleIndex(PersonMatcher matcher)
        : this([], [], 0) => _matcher = matcher;

    PeopleIndex(List<IndexedPerson> people, Dictionary<uint, int> documentsOfName, int documents)
    {
        (_people, _documentsOfName, Documents, _matcher) = (people, documentsOfName, documents, PersonMatcher.Default);
        foreach (var person in people)
        {
            _names.Add([]);
            foreach (string name in person.NameCounts.Keys) Register(person, name);
            if (person.KnownId is { } id) _byKnownId.TryAdd(id, person.Id);
        }
    }

    /// <summary>The people, by id.</summary>
    public IReadOnlyList<IndexedPerson> People => _people;

    /// <summary>How many documents were added.</summary>
    public int Documents { get; private set; }

    /// <summary>Adds a document with its actors.</summary>
    /// <returns>
    /// For each of <see cref="Document.Actors"/> the id of the person; null for what is no person with a name, and where the document does not tell which of
    /// several people is meant.
    /// </returns>
    public ImmutableArray<int?> Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Add(DocumentPeople.Of(document));
    }

    /// <summary>Adds an annotation as <see cref="JsonFormat"/> and <c>nerlib batch</c> write it, with or without its text.</summary>
    /// <inheritdoc cref="Add(Document)"/>
    /// <exception cref="JsonException">It is no annotation; the message says where and why.</exception>
    public ImmutableArray<int?> Add(JsonElement annotation) => Add(DocumentPeople.Of(new JsonPart(annotation)));

    /// <summary>Who is called so, in any form of the name; those first whom more documents name.</summary>
    public ImmutableArray<IndexedPerson> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (PersonName.Of(name) is not { } parts) return [];
        return [.. Candidates(parts).Where(id => !parts.IsFull || Agrees(id, parts)).Select(id => _people[id])
            .OrderByDescending(person => person.Documents).ThenBy(person => person.Id)];
    }

    /// <summary>Writes the index as JSON in UTF-8, to be read by <see cref="Load"/>; the same index gives the same bytes. The stream stays open.</summary>
    public void Save(Stream stream) => PeopleIndexFile.Write(stream, Documents, _people, _documentsOfName);

    /// <summary>Reads an index to its end; the stream stays open.</summary>
    /// <exception cref="JsonException">The stream holds no index; the message says where and why.</exception>
    public static PeopleIndex Load(Stream stream)
    {
        var (documents, people, documentsOfName) = PeopleIndexFile.Read(stream);
        return new(people, documentsOfName, documents);
    }

    internal ImmutableArray<int?> Add(DocumentPeople document)
    {
        var ids = new int?[document.Actors];
        var taken = new HashSet<int>();
        // Full names first: what they leave is what a surname alone can mean.
        foreach (var person in document.People.OrderBy(person => person.Name.IsFull ? 0 : 1))
        {
            if (IdOf(person, document.Names, taken) is not { } id) continue;
            taken.Add(id);
            ids[person.Actor] = id;
        }
        Documents++;
        foreach (uint name in document.Names) _documentsOfName[name] = _documentsOfName.GetValueOrDefault(name) + 1;
        foreach (var person in document.People)
            if (ids[person.Actor] is { } id) Tell(_people[id], person, document.Names);
        return [.. ids];
    }

    /// <summary>The person of a document, a new one if need be; null where the document does not tell who of several it is.</summary>
    int? IdOf(PersonEvidence person, IReadOnlyList<uint> names, HashSet<int> taken)
    {
        if (person.KnownId is { } knownId && _byKnownId.TryGetValue(knownId, out int known) && !taken.Contains(known)) return known;
        var bearers = Candidates(person.Name);
        int documentsOfBearers = bearers.Sum(id => _people[id].Documents);
        var free = bearers.Where(id => !taken.Contains(id) && !IsOther(id, person)).ToList();
        if (person.Name.IsFull)
            return Best(free.Where(id => Agrees(id, person.Name)), _matcher.OfFullName) ?? Best(free.Where(HasOnlyPartOfName), _matcher.OfPart) ?? New();
        if (bearers.Count == 0) return New();
        return bearers.All(HasOnlyPartOfName) ? Best(free, _matcher.OfFullName) ?? New() : Best(free, _matcher.OfPart);

        int? Best(IEnumerable<int> candidates, Judge judge)
        {
            Span<double> features = stackalloc double[PersonMatcher.Features];
            (int Id, double Score)? best = null;
            foreach (int id in candidates)
            {
                PersonMatcher.Describe(person, names, _people[id], bearers.Count, documentsOfBearers, RarityOf, features);
                if (judge(features) is { } score && !(score <= best?.Score)) best = (id, score);
            }
            return best?.Id;
        }

        int New()
        {
            _people.Add(new(_people.Count));
            _names.Add([]);
            return _people.Count - 1;
        }
    }

    delegate double? Judge(ReadOnlySpan<double> features);

    /// <summary>Whether the person is somebody else for sure: has another id of the user's own, or is the father or son.</summary>
    bool IsOther(int id, PersonEvidence person) =>
        _people[id].KnownId is { } known && person.KnownId is { } other && known != other
        || person.Name.Generation.Length > 0 && _names[id].All(name => name.IsOfOtherGeneration(person.Name));

    bool Agrees(int id, PersonName name) => _names[id].Any(known => known.IsFull && known.AgreesWith(name));

    bool HasOnlyPartOfName(int id) => _names[id].All(known => !known.IsFull);

    double RarityOf(uint name) => Math.Log((Documents + 1) / (_documentsOfName.GetValueOrDefault(name) + 0.5));

    /// <summary>Who has part of the name, ascending.</summary>
    List<int> Candidates(PersonName name) =>
        [.. KeysOf(name).SelectMany(key => _byKey.TryGetValue(key, out var ids) ? ids : []).Distinct().Order()];

    /// <summary>By what a name is looked up: its last word, that without its vowels, and all of it.</summary>
    static IEnumerable<string> KeysOf(PersonName name)
    {
        yield return name.Last;
        if (!name.IsFull) yield break;
        yield return "=" + name.Letters;
        if (NameFolding.Skeleton(name.Last) is { } skeleton) yield return "~" + skeleton;
    }

    void Register(IndexedPerson person, string text)
    {
        if (PersonName.Of(text) is not { } name || !_names[person.Id].Add(name)) return;
        foreach (string key in KeysOf(name))
            if (!_byKey.TryGetValue(key, out var ids)) _byKey[key] = [person.Id];
            else if (!ids.Contains(person.Id)) ids.Add(person.Id);
    }

    void Tell(IndexedPerson person, PersonEvidence told, IReadOnlyList<uint> names)
    {
        person.Add(told, names);
        foreach (string name in told.Forms.Where(person.NameCounts.ContainsKey)) Register(person, name);
        if (person.KnownId is null && told.KnownId is { } knownId && _byKnownId.TryAdd(knownId, person.Id)) person.KnownId = knownId;
    }
}
