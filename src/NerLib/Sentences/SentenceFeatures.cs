using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Tokens;

namespace NerLib.Sentences;

/// <summary>What the model knows of a place between two tokens, as hashes; the same code trains and runs.</summary>
static class SentenceFeatures
{
    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(SectionSchema.Describe<SentenceTemplate>());

    /// <summary>Room that <see cref="Extract"/> needs.</summary>
    public const int Capacity = 32;

    const uint Offset = 2166136261, Prime = 16777619;

    /// <summary>Letters of a word that features tell apart. The weights are trained with it.</summary>
    const int LongestWord = 12;

    /// <summary>Fills <paramref name="features"/> with 32-bit hashes.</summary>
    /// <param name="borders">The region.</param>
    /// <param name="start">First token of the sentence that would end.</param>
    /// <param name="i">Its last token.</param>
    /// <param name="features">Receives the hashes.</param>
    /// <returns>How many there are.</returns>
    public static int Extract(in SentenceBoundaries borders, int start, int i, Span<uint> features)
    {
        int stop = borders.Stop(i), last = stop >= 0 ? stop : i;
        bool abbreviation = stop >= 0 && borders.Tokens[stop].Kind != TokenKind.Punctuation;
        int before = abbreviation ? last : last - 1;

        uint mark = stop < 0 ? Weak(in borders, i) : abbreviation ? 1 : Mark(borders.TextOf(stop));
        uint closed = (uint)(i - last);
        uint gap = borders.Tokens[i].End == borders.Tokens[i + 1].Start ? 0u : 1u;
        uint kind = mark * 31 + closed * 3 + gap;

        uint word = before >= start ? Word(borders.TextOf(before)) : 0, wordShape = before >= start ? Shape(in borders, before) : 0;
        uint earlier = before - 1 >= start ? Word(borders.TextOf(before - 1)) : 0;
        uint next = Word(borders.TextOf(i + 1)), nextShape = Shape(in borders, i + 1);
        uint second = Word(borders.TextOf(i + 2)), secondShape = Shape(in borders, i + 2);
        uint length = Bucket(i + 1 - start);

        int n = 0;
        features[n++] = Mix(SentenceTemplate.Kind, kind);
        features[n++] = Mix(SentenceTemplate.KindNextShape, kind, nextShape);
        features[n++] = Mix(SentenceTemplate.KindWordShape, kind, wordShape);
        features[n++] = Mix(SentenceTemplate.KindBothShapes, kind, wordShape, nextShape);
        features[n++] = Mix(SentenceTemplate.KindNextTwoShapes, kind, nextShape, secondShape);
        features[n++] = Mix(SentenceTemplate.StopNextWord, stop < 0 ? 0u : abbreviation ? 1u : 2u, next);
        features[n++] = Mix(SentenceTemplate.StopWord, stop < 0 ? 0u : abbreviation ? 1u : 2u, word);
        features[n++] = Mix(SentenceTemplate.KindLength, kind, length);
        features[n++] = Mix(SentenceTemplate.KindNextWord, kind, next);
        features[n++] = Mix(SentenceTemplate.KindWord, kind, word);
        features[n++] = Mix(SentenceTemplate.MarkSecondWord, mark, second);
        features[n++] = Mix(SentenceTemplate.MarkEarlierWord, mark, earlier);
        features[n++] = Mix(SentenceTemplate.WordNextWord, word, next);
        features[n++] = Mix(SentenceTemplate.MarkNextWordSecondShape, mark, next, secondShape);
        features[n++] = Mix(SentenceTemplate.NextShapeLengthStop, nextShape, length, stop < 0 ? 0u : 1u);
        features[n++] = Mix(SentenceTemplate.WordNextShape, word, nextShape);
        features[n++] = Mix(SentenceTemplate.WordShapeNextWord, wordShape, next);
        features[n++] = Mix(SentenceTemplate.MarkFirstLetterLength, mark, borders.First(start), length);
        features[n++] = Mix(SentenceTemplate.MarkFirstWord, mark, Word(borders.TextOf(start)));
        features[n++] = Mix(SentenceTemplate.MarkNextTwoWords, mark, next, second);
        features[n++] = Mix(SentenceTemplate.StopSecondAndThirdShape, stop < 0 ? 0u : 1u, secondShape, Shape(in borders, i + 3));
        features[n++] = Mix(SentenceTemplate.MarkEarlierAndWordShape, mark, before - 1 >= start ? Shape(in borders, before - 1) : 0, wordShape);
        features[n++] = Mix(SentenceTemplate.KindOpenMarksNextShape, kind, stop < 0 ? 0 : Open(in borders, start, i), nextShape);
        features[n++] = Mix(SentenceTemplate.MarkFirstShapeNextShape, mark, Shape(in borders, start), nextShape);
        uint opener = SentenceWords.IsOpener(borders.TextOf(i + 1)) ? 1u : 0u;
        features[n++] = Mix(SentenceTemplate.MarkOpenerWordShape, mark, opener, wordShape);
        features[n++] = Mix(SentenceTemplate.WordOpenerAbbreviation, word, opener, abbreviation ? 1u : 0u);
        return n;
    }

