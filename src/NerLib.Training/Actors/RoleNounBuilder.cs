using NerLib.Evaluation.Corpora;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Actors;

/// <summary>
/// Finds the nouns that describe people: those of WordNet's nouns for persons, which hold many words that are seldom used so (<c>back</c>, <c>case</c>),
/// after which a large amount of news writes <c>who</c> or <c>said</c> rather than <c>that</c> or <c>which</c>.
/// </summary>
sealed class RoleNounBuilder
{
    const int FewestWho = 2;
    const double LeastShareOfWho = 0.6, LeastOfUses = 0.004;

    /// <summary>A noun that is marked this often, and at least in this share of its uses, describes somebody.</summary>
    const int FewestMarked = 2;
    const double LeastShareOfMarked = 0.1;

    readonly SortedDictionary<uint, byte> _marked = [];
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
        foreach (string line in CompressedText.LinesOf(newsFile))
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

    /// <summary>Adds the nouns that describe somebody in articles whose actors are marked, if they mostly do.</summary>
    public RoleNounBuilder Read(IEnumerable<NewsDocument> articles)
    {
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var described = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article.Actors is not { } actors) continue;
            foreach (var word in Words(article.Text)) uses[word] = uses.GetValueOrDefault(word) + 1;
            foreach (var actor in actors)
                foreach (var (span, kind) in actor.Mentions)
                {
                    if (kind != MentionKind.Nominal || Words(article.Text[span.Start..span.End]) is not [.., var head]) continue;
                    if (!described.TryGetValue(head, out int[]? counts)) described[head] = counts = new int[Enum.GetValues<RoleKind>().Length];
                    counts[(int)KindOf(actor.Type, head)]++;
                }
        }
        foreach (var (noun, counts) in described)
            if (counts.Sum() is var all && all >= FewestMarked && all >= LeastShareOfMarked * uses.GetValueOrDefault(noun))
                _marked[WordHash.Folded(noun)] = (byte)Array.IndexOf(counts, counts.Max());
        return this;
    }

    /// <summary>Writes what <see cref="ActorModel"/> reads of role nouns.</summary>
    public void Write(SectionWriter writer)
    {
        var kinds = new SortedDictionary<uint, byte>(_marked);
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

    static List<string> Words(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(static piece => piece.Split('-')).Select(static word => word.Trim(['“', '”', '"', '‘', ',', '.', ';', ':', '(', ')', '?', '!']))
            .Select(static word => word.EndsWith("’s", StringComparison.Ordinal) || word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word)
            .Where(static word => word.Length > 1).Select(static word => word.ToLowerInvariant())];

    static RoleKind KindOf(string type, string noun) => type switch
    {
        "person" => RoleKind.Person,
        "group" => RoleKind.People,
        "document" => RoleKind.Document,
        _ => noun[^1] == 's' && !noun.EndsWith("ss", StringComparison.Ordinal) ? RoleKind.People : RoleKind.Organization,
    };

    sealed class Count
    {
        int _uses, _who, _which;

        public void Use() => _uses++;

        public void Add(ReadOnlySpan<char> next)
        {
            if (next is "who" or "said" or "says" or "told" or "added") _who++;
            else if (next is "that" or "which") _which++;
        }

        public static bool IsPerson(Count singular, Count plural)
        {
            int who = singular._who + plural._who, which = singular._which + plural._which;
            return who >= FewestWho && who >= LeastShareOfWho * (who + which) && who >= LeastOfUses * (singular._uses + plural._uses);
        }
    }
}
