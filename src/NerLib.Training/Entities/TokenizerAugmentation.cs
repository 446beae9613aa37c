using NerLib.Entities.Tagging;
using NerLib.Tokens;

namespace NerLib.Training.Entities;

/// <summary>
/// Cuts the tokens of a corpus as the library's tokenizer cuts text: <c>Smith-Jones</c> is one token in most corpora of names and three
/// in the library's own texts, and the tagger must know both.
/// </summary>
sealed class TokenizerAugmentation(LabelSet labels)
{
    readonly WordTokenizer _tokenizer = new();
    readonly List<Token> _pieces = [];
    readonly ulong _begins = Enumerable.Range(0, labels.Types.Count).Aggregate(0UL, (mask, type) => mask | 1UL << LabelSet.Begin(type));
    readonly ulong _firm = new[] { EntityType.Person, EntityType.Organization, EntityType.Location }
        .Select(type => labels.IndexOf(type)).Where(type => type >= 0)
        .Aggregate(0UL, (mask, type) => mask | 1UL << LabelSet.Begin(type) | 1UL << LabelSet.Inside(type));

    /// <summary>The sentence with its tokens cut, and what each piece may be; null if nothing was cut.</summary>
    public (IReadOnlyList<string> Words, ulong[] Allowed)? Cut(IReadOnlyList<string> words, ulong[] allowed)
    {
        List<string>? cutWords = null;
        List<ulong> cutAllowed = [];
        for (int i = 0; i < words.Count; i++)
        {
            _pieces.Clear();
            if (words[i].Length > 2)
                _tokenizer.Annotate(new() { Text = words[i], Regions = [new(new(0, words[i].Length), RegionKind.Body)] }, _pieces, default);
            if (_pieces.Count > 1 && cutWords is null)
            {
                cutWords = [.. words.Take(i)];
                cutAllowed.AddRange(allowed.AsSpan(0, i));
            }
            if (cutWords is null) continue;
            if (_pieces.Count <= 1)
            {
                cutWords.Add(words[i]);
                cutAllowed.Add(allowed[i]);
                continue;
            }
            for (int piece = 0; piece < _pieces.Count; piece++)
            {
                cutWords.Add(words[i][_pieces[piece].Start.._pieces[piece].End]);
                cutAllowed.Add(Allowed(words[i], allowed[i], piece));
            }
        }
        return cutWords is null ? null : (cutWords, [.. cutAllowed]);
    }

    /// <summary>The pieces of a person, organisation or place go on with it; <c>German-born</c> or <c>Paris-based</c> may hold a name or not.</summary>
    ulong Allowed(string word, ulong allowed, int piece)
    {
        const ulong outside = 1UL << LabelSet.Outside;
        if ((allowed & ~outside & ~_firm) == 0 && (allowed & outside) == 0)
            return piece == 0 ? allowed : (allowed & _begins) << 1 | allowed & ~_begins;
        return allowed == outside && !word.Any(char.IsUpper) ? outside : ulong.MaxValue >> (64 - labels.Count);
    }
}
