using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>What a pronoun tells of whom it refers to.</summary>
/// <param name="Gender">Its gender.</param>
/// <param name="Person">1 for the speaker, 2 for the one spoken to, 3 for others.</param>
/// <param name="IsPlural">Whether it refers to several.</param>
readonly record struct Pronoun(Gender Gender, byte Person, bool IsPlural);

/// <summary>What the form of a pronoun tells of its place in the clause.</summary>
enum PronounCase : byte { None, Subject, Object, Possessive, Reflexive, SubjectOrObject, ObjectOrPossessive }

/// <summary>The personal, possessive and reflexive pronouns.</summary>
static class Pronouns
{
    static readonly FrozenDictionary<string, (Pronoun Pronoun, PronounCase Case)>.AlternateLookup<ReadOnlySpan<char>> Table = WordTable.Of(Entries());

    const int Longest = 10;

    /// <summary>What the word tells, if it is a pronoun. <c>US</c> and <c>IT</c> in capitals are names.</summary>
    public static Pronoun? Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && Table.TryGetValue(word, out var found) && !(word.Length > 1 && char.IsUpper(word[1])) ? found.Pronoun : null;

    public static PronounCase CaseOf(ReadOnlySpan<char> word) => Table.TryGetValue(word, out var found) ? found.Case : PronounCase.None;

    /// <summary>Whether a word can be a possessive pronoun: <c>his</c>, <c>her</c>.</summary>
    public static bool IsPossessive(ReadOnlySpan<char> word) => CaseOf(word) is PronounCase.Possessive or PronounCase.ObjectOrPossessive;

    static Dictionary<string, (Pronoun, PronounCase)> Entries()
    {
        var entries = new Dictionary<string, (Pronoun, PronounCase)>();
        Add(new(Gender.Male, 3, false), "he", "him", "his", "himself");
        Add(new(Gender.Female, 3, false), "she", "her", "hers", "herself");
        Add(new(Gender.Neutral, 3, false), "it", "it", "its", "itself");
        Add(new(Gender.Unknown, 3, true), "they", "them", "their", "themselves");
        Add(new(Gender.Unknown, 1, false), "i", "me", "my", "myself");
        Add(new(Gender.Unknown, 1, true), "we", "us", "our", "ourselves");
        Add(new(Gender.Unknown, 2, false), "you", "you", "your", "yourself");
        foreach (var (word, like) in ((string, string)[])[("theirs", "them"), ("mine", "me"), ("ours", "us"), ("yours", "you")])
            entries[word] = (entries[like].Item1, PronounCase.Possessive);
        entries["yourselves"] = (entries["you"].Item1, PronounCase.Reflexive);
        entries["her"] = (entries["her"].Item1, PronounCase.ObjectOrPossessive);
        return entries;

        void Add(Pronoun pronoun, string subject, string @object, string possessive, string reflexive)
        {
            entries[possessive] = (pronoun, PronounCase.Possessive);
            entries[reflexive] = (pronoun, PronounCase.Reflexive);
            entries[@object] = (pronoun, PronounCase.Object);
            entries[subject] = (pronoun, subject == @object ? PronounCase.SubjectOrObject : PronounCase.Subject);
        }
    }
}
