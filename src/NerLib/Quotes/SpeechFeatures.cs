using NerLib.Entities.Features;
using NerLib.Mentions;

namespace NerLib.Quotes;

/// <summary>What speaks for and against marked words being speech, as hashes.</summary>
static class SpeechFeatures
{
    public const int Most = 40;

    /// <summary>Longer quotations are speech by what is read of them.</summary>
    const int MostWords = 40;

    const uint BrokenOff = 4;

    /// <param name="reading">The document.</param>
    /// <param name="group">The marked words.</param>
    /// <param name="unit">The unit they stand in.</param>
    /// <param name="style">How much of what is marked in the document has no cue, from 0 to 3.</param>
    /// <param name="features">At least <see cref="Most"/> places.</param>
    /// <returns>How many were written.</returns>
    public static int Extract(Reading reading, int group, TokenRange unit, uint style, Span<uint> features)
    {
        var marked = reading.Marks.Groups[group];
        var tokens = marked.Tokens;
        var paragraph = reading.Marks.Paragraphs[reading.Marks.ParagraphOfToken[tokens.Start]].Span;
        uint words = 0, capitals = 0, speaks = 0, first = 0, last = 0;
        bool isTitle = true, isFinite = false;
        for (int i = tokens.Start; i < Math.Min(tokens.End, tokens.Start + MostWords); i++)
        {
            if (!reading.IsWord(i)) continue;
            last = WordHash.Folded(reading.Word(i));
            if (words++ == 0) first = last;
            if (reading.IsCapitalised(i)) capitals++;
            else if (!reading.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction)) isTitle = false;
            if (Pronouns.Of(reading.Word(i)) is { Person: 1 or 2 }) speaks = 1;
            isFinite |= reading.Tree[i].PennTag is "VBZ" or "VBP" or "VBD" or "MD" || reading.HasFiniteVerb(i, i + 1);
        }
        uint length = words < 5 ? words : words < 7 ? 5u : words < 10 ? 6u : words < 15 ? 7u : 8u;
        uint end = EndOf(reading, tokens), capital = isTitle ? 3u : capitals == 0 ? 0u : reading.IsCapitalised(Math.Min(tokens.Start + 1, tokens.End - 1)) ? 1u : 2u;
        uint borders = (tokens.Start == unit.Start ? 1u : 0) | (tokens.End == unit.End ? 2u : 0)
            | (reading.View.Tokens[tokens.Start].Start == paragraph.Start ? 4u : 0) | (reading.View.Tokens[tokens.End - 1].End == paragraph.End ? 8u : 0);
        uint before = tokens.Start > unit.Start ? WordHash.Folded(reading.Word(tokens.Start - 1)) : 1, after = tokens.End < unit.End ? WordHash.Folded(reading.Word(tokens.End)) : 1;
        uint tagBefore = tokens.Start > unit.Start ? WordHash.Folded(reading.Tree[tokens.Start - 1].PennTag) : 1, tagAfter = tokens.End < unit.End ? WordHash.Folded(reading.Tree[tokens.End].PennTag) : 1;
        uint family = StyleOf(reading.Marks.Spans[marked.First].Family), follows = group > 0 && reading.IsInSameParagraph(reading.Marks.Groups[group - 1].Tokens.End - 1, tokens.Start) ? 1u : 0;
        uint region = (uint)reading.View.Regions[reading.Marks.Paragraphs[reading.Marks.ParagraphOfToken[tokens.Start]].Region].Kind;
        int count = 0;
        Add(1, length, features);
        Add(2, Mix(length, end), features);
        Add(3, Mix(length, borders), features);
        Add(4, Mix(Mix(length, end), borders), features);
        Add(5, Mix(capital, length), features);
        Add(6, Mix(Mix(capital, end), borders), features);
        Add(7, before, features);
        Add(8, Mix(before, capital), features);
        Add(9, Mix(before, end), features);
        Add(10, after, features);
        Add(11, Mix(after, end), features);
        Add(12, tagBefore, features);
        Add(13, tagAfter, features);
        Add(14, Mix(Mix(tagBefore, tagAfter), capital), features);
        Add(15, first, features);
        Add(16, last, features);
        Add(17, Mix(speaks, isFinite ? 1u : 0), features);
        Add(18, Mix(Mix(speaks, isFinite ? 1u : 0), Mix(length, end)), features);
        Add(19, Mix(style, borders), features);
        Add(20, Mix(Mix(style, borders), end), features);
        Add(21, Mix(family, style), features);
        Add(22, Mix(Mix(family, capital), borders), features);
        Add(23, Mix(follows, borders), features);
        Add(24, Mix(Mix(follows, borders), Mix(end, capital)), features);
        Add(25, Mix(region, capital), features);
        Add(26, Mix(region, length), features);
        Add(27, marked.End - marked.First > 1 || !reading.Marks.Spans[marked.First].IsClosed ? 1u : 0, features);
        Add(28, Mix(Mix(tagBefore, end), style), features);
        return count;

        void Add(uint template, uint value, Span<uint> into) => into[count++] = WordHash.Mix(template, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>Straight or curly is a page's habit and tells nothing.</summary>
    static uint StyleOf(MarkFamily family) => family switch
    {
        MarkFamily.Straight or MarkFamily.Curly => 0,
        MarkFamily.Single => 1,
        MarkFamily.Guillemet => 2,
        _ => 3,
    };

    /// <summary>The punctuation before the closing mark.</summary>
    static uint EndOf(Reading reading, TokenRange tokens)
    {
        int closing = reading.View.Tokens[tokens.End - 1].Start;
        if (tokens.Length > 2 && !reading.IsWord(tokens.End - 1) && char.IsWhiteSpace(reading.View.Text[closing - 1])) return BrokenOff;
        for (int i = tokens.End - 1; i > tokens.Start && i > tokens.End - 4 && !reading.IsWord(i); i--)
            switch (reading.Word(i))
            {
                case ",": return 1;
                case ".": return 2;
                case "!" or "?": return 3;
                case "…" or "..." or "—" or "–" or "--" or "-": return BrokenOff;
            }
        return 0;
    }
}
