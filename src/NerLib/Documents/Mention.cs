using System.Collections.Immutable;

namespace NerLib;

/// <summary>Who a set of mentions is.</summary>
/// <param name="id">Index among the document's actors.</param>
/// <param name="name">The canonical name.</param>
/// <param name="type">What it is.</param>
/// <param name="gender">What the text tells of its gender.</param>
/// <param name="mentions">Indexes of its mentions, ascending; at least one.</param>
public sealed class Actor(int id, string name, EntityType type, Gender gender, ImmutableArray<int> mentions)
{
    /// <summary>Index among the document's actors, from 0 by first mention.</summary>
    public int Id { get; } = id;

    /// <summary>The fullest form of the name in the document, with runs of white space made one space.</summary>
    public string Name { get; } = name;

    /// <summary>What it is.</summary>
    public EntityType Type { get; } = type;

    /// <summary>What first names, titles and pronouns tell of its gender.</summary>
    public Gender Gender { get; } = gender;

    /// <summary>Indexes into the document's mentions, ascending; at least one.</summary>
    public ImmutableArray<int> Mentions { get; } = mentions;

    /// <summary>Whether it is several people or bodies, not one: <c>residents</c>, <c>companies</c>.</summary>
    public bool IsGroup { get; init; }

    /// <summary>Other forms of the name in the document, in the order of the text, without titles: <c>Lee</c> for Ann Lee.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>What the text says that a person is, in its order: <c>chief executive of Acme</c>. None twice.</summary>
    public ImmutableArray<ActorRole> Roles { get; init; } = [];

    /// <summary>A person's age in years, where the text tells it; the first one told.</summary>
    public int? Age { get; init; }

    /// <summary>Where a person is from, as the text tells it, an adjective: <c>Peruvian</c>; the first one told.</summary>
    public string? Nationality { get; init; }

    /// <summary>The id of a name or pattern of the user's own by which it is called, see <see cref="Entity.Id"/>; the first one.</summary>
    public string? KnownId { get; init; }

    /// <summary>For debuggers: <c>Ann Lee (PERSON, 3 mentions)</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Name} ({Type}, {Mentions.Length} {(Mentions.Length == 1 ? "mention" : "mentions")})");
}

/// <summary>What the text says that somebody is.</summary>
/// <param name="Text">Without article, with runs of white space made one space.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Mention">Index of the mention that it belongs to: the name that it stands before, or the description.</param>
public sealed record ActorRole(string Text, TextSpan Span, int Mention)
{
    /// <summary>The role's text.</summary>
    public override string ToString() => Text;
}

/// <summary>Grammatical gender of an actor, as far as the text tells.</summary>
public enum Gender : byte
{
    /// <summary>Nothing in the text tells.</summary>
    Unknown,

    /// <summary>She.</summary>
    Female,

    /// <summary>He.</summary>
    Male,

    /// <summary>It: organisations and places.</summary>
    Neutral,
}

/// <summary>Words that refer to somebody or something that can act or speak. Mentions are ordered by start.</summary>
/// <param name="Tokens">Its tokens; at least one.</param>
/// <param name="Kind">How it refers.</param>
/// <param name="Entity">Index of the entity of a name; -1 for nominals and pronouns.</param>
public readonly record struct Mention(TokenRange Tokens, MentionKind Kind, int Entity)
{
    /// <summary>For debuggers: <c>Pronoun, tokens 3..4</c>.</summary>
    public override string ToString() => $"{Kind}, {Tokens}";
}

/// <summary>How a mention refers.</summary>
public enum MentionKind : byte
{
    /// <summary>By name.</summary>
    Name,

    /// <summary>By a description: <c>the governor</c>.</summary>
    Nominal,

    /// <summary>By a pronoun.</summary>
    Pronoun,
}
