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
public readonly record struct Mention(TokenRange Tokens, MentionKind Kind, int Entity);

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
