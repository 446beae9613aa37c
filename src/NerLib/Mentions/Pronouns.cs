using System.Collections.Frozen;

namespace NerLib.Mentions;

/// <summary>What a pronoun tells of whom it refers to.</summary>
/// <param name="Gender">Its gender.</param>
/// <param name="Person">1 for the speaker, 2 for the one spoken to, 3 for others.</param>
/// <param name="IsPlural">Whether it refers to several.</param>
readonly record struct Pronoun(Gender Gender, byte Person, bool IsPlural);

/// <summary>The personal and possessive pronouns.</summary>
static class Pronouns
{
    static readonly FrozenDictionary<string, Pronoun>.AlternateLookup<ReadOnlySpan<char>> Table = new Dictionary<string, Pronoun>
    {
        ["he"] = new(Gender.Male, 3, false),
        ["him"] = new(Gender.Male, 3, false),
        ["his"] = new(Gender.Male, 3, false),
        ["himself"] = new(Gender.Male, 3, false),
        ["she"] = new(Gender.Female, 3, false),
        ["her"] = new(Gender.Female, 3, false),
        ["hers"] = new(Gender.Female, 3, false),
        ["herself"] = new(Gender.Female, 3, false),
        ["it"] = new(Gender.Neutral, 3, false),
        ["its"] = new(Gender.Neutral, 3, false),
        ["itself"] = new(Gender.Neutral, 3, false),
        ["they"] = new(Gender.Unknown, 3, true),
        ["them"] = new(Gender.Unknown, 3, true),
        ["their"] = new(Gender.Unknown, 3, true),
        ["themselves"] = new(Gender.Unknown, 3, true),
        ["i"] = new(Gender.Unknown, 1, false),
        ["me"] = new(Gender.Unknown, 1, false),
        ["my"] = new(Gender.Unknown, 1, false),
        ["myself"] = new(Gender.Unknown, 1, false),
        ["we"] = new(Gender.Unknown, 1, true),
        ["us"] = new(Gender.Unknown, 1, true),
        ["our"] = new(Gender.Unknown, 1, true),
        ["ourselves"] = new(Gender.Unknown, 1, true),
        ["you"] = new(Gender.Unknown, 2, false),
        ["your"] = new(Gender.Unknown, 2, false),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the word tells, if it is a pronoun. <c>US</c> and <c>IT</c> in capitals are names.</summary>
    public static Pronoun? Of(ReadOnlySpan<char> word) =>
        Table.TryGetValue(word, out var pronoun) && !(word.Length > 1 && char.IsUpper(word[1])) ? pronoun : null;
}
