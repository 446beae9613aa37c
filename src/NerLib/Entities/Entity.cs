namespace NerLib;

/// <summary>A named thing, or a date, amount or number. Entities are ordered by start and do not overlap.</summary>
/// <param name="Tokens">Its tokens; at least one, inside one sentence.</param>
/// <param name="Type">What it is.</param>
/// <param name="Confidence">Probability from 0 to 1 that span and type are both right; 1 for what a rule or the user's own names found.</param>
public readonly record struct Entity(TokenRange Tokens, EntityType Type, float Confidence)
{
    /// <summary>What the user calls it, from a <see cref="NameEntry"/> or a <see cref="NamePattern"/>; null for what only the model or a rule found.</summary>
    public string? Id { get; init; }
}
