using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Actors;

/// <summary>
/// Counts in a large amount of news what names are known for: <c>President Orr</c>, <c>the driver Ann Lee</c>, <c>Lee, the driver</c>, <c>the state of
/// Orr</c>; and whether a surname is mostly a woman’s.
/// </summary>
/// <param name="genders">What first names tell, by their hashes: log odds of a woman, in sixteenths.</param>
sealed class KnownForBuilder(IReadOnlyDictionary<uint, sbyte> genders)
{
    /// <summary>A surname of fewer uses tells nothing of the gender, nor does a first name that tells less.</summary>
    const int FewestBearers = 12, LeastOdds = 32;

    /// <summary>Log odds, in sixteenths, from which on a surname is kept.</summary>
    const int LeastOfSurname = 16;

    /// <summary>Counted fewer times, or of fewer of the name's uses, a noun tells nothing.</summary>
    const int FewestCounts = 4;
    const double LeastShare = 1 / 256.0;

    const int MostNameWords = 3, MostWordsOfApposition = 6, Grades = 7;

    readonly Dictionary<(uint Noun, uint Name), int> _counts = [];
    readonly Dictionary<uint, int> _names = [];
    readonly Dictionary<uint, (int Female, int Male)> _surnames = [];

    /// <summary>Counts in a compressed text file.</summary>
    public KnownForBuilder Read(string newsFile)
    {
        var words = new List<Range>();
        foreach (string line in CompressedText.LinesOf(newsFile))
        {
            words.Clear();
            foreach (var range in line.AsSpan().Split(' ')) words.Add(range);
            for (int i = 0; i < words.Count; i++)
            {
                if (!IsCapitalised(line.AsSpan(words[i])) || i > 0 && IsPartOfName(line.AsSpan(words[i - 1]))) continue;
                i = ReadName(line, words, i);
            }
        }
        return this;
    }

    /// <summary>Writes what <see cref="ActorModel"/> reads of what names are known for.</summary>
    public void Write(SectionWriter writer)
    {
        var grades = new SortedDictionary<uint, byte>();
        foreach (var ((noun, name), count) in _counts)
            if (count >= FewestCounts && (double)count / _names[name] is var share and >= LeastShare)
                grades[ActorModel.RoleHash(noun, name)] = (byte)Math.Clamp(Grades + (int)Math.Floor(Math.Log2(share) + 1), 1, Grades);
        writer.Write(grades.Count);
        writer.Write<uint>([.. grades.Keys]);
        writer.Write<byte>([.. grades.Values]);
    }

    /// <summary>Surnames by <see cref="ActorModel.SurnameHash"/>, with the log odds that who is called so in the news is a woman.</summary>
    public IEnumerable<(uint Surname, sbyte Odds)> Surnames()
    {
        // Most people in the news are men: a surname of three men to a woman tells nothing.
        int all = NameGenderBuilder.LogOdds(_surnames.Values.Sum(bearers => bearers.Female), _surnames.Values.Sum(bearers => bearers.Male));
        foreach (var (surname, (female, male)) in _surnames)
            if (female + male >= FewestBearers && NameGenderBuilder.LogOdds(female, male, all) is var odds && Math.Abs((int)odds) >= LeastOfSurname)
                yield return (ActorModel.SurnameHash(surname), odds);
    }

    /// <summary>Reads a name with the titles before it.</summary>
    /// <returns>The index of its last word.</returns>
    int ReadName(string line, List<Range> words, int first)
    {
        int last = first;
        while (last + 1 < words.Count && last + 1 - first < MostNameWords + MostNameWords && IsPartOfName(line.AsSpan(words[last]))
            && IsCapitalised(line.AsSpan(words[last + 1]))) last++;
        // The titles first: Attorney General Ann Lee.
        int name = first;
        while (name < last && !NounOf(line.AsSpan(words[name])).IsEmpty) name++;
        if (last - name >= MostNameWords || !NounOf(Bare(line.AsSpan(words[last]))).IsEmpty) return last;
        uint surname = WordHash.Folded(Bare(line.AsSpan(words[last])));
        _names[surname] = _names.GetValueOrDefault(surname) + 1;
        CountGender(name < last ? line.AsSpan(words[name]) : default, name > 0 ? line.AsSpan(words[name - 1]) : default, surname);
        int before = name - 1;
        if (before >= 0 && line.AsSpan(words[before]) is "of") before--;
        if (before >= 0 && NounOf(line.AsSpan(words[before])) is { IsEmpty: false } noun && (before == name - 1 || RoleNouns.KindOf(noun) != RoleKind.Person))
            Count(noun, before > 0 ? Bare(line.AsSpan(words[before - 1])) : default, surname);
        if (line.AsSpan(words[last]) is [.., ','] && last + 1 < words.Count && FunctionWords.BeginsApposition(line.AsSpan(words[last + 1])))
            for (int i = last + 2; i < Math.Min(words.Count, last + MostWordsOfApposition); i++)
                if (NounOf(Bare(line.AsSpan(words[i]))) is { IsEmpty: false } told && (line.AsSpan(words[i]) is [.., ',' or '.']
                    || i + 1 < words.Count && line.AsSpan(words[i + 1]) is "of" or "who" or "that" or "in" or "for"))
                {
                    Count(told, Bare(line.AsSpan(words[i - 1])), surname);
                    break;
                }
        return last;
    }

    /// <summary>By the title, else by the first name.</summary>
    void CountGender(ReadOnlySpan<char> firstName, ReadOnlySpan<char> before, uint surname)
    {
        if (!Titles.TryGet(before, out var gender) || gender is not (Gender.Female or Gender.Male)) gender = GenderOf(firstName);
        if (gender == Gender.Unknown) return;
        var (female, male) = _surnames.GetValueOrDefault(surname);
        _surnames[surname] = gender == Gender.Female ? (female + 1, male) : (female, male + 1);
    }

    Gender GenderOf(ReadOnlySpan<char> firstName) => firstName.IsEmpty ? Gender.Unknown : genders.GetValueOrDefault(WordHash.Folded(firstName)) switch
    {
        >= LeastOdds => Gender.Female,
        <= -LeastOdds => Gender.Male,
        _ => Gender.Unknown,
    };

    void Count(ReadOnlySpan<char> noun, ReadOnlySpan<char> before, uint name)
    {
        if (Titles.IsPast(before)) return;
        var key = (ActorModel.NounHash(noun, Titles.IsPartOfOffice(before) ? before : default), name);
        _counts[key] = _counts.GetValueOrDefault(key) + 1;
    }

    /// <summary>The noun that a word or an abbreviation stands for; nothing if it is none.</summary>
    static ReadOnlySpan<char> NounOf(ReadOnlySpan<char> word) =>
        Titles.RoleOf(word) is { } role ? role : RoleNouns.KindOf(word) is not (null or RoleKind.People) ? word : default;

    static bool IsCapitalised(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]);

    /// <summary>Whether a name can go on behind the word: it ends in a letter, or as an initial or <c>Gov.</c> does.</summary>
    static bool IsPartOfName(ReadOnlySpan<char> word) =>
        IsCapitalised(word) && (char.IsLetter(word[^1]) || word is [_, '.'] || Titles.RoleOf(word) is not null) && word is not [.., '\'' or '’', 's'];

    static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word)
    {
        word = word.Trim(",.;:()[]“”\"‘’'?!—");
        return word is [.., '\'' or '’', 's'] ? word[..^2] : word;
    }
}
