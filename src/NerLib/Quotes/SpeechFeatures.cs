using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>What speaks for and against marked words being speech, as hashes.</summary>
static class SpeechFeatures
{
    public const int Most = 40;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(SectionSchema.Describe<SpeechTemplate>() + SectionSchema.Describe<RegionKind>());

    /// <summary>Longer quotations are speech by what is read of them. 20 and 80 both lose 0.06 F1 on news.</summary>
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
            isFinite |= reading.Tree.IsFinite(i) || reading.HasFiniteVerb(i, i + 1);
        }
        uint length = words < 5 ? words : words < 7 ? 5u : words < 10 ? 6u : words < 15 ? 7u : 8u;
        uint end = EndOf(reading, tokens);
        uint capital = isTitle ? 3u : capitals == 0 ? 0u : reading.IsCapitalised(Math.Min(tokens.Start + 1, tokens.End - 1)) ? 1u : 2u;
        uint borders = (tokens.Start == unit.Start ? 1u : 0) | (tokens.End == unit.End ? 2u : 0)
            | (reading.View.Tokens[tokens.Start].Start == paragraph.Start ? 4u : 0) | (reading.View.Tokens[tokens.End - 1].End == paragraph.End ? 8u : 0);
        bool isFirst = tokens.Start <= unit.Start, isLast = tokens.End >= unit.End;
        uint before = isFirst ? 1 : WordHash.Folded(reading.Word(tokens.Start - 1)), after = isLast ? 1 : WordHash.Folded(reading.Word(tokens.End));
        uint tagBefore = isFirst ? 1 : WordHash.Folded(reading.Tree[tokens.Start - 1].PennTag);
        uint tagAfter = isLast ? 1 : WordHash.Folded(reading.Tree[tokens.End].PennTag);
        uint family = StyleOf(reading.Marks.Spans[marked.First].Family);
        uint follows = group > 0 && reading.IsInSameParagraph(reading.Marks.Groups[group - 1].Tokens.End - 1, tokens.Start) ? 1u : 0;
        uint region = (uint)reading.View.Regions[reading.Marks.Paragraphs[reading.Marks.ParagraphOfToken[tokens.Start]].Region].Kind;
        int count = 0;
        Add(SpeechTemplate.Length, length, features);
        Add(SpeechTemplate.LengthEnd, Mix(length, end), features);
        Add(SpeechTemplate.LengthBorders, Mix(length, borders), features);
        Add(SpeechTemplate.LengthEndBorders, Mix(Mix(length, end), borders), features);
        Add(SpeechTemplate.CapitalsLength, Mix(capital, length), features);
        Add(SpeechTemplate.CapitalsEndBorders, Mix(Mix(capital, end), borders), features);
        Add(SpeechTemplate.WordBefore, before, features);
        Add(SpeechTemplate.WordBeforeCapitals, Mix(before, capital), features);
        Add(SpeechTemplate.WordBeforeEnd, Mix(before, end), features);
        Add(SpeechTemplate.WordAfter, after, features);
        Add(SpeechTemplate.WordAfterEnd, Mix(after, end), features);
        Add(SpeechTemplate.TagBefore, tagBefore, features);
        Add(SpeechTemplate.TagAfter, tagAfter, features);
        Add(SpeechTemplate.TagsCapitals, Mix(Mix(tagBefore, tagAfter), capital), features);
        Add(SpeechTemplate.FirstWord, first, features);
        Add(SpeechTemplate.LastWord, last, features);
        Add(SpeechTemplate.PersonFinite, Mix(speaks, isFinite ? 1u : 0), features);
        Add(SpeechTemplate.PersonFiniteLengthEnd, Mix(Mix(speaks, isFinite ? 1u : 0), Mix(length, end)), features);
        Add(SpeechTemplate.StyleBorders, Mix(style, borders), features);
        Add(SpeechTemplate.StyleBordersEnd, Mix(Mix(style, borders), end), features);
        Add(SpeechTemplate.FamilyStyle, Mix(family, style), features);
        Add(SpeechTemplate.FamilyCapitalsBorders, Mix(Mix(family, capital), borders), features);
        Add(SpeechTemplate.FollowsBorders, Mix(follows, borders), features);
        Add(SpeechTemplate.FollowsBordersEndCapitals, Mix(Mix(follows, borders), Mix(end, capital)), features);
        Add(SpeechTemplate.RegionCapitals, Mix(region, capital), features);
        Add(SpeechTemplate.RegionLength, Mix(region, length), features);
        Add(SpeechTemplate.Unclosed, marked.End - marked.First > 1 || !reading.Marks.Spans[marked.First].IsClosed ? 1u : 0, features);
        Add(SpeechTemplate.TagBeforeEndStyle, Mix(Mix(tagBefore, end), style), features);
        return count;

        void Add(SpeechTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>Straight or curly is a page's habit and tells nothing.</summary>
    static uint StyleOf(QuoteMarkFamily family) => family switch
    {
        QuoteMarkFamily.Straight or QuoteMarkFamily.Curly => 0,
        QuoteMarkFamily.Single => 1,
        QuoteMarkFamily.Guillemet => 2,
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

/// <summary>What each feature of marked words looks at. The numbers are part of the model format.</summary>
enum SpeechTemplate : uint
{
    Length = 1,
    LengthEnd = 2,
    LengthBorders = 3,
    LengthEndBorders = 4,
    CapitalsLength = 5,
    CapitalsEndBorders = 6,
    WordBefore = 7,
    WordBeforeCapitals = 8,
    WordBeforeEnd = 9,
    WordAfter = 10,
    WordAfterEnd = 11,
    TagBefore = 12,
    TagAfter = 13,
    TagsCapitals = 14,
    FirstWord = 15,
    LastWord = 16,
    PersonFinite = 17,
    PersonFiniteLengthEnd = 18,
    StyleBorders = 19,
    StyleBordersEnd = 20,
    FamilyStyle = 21,
    FamilyCapitalsBorders = 22,
    FollowsBorders = 23,
    FollowsBordersEndCapitals = 24,
    RegionCapitals = 25,
    RegionLength = 26,
    Unclosed = 27,
    TagBeforeEndStyle = 28,
}
