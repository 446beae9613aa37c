using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Regions;

/// <summary>What the model knows of a line of a page, as hashes; the same code trains and runs.</summary>
static class LineFeatures
{
    /// <summary>Room that <see cref="Extract"/> needs.</summary>
    public const int Capacity = 128;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<LineTemplate>() + SectionSchema.Describe<RegionKind>() + SectionSchema.Describe<LineTraits>()
        + SectionSchema.Describe<LineForm>() + $"words {WordsOfLine}");

    /// <summary>Words of a short line that are features each.</summary>
    const int WordsOfLine = 14;

    /// <summary>Characters of the line that are looked at for words; a paragraph's are looked at from its beginning and its end.</summary>
    const int Looked = 160;

    /// <summary>Fills <paramref name="features"/> with 32-bit hashes.</summary>
    /// <param name="text">The page.</param>
    /// <param name="lines">Its lines, with what the rules say of each.</param>
    /// <param name="facts">Of each line.</param>
    /// <param name="i">The line.</param>
    /// <param name="features">Receives the hashes.</param>
    /// <returns>How many there are.</returns>
    public static int Extract(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, ReadOnlySpan<LineFacts> facts, int i, Span<uint> features)
    {
        var line = lines[i].In(text);
        uint all = (uint)facts[i].Traits, own = all & (uint)LineTraits.Form, size = Size(line.Length), kind = (uint)lines[i].Kind;
        uint before = Neighbour(lines, facts, i - 1), after = Neighbour(lines, facts, i + 1);
        uint top = (uint)Math.Min(i, 12), bottom = (uint)Math.Min(lines.Length - 1 - i, 8);
        var writer = new Writer(features);
        writer.Add(LineTemplate.Rule, kind);
        writer.Add(LineTemplate.RuleAndTraits, kind, own);
        writer.Add(LineTemplate.RuleAndSize, kind, size);
        writer.Add(LineTemplate.RuleAndTop, kind, top);
        writer.Add(LineTemplate.RuleAndBefore, kind, before);
        writer.Add(LineTemplate.RuleAndAfter, kind, after);
        writer.Add(LineTemplate.Traits, own);
        writer.Add(LineTemplate.TraitsAndSize, own, size);
        writer.Add(LineTemplate.TraitsAndTop, own, top);
        writer.Add(LineTemplate.TraitsAndBottom, own, bottom);
        writer.Add(LineTemplate.TraitsAndBefore, own, before);
        writer.Add(LineTemplate.TraitsAndAfter, own, after);
        writer.Add(LineTemplate.SizeBeforeAndAfter, size, WordHash.Mix(before, after));
        writer.Add(LineTemplate.TraitsBeforeAndAfter, own, WordHash.Mix(before, after));
        writer.Add(LineTemplate.SizeAndTop, size, top);
        writer.Add(LineTemplate.SizeAndBottom, size, bottom);
        for (int bit = 0; bit < LineTraitsReader.Count; bit++)
            if ((all >> bit & 1) != 0) writer.Add(LineTemplate.Trait, (uint)bit);
        writer.Add(LineTemplate.TwoBefore, Neighbour(lines, facts, i - 2), before);
        writer.Add(LineTemplate.TwoAfter, after, Neighbour(lines, facts, i + 2));
        AddForms(facts, i, kind, size, ref writer);
        AddWords(line, own, ref writer);
        writer.Add(LineTemplate.FirstBefore, i > 0 ? FirstWord(lines[i - 1].In(text)) : 0);
        writer.Add(LineTemplate.FirstAfter, i + 1 < lines.Length ? FirstWord(lines[i + 1].In(text)) : 0);
        return writer.Count;
    }

    static void AddForms(ReadOnlySpan<LineFacts> facts, int i, uint kind, uint size, ref Writer writer)
    {
        var own = facts[i];
        uint form = (uint)own.Form, before = FormAt(facts, i - 1), after = FormAt(facts, i + 1), first = i == 0 ? 1u : 0;
        uint row = (uint)(own.RowBefore << 4 | own.RowAfter), top = (uint)Math.Min(i, 4);
        writer.Add(LineTemplate.FormAndTop, form, top);
        writer.Add(LineTemplate.FormAndBefore, form, before);
        writer.Add(LineTemplate.FormAndAfter, form, after);
        writer.Add(LineTemplate.FormBeforeAndAfter, form, before << 8 | after);
        writer.Add(LineTemplate.FormAndSize, form, size);
        writer.Add(LineTemplate.FormAndRow, form, row);
        writer.Add(LineTemplate.FormTopAndRow, form << 8 | top, row);
        writer.Add(LineTemplate.RuleAndForm, kind, form);
        writer.Add(LineTemplate.RuleFormAndTop, kind << 8 | form, top);
        writer.Add(LineTemplate.TwoFormsBefore, form, before << 8 | FormAt(facts, i - 2));
        writer.Add(LineTemplate.TwoFormsAfter, form, after << 8 | FormAt(facts, i + 2));
        if (own.OnPage == SharedWords.TooFew) return;
        writer.Add(LineTemplate.OnPage, own.OnPage);
        writer.Add(LineTemplate.OnPageAndForm, own.OnPage, form);
        writer.Add(LineTemplate.OnPageFormAndFirst, own.OnPage, form << 1 | first);
        writer.Add(LineTemplate.OnPageAndRule, own.OnPage, kind << 1 | first);
        writer.Add(LineTemplate.Below, own.Below);
        writer.Add(LineTemplate.BelowFormAndFirst, own.Below, form << 1 | first);
        writer.Add(LineTemplate.BelowAndRule, own.Below, kind << 1 | first);
    }

    static uint FormAt(ReadOnlySpan<LineFacts> facts, int i) => (uint)i < (uint)facts.Length ? (uint)facts[i].Form : 255;

    static void AddWords(ReadOnlySpan<char> line, uint traits, ref Writer writer)
    {
        uint first = 0, second = 0, third = 0, last = 0, beforeLast = 0;
        int words = 0;
        bool isShort = line.Length <= Looked;
        foreach (var range in new WordRanges(isShort ? line : line[..Looked]))
        {
            uint word = WordHash.Folded(line[range.Start..range.End]);
            (first, second, third) = words switch { 0 => (word, 0u, 0u), 1 => (first, word, 0u), 2 => (first, second, word), _ => (first, second, third) };
            (beforeLast, last) = (last, word);
            if (isShort && words < WordsOfLine)
            {
                writer.Add(LineTemplate.Word, word);
                writer.Add(LineTemplate.TwoWords, beforeLast, word);
            }
            words++;
        }
        writer.Add(LineTemplate.First, first);
        writer.Add(LineTemplate.FirstTwo, first, second);
        writer.Add(LineTemplate.FirstThree, WordHash.Mix(first, second), third);
        writer.Add(LineTemplate.FirstAndTraits, first, traits);
        if (!isShort)
        {
            (last, beforeLast) = (0, 0);
            var end = line[^Looked..];
            foreach (var range in new WordRanges(end)) (beforeLast, last) = (last, WordHash.Folded(end[range.Start..range.End]));
        }
        writer.Add(LineTemplate.Last, last);
        writer.Add(LineTemplate.LastTwo, beforeLast, last);
    }

    static uint FirstWord(ReadOnlySpan<char> line)
    {
        foreach (var range in new WordRanges(line)) return WordHash.Folded(line[range.Start..range.End]);
        return 0;
    }

    static uint Neighbour(ReadOnlySpan<Line> lines, ReadOnlySpan<LineFacts> facts, int i) =>
        (uint)i >= (uint)lines.Length ? 255
        : (uint)lines[i].Kind | Size(lines[i].Length) << 4 | (uint)(facts[i].Traits & (LineTraits.EndsSentence | LineTraits.IsTitle)) << 8;

    static uint Size(int length) => length switch { <= 12 => 0, <= 25 => 1, <= 40 => 2, <= 60 => 3, <= 85 => 4, <= 120 => 5, <= 200 => 6, _ => 7 };

    ref struct Writer(Span<uint> features)
    {
        readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(LineTemplate template, uint value) => _features[Count++] = WordHash.Mix((uint)template, value);

        public void Add(LineTemplate template, uint first, uint second) => Add(template, WordHash.Mix(first, second));
    }
}

