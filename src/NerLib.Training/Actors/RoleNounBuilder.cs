using System.IO.Compression;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Actors;

/// <summary>
/// Finds the nouns that describe people: those of WordNet's nouns for persons, which hold many words that are seldom used so (<c>back</c>, <c>case</c>),
/// after which a large amount of news writes <c>who</c> rather than <c>that</c> or <c>which</c>.
/// </summary>
sealed class RoleNounBuilder
{
    const int FewestWho = 5;
    const double LeastShareOfWho = 0.6, LeastOfUses = 0.004;

    readonly Dictionary<string, Count> _counts = new(StringComparer.Ordinal);
    readonly Dictionary<string, Count>.AlternateLookup<ReadOnlySpan<char>> _byWord;
    readonly List<(string Singular, string Plural)> _nouns;

    /// <param name="nounsFile">WordNet's nouns for persons, one a line.</param>
    public RoleNounBuilder(string nounsFile)
    {
        _nouns = [.. File.ReadLines(nounsFile).Where(noun => noun.Length > 2 && noun.All(char.IsAsciiLetterLower)).Distinct()
            .Select(noun => (noun, RoleNouns.PluralOf(noun)))];
        foreach (var (singular, plural) in _nouns) (_counts[singular], _counts[plural]) = (new(), new());
        _byWord = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Counts the words after nouns in a compressed text file.</summary>
    public RoleNounBuilder Read(string newsFile)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(newsFile), CompressionMode.Decompress), System.Text.Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            Count? before = null;
            foreach (var range in line.AsSpan().Split(' '))
            {
                var word = line.AsSpan(range);
                if (before is not null) before.Add(word);
                before = _byWord.TryGetValue(word, out var count) ? count : null;
                before?.Use();
            }
        }
        return this;
    }

    /// <summary>Writes what <see cref="ActorModel"/> reads of role nouns.</summary>
    public void Write(SectionWriter writer)
    {
        var kinds = new SortedDictionary<uint, byte>();
        foreach (var (singular, plural) in _nouns)
        {
            if (!Count.IsPerson(_counts[singular], _counts[plural])) continue;
            kinds.TryAdd(WordHash.Folded(singular), (byte)RoleKind.Person);
            kinds.TryAdd(WordHash.Folded(plural), (byte)RoleKind.People);
        }
        writer.Write(kinds.Count);
        writer.Write<uint>([.. kinds.Keys]);
        writer.Write<byte>([.. kinds.Values]);
    }

    sealed class Count
    {
        int _uses, _who, _which;

        public void Use() => _uses++;

        public void Add(ReadOnlySpan<char> next)
        {
            if (next is "who") _who++;
            else if (next is "that" or "which") _which++;
        }

        public static bool IsPerson(Count singular, Count plural)
        {
            int who = singular._who + plural._who, which = singular._which + plural._which;
            return who >= FewestWho && who >= LeastShareOfWho * (who + which) && who >= LeastOfUses * (singular._uses + plural._uses);
        }
    }
}
