using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib.People;

/// <summary>A person's name taken apart, folded and in lower case, without titles.</summary>
/// <param name="First">The first word; empty where the name is one word.</param>
/// <param name="Middle">The word after it; empty where there is none before the last.</param>
/// <param name="Last">The last word.</param>
/// <param name="Generation"><c>jr</c>, <c>iii</c>; empty where the name has none.</param>
/// <param name="Letters">All its letters in their order, so that <c>Lee Jae-Hyun</c> and <c>Lee Jae Hyun</c> are one name.</param>
readonly record struct PersonName(string First, string Middle, string Last, string Generation, string Letters)
{
    /// <summary>Whether it has more than one word.</summary>
    public bool IsFull => First.Length > 0;

    /// <summary>The name's parts; null where there is no letter in it.</summary>
    public static PersonName? Of(string name)
    {
        var words = name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.TrimEnd(',')).ToList();
        while (words.Count > 1 && (Titles.TryGet(words[0], out _) || NameWords.IsHonorific(words[0])) && !Titles.IsAlsoFirstName(words[0])) words.RemoveAt(0);
        string generation = "";
        if (words.Count > 1 && NameWords.IsGeneration(words[^1]))
        {
            generation = Fold(words[^1]);
            words.RemoveAt(words.Count - 1);
        }
        var folded = words.Select(Fold).Where(word => word.Any(char.IsLetter)).ToList();
        if (folded.Count == 0) return null;
        return new(
            folded.Count > 1 ? folded[0] : "", folded.Count > 2 ? folded[1] : "", folded[^1], generation,
            string.Concat(folded.SelectMany(word => word.Where(char.IsLetter))));
    }

    /// <summary>A word as names are compared by it.</summary>
    public static string Fold(string word) => NameFolding.Fold(word).ToLowerInvariant();

    /// <summary>
    /// Whether two full names can be one person's: the first names are the same, short forms or initials of each other, and nothing else
    /// contradicts.
    /// </summary>
    public bool AgreesWith(PersonName other) =>
        !IsOfOtherGeneration(other)
        && (Letters == other.Letters || FirstNamesAgree(First, other.First) && LastNamesAgree(Last, other.Last) && MiddleNamesAgree(Middle, other.Middle));

    /// <summary>Whether one is a father's name and the other a son's. A third or fourth is often named without his number.</summary>
    public bool IsOfOtherGeneration(PersonName other) => Generation != other.Generation && (IsOfTwo(Generation) || IsOfTwo(other.Generation));

    static bool IsOfTwo(string generation) => generation is "jr" or "sr";

    static bool FirstNamesAgree(string first, string other) =>
        first == other || IsInitialOf(first, other) || IsInitialOf(other, first) || Nicknames.HaveSameFullName(first, other);

    static bool LastNamesAgree(string last, string other) =>
        last == other || NameFolding.Skeleton(last) is { } skeleton && skeleton == NameFolding.Skeleton(other);

    static bool MiddleNamesAgree(string middle, string other) =>
        middle.Length == 0 || other.Length == 0 || middle == other || IsInitialOf(middle, other) || IsInitialOf(other, middle);

    static bool IsInitialOf(string initial, string name) => initial.Length == 1 && name[0] == initial[0];
}
