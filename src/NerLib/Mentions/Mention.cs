namespace NerLib;

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