/// <summary>What a feature of a line looks at. The numbers are part of the model format.</summary>
enum LineTemplate : uint
{
    Rule = 1,
    RuleAndTraits = 2,
    RuleAndSize = 3,
    RuleAndTop = 4,
    RuleAndBefore = 5,
    RuleAndAfter = 6,
    Traits = 7,
    TraitsAndSize = 8,
    TraitsAndTop = 9,
    TraitsAndBottom = 10,
    TraitsAndBefore = 11,
    TraitsAndAfter = 12,
    SizeBeforeAndAfter = 13,
    TraitsBeforeAndAfter = 14,
    SizeAndTop = 15,
    SizeAndBottom = 16,
    Trait = 17,
    TwoBefore = 18,
    TwoAfter = 19,
    Word = 20,
    First = 21,
    FirstTwo = 22,
    FirstThree = 23,
    FirstAndTraits = 24,
    Last = 25,
    LastTwo = 26,
    TwoWords = 27,
    FirstBefore = 28,
    FirstAfter = 29,
    FormAndTop = 30,
    FormAndBefore = 31,
    FormAndAfter = 32,
    FormBeforeAndAfter = 33,
    FormAndSize = 34,
    FormAndRow = 35,
    FormTopAndRow = 36,
    RuleAndForm = 37,
    RuleFormAndTop = 38,
    TwoFormsBefore = 39,
    TwoFormsAfter = 40,
    OnPage = 41,
    OnPageAndForm = 42,
    OnPageFormAndFirst = 43,
    OnPageAndRule = 44,
    Below = 45,
    BelowFormAndFirst = 46,
    BelowAndRule = 47,
}