    /// <summary>A stop, an ellipsis, or the last of several stops.</summary>
    static uint Mark(ReadOnlySpan<char> stop) => stop[^1] == '.' && stop.Length > 1 ? '…' : stop[^1];

    /// <summary>Marks and parentheses left open in the sentence so far, as far back as is worth looking.</summary>
    static uint Open(in SentenceBoundaries borders, int start, int i)
    {
        uint parentheses = 0, quotes = 0;
        for (int j = Math.Max(start, i - 30); j <= i; j++)
        {
            char c = borders.First(j);
            if (c is '(' or '[') parentheses = 1;
            else if (c is ')' or ']') parentheses = 0;
            else if (c == '"') quotes ^= 1;
            else if (c == '“') quotes = 1;
            else if (c == '”') quotes = 0;
        }
        return quotes * 2 + parentheses;
    }

    /// <summary>What a place without a final stop has instead.</summary>
    static uint Weak(in SentenceBoundaries borders, int i) =>
        borders.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol ? Word(borders.TextOf(i)) : 2 + (uint)borders.Tokens[i].Kind;

    static uint Shape(in SentenceBoundaries borders, int i)
    {
        if ((uint)i >= (uint)borders.Tokens.Length) return 1;
        var word = borders.TextOf(i);
        uint kind = (uint)borders.Tokens[i].Kind * 8 + 2;
        if (borders.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Symbol or TokenKind.QuoteMark) return kind + 256u * word[0];
        if (!CharClasses.IsUpper(word[0])) return kind + (word.Length == 1 ? 1u : 0u);
        return kind + (word.Length == 1 ? 2u : word.Length == 2 && word[1] == '.' ? 3u : CharClasses.IsUpper(word[1]) ? 4u : word[^1] == '.' ? 5u : 6u);
    }

    static uint Bucket(int length) => length < 8 ? (uint)length : length < 16 ? 8u : length < 32 ? 9u : 10u;

    // FNV-1a over the lower-cased word
    static uint Word(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        uint hash = Offset;
        foreach (char c in word) hash = (hash ^ (c is >= 'A' and <= 'Z' ? c | 0x20u : c)) * Prime;
        return hash;
    }

    static uint Mix(SentenceTemplate template, uint a, uint b = 0, uint c = 0)
    {
        uint hash = (Offset ^ (uint)template) * Prime;
        hash = (hash ^ a) * Prime;
        hash = (hash ^ (hash >> 15) ^ b) * Prime;
        hash = (hash ^ (hash >> 15) ^ c) * Prime;
        return hash ^ (hash >> 13);
    }
}

/// <summary>What each feature of a place between two tokens looks at. The numbers are part of the model format.</summary>
enum SentenceTemplate : uint
{
    Kind = 1,
    KindNextShape = 2,
    KindWordShape = 3,
    KindBothShapes = 4,
    KindNextTwoShapes = 5,
    StopNextWord = 6,
    StopWord = 7,
    KindLength = 8,
    KindNextWord = 9,
    KindWord = 10,
    MarkSecondWord = 11,
    MarkEarlierWord = 12,
    WordNextWord = 13,
    MarkNextWordSecondShape = 14,
    NextShapeLengthStop = 15,
    WordNextShape = 16,
    WordShapeNextWord = 17,
    MarkFirstLetterLength = 18,
    MarkFirstWord = 19,
    MarkNextTwoWords = 20,
    StopSecondAndThirdShape = 21,
    MarkEarlierAndWordShape = 22,
    KindOpenMarksNextShape = 23,
    MarkFirstShapeNextShape = 24,
    MarkOpenerWordShape = 25,
    WordOpenerAbbreviation = 26,
}
