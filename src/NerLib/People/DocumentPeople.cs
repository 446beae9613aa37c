using NerLib.Numerics;
using NerLib.Output.Json;

namespace NerLib.People;

/// <summary>What a document tells of a person that it names.</summary>
/// <param name="Actor">Index of the actor.</param>
/// <param name="Text">The fullest form of the name in the document.</param>
/// <param name="Name">The same taken apart.</param>
sealed record PersonEvidence(int Actor, string Text, PersonName Name)
{
    /// <summary>Other forms of the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>All forms of the name, each once.</summary>
    public IEnumerable<string> Forms => Aliases.Prepend(Text).Distinct();

    public IReadOnlyList<string> Roles { get; init; } = [];

    public Gender Gender { get; init; }

    /// <summary>The id of a name of the user's own.</summary>
    public string? KnownId { get; init; }

    /// <summary>The name among those that a document names.</summary>
    public uint Hash { get; } = WordHash.Folded(Text);

    /// <summary>The words of the roles that tell something, each once.</summary>
    public IReadOnlyCollection<string> RoleWords => _roleWords ??= [.. Roles.SelectMany(IndexedPerson.WordsOf)];

    HashSet<string>? _roleWords;
}

/// <summary>The people whom a document names, and all that it names, by which people of one name are told apart.</summary>
/// <param name="Actors">How many actors it has, people or not.</param>
/// <param name="People">Those with a name.</param>
/// <param name="Names">Hashes of the names of all people, bodies and places, each once.</param>
sealed record DocumentPeople(int Actors, IReadOnlyList<PersonEvidence> People, IReadOnlyList<uint> Names)
{
    public static DocumentPeople Of(Document document)
    {
        var builder = new Builder();
        foreach (var actor in document.Actors)
            builder.Add(
                actor.Name, actor.Type, !actor.IsGroup && actor.Mentions.Any(mention => document.Mentions[mention].Kind == MentionKind.Name),
                actor.Aliases, actor.Roles.Select(role => role.Text), actor.Gender, actor.KnownId);
        return builder.Build();
    }

    /// <param name="annotation">An annotation as <see cref="JsonFormat"/> writes it; only its actors are read.</param>
    public static DocumentPeople Of(JsonPart annotation)
    {
        var builder = new Builder();
        foreach (var actor in annotation["actors"].Items)
            builder.Add(
                actor["name"].String, new(actor["type"].String),
                actor.Member("group") is null && actor["mentions"].Items.Any(mention => mention["kind"].String == "name"),
                actor.Member("aliases")?.Items.Select(alias => alias.String) ?? [],
                actor.Member("roles")?.Items.Select(role => role["text"].String) ?? [],
                actor["gender"].OneOf(DocumentJsonReader.Genders), actor.Member("known_id")?.String);
        return builder.Build();
    }

    /// <summary>The people of a list of names, about whom nothing else is known: the speakers of a table.</summary>
    public static DocumentPeople Of(IEnumerable<string> names)
    {
        var builder = new Builder();
        foreach (string name in names) builder.Add(name, EntityType.Person, isNamed: true, [], [], Gender.Unknown, null);
        return builder.Build();
    }

    sealed class Builder
    {
        readonly List<PersonEvidence> _people = [];
        readonly HashSet<uint> _names = [];
        int _actors;

        public void Add(
            string name, EntityType type, bool isNamed, IEnumerable<string> aliases, IEnumerable<string> roles, Gender gender, string? knownId)
        {
            int actor = _actors++;
            if (!isNamed) return;
            if (type == EntityType.Person || type == EntityType.Organization || type == EntityType.Location) _names.Add(WordHash.Folded(name));
            if (type == EntityType.Person && PersonName.Of(name) is { } parts)
                _people.Add(new(actor, name, parts)
                {
                    Aliases = [.. aliases.Where(alias => IsFormOf(alias, parts))],
                    Roles = [.. roles],
                    Gender = gender,
                    KnownId = knownId,
                });
        }

        /// <summary>A surname goes with every name; a full name that contradicts this one is somebody else's.</summary>
        static bool IsFormOf(string alias, PersonName name) => PersonName.Of(alias) is { } parts && (!parts.IsFull || !name.IsFull || parts.AgreesWith(name));

        public DocumentPeople Build() => new(_actors, _people, [.. _names]);
    }
}
