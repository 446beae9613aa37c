using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>What speaks for and against reported words beginning and ending at two places, as hashes.</summary>
static class ExtentFeatures
{
    /// <summary>How many each extent has.</summary>
    public const int Count = 52;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<ExtentTemplate>() + SectionSchema.Describe<QuotePattern>() + SectionSchema.Describe<ReportOrigin>()
        + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<VerbFrame>());

    const uint None = 1;

    /// <summary>Words of an extent that are looked at.</summary>
    const int MostWords = 40;

    /// <summary>Words behind an extent among which the next cue is looked for.</summary>
    const int Near = 5;

    /// <param name="reading">The document.</param>
    /// <param name="report">The candidate.</param>
    /// <param name="extent">What may stand in place of its last part.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="isCue">By token, whether it is likely to report something.</param>
    /// <param name="features">Gets <see cref="Count"/> hashes.</param>
    public static void Extract(Reading reading, Report report, TokenRange extent, TokenRange unit, bool[] isCue, Span<uint> features)
    {
        var tree = reading.Tree;
        var (found, cue) = (report.Content[^1], report.Cue!.Value);
        int next = extent.End;
        while (next < unit.End && !reading.IsWord(next) && !reading.IsMarked(next)) next++;
        int lastOfUnit = unit.End;
        while (lastOfUnit > unit.Start && !reading.IsWord(lastOfUnit - 1) && !reading.IsMarked(lastOfUnit - 1)) lastOfUnit--;

        uint endChange = extent.End == found.End ? 0u : extent.End < found.End ? 1u : extent.End >= lastOfUnit ? 2u : 3u;
        uint startChange = extent.Start == found.Start ? 0u : extent.Start < found.Start ? 1u : 2u;
        uint change = endChange * 4 + startChange;
        uint pattern = (uint)report.Pattern * 4 + (uint)report.Origin;
        uint word = WordHash.Folded(reading.Word(cue.Start));
        uint verb = reading.Verb(cue.Start) is { } known ? 1 + (uint)known.Frame * 4 + (uint)known.Form : 0;
        uint side = extent.Start >= cue.End ? 1u : 0;
        uint punctuation = extent.End < unit.End && next > extent.End ? WordHash.Folded(reading.Word(extent.End)) : None;
        uint after = WordAt(reading, next, unit.End), afterNext = WordAt(reading, next + 1, unit.End);
        uint tagAfter = TagAt(reading, next, unit.End), tagAfterNext = TagAt(reading, next + 1, unit.End);
        uint lastTag = TagAt(reading, extent.End - 1, unit.End);
        uint isEnd = next >= lastOfUnit ? 1u : 0;
        int cut = HeadOfRest(tree, extent, next, unit.End);
        uint relation = cut < 0 ? 0u : (uint)tree[cut].Relation;
        uint cutTag = cut < 0 ? None : WordHash.Folded(tree[cut].PennTag);
        int subject = cut < 0 ? -1 : tree.Dependent(cut, DependencyRelation.Nsubj, DependencyRelation.NsubjPass);
        uint ownSubject = subject < 0 ? 0u : Pronouns.Of(reading.Word(subject)) is not null ? WordHash.Folded(reading.Word(subject)) : 2u;
        uint cutHeadTag = cut < 0 ? None : WordHash.Folded(tree[tree.HeadOf(cut)].PennTag);
        uint cutVerb = cut >= 0 && reading.Verb(cut) is { } other ? 1 + (uint)other.Frame * 4 + (uint)other.Form : 0;
        // In “said “we move on” and left” who speaks left.
        uint cutOn = cut < 0 ? 0u : tree.HeadOf(cut) == cue.Start ? 1u : extent.Start <= tree.HeadOf(cut) && tree.HeadOf(cut) < extent.End ? 2u : 3u;
        uint length = (uint)Math.Min(extent.Length, 12), lost = (uint)Math.Clamp(found.End - extent.End, -15, 15);
        uint marks = (reading.IsMarked(extent.End - 1) ? 1u : 0) | (next < unit.End && reading.IsMarked(next) ? 2u : 0)
            | (HasMarks(reading, extent) ? 4u : 0) | (HasMarks(reading, found) ? 8u : 0);
        uint before = extent.Start > unit.Start ? WordHash.Folded(reading.Word(extent.Start - 1)) : None;
        uint first = WordHash.Folded(reading.Word(extent.Start)), firstTag = WordHash.Folded(tree[extent.Start].PennTag);
        int head = ReportingArc.HeadOf(tree, extent, MostWords);
        uint headTag = WordHash.Folded(tree[head].PennTag), headRelation = tree.HeadOf(head) == cue.Start ? (uint)tree[head].Relation : None;
        uint finite = extent.Length > 1 && reading.HasFiniteVerb(extent.Start, Math.Min(extent.End, extent.Start + MostWords)) ? 1u : 0;
        uint cutReports = cut >= 0 && isCue[cut] ? 1u : 0;
        for (int i = next; i < Math.Min(unit.End, next + Near) && cutReports == 0; i++)
            if (isCue[i] && !reading.IsMarked(i)) cutReports = 2 + (uint)(i - next);
        uint inside = Math.Min(3u, Cues(isCue, extent)), insideFound = Math.Min(3u, Cues(isCue, found));
        uint whole = Whole(reading, extent), closing = ClosingOf(reading, extent.End - 1), wholeFound = Whole(reading, found);
        // “said “we move on” and walked out”: another tense than that of the marked words is the article's.
        int verbAfter = NextVerb(tree, next, unit.End);
        uint tenseAfter = verbAfter < 0 ? None : WordHash.Folded(tree[verbAfter].PennTag);
        uint tenses = Mix(tenseAfter, Mix(TagAt(reading, NextVerb(tree, extent.Start, extent.End), unit.End), TagAt(reading, cue.Start, unit.End)));
        uint beforeTag = extent.Start > unit.Start ? TagAt(reading, extent.Start - 1, unit.End) : None;
        uint startPlace = extent.Start == cue.End ? 1u : extent.Start == found.Start ? 2u : extent.Start < found.Start ? 3u : 4u;
        int count = 0;

        Add(ExtentTemplate.Tenses, Mix(tenses, Mix(marks, after)), features);
        Add(ExtentTemplate.TensesCut, Mix(tenses, Mix(whole, relation)), features);
        Add(ExtentTemplate.TensesEnd, Mix(tenses, Mix(endChange, cutOn)), features);
        Add(ExtentTemplate.StartVerb, Mix(Mix(startPlace, firstTag), Mix(verb, pattern)), features);
        Add(ExtentTemplate.StartWordVerb, Mix(Mix(startPlace, first), Mix(verb, beforeTag)), features);
        Add(ExtentTemplate.StartWordCue, Mix(Mix(startPlace, first), word), features);
        Add(ExtentTemplate.Change, change, features);
        Add(ExtentTemplate.ChangePattern, Mix(change, pattern), features);
        Add(ExtentTemplate.ChangeCue, Mix(change, word), features);
        Add(ExtentTemplate.ChangeVerb, Mix(change, verb), features);
        Add(ExtentTemplate.PunctuationAfter, Mix(punctuation, after), features);
        Add(ExtentTemplate.After, Mix(endChange, after), features);
        Add(ExtentTemplate.AfterTwo, Mix(after, afterNext), features);
        Add(ExtentTemplate.AfterTag, Mix(Mix(endChange, punctuation), tagAfter), features);
        Add(ExtentTemplate.AfterTags, Mix(Mix(punctuation, tagAfter), tagAfterNext), features);
        Add(ExtentTemplate.AroundTags, Mix(Mix(lastTag, punctuation), tagAfter), features);
        Add(ExtentTemplate.IsEnd, Mix(isEnd, side), features);
        Add(ExtentTemplate.IsEndPattern, Mix(isEnd, pattern), features);
        Add(ExtentTemplate.Cut, Mix(relation, cutTag), features);
        Add(ExtentTemplate.CutPunctuation, Mix(Mix(relation, punctuation), endChange), features);
        Add(ExtentTemplate.CutSubject, Mix(Mix(relation, cutTag), ownSubject), features);
        Add(ExtentTemplate.CutSubjectPunctuation, Mix(Mix(ownSubject, punctuation), after), features);
        Add(ExtentTemplate.CutAfter, Mix(relation, after), features);
        Add(ExtentTemplate.CutAfterPunctuation, Mix(Mix(relation, after), punctuation), features);
        Add(ExtentTemplate.CutHead, Mix(Mix(relation, cutHeadTag), punctuation), features);
        Add(ExtentTemplate.CutVerb, Mix(cutVerb, Mix(relation, punctuation)), features);
        Add(ExtentTemplate.CutVerbTag, Mix(cutVerb, cutTag), features);
        Add(ExtentTemplate.CutCue, Mix(relation, word), features);
        Add(ExtentTemplate.CutOn, Mix(cutOn, Mix(relation, cutTag)), features);
        Add(ExtentTemplate.CutOnMarks, Mix(cutOn, Mix(relation, Mix(marks, after))), features);
        Add(ExtentTemplate.Length, Mix(length, pattern), features);
        Add(ExtentTemplate.Lost, Mix(lost, side), features);
        Add(ExtentTemplate.Marks, Mix(marks, endChange), features);
        Add(ExtentTemplate.MarksPunctuation, Mix(marks, Mix(punctuation, relation)), features);
        Add(ExtentTemplate.Start, Mix(Mix(startChange, before), first), features);
        Add(ExtentTemplate.StartTag, Mix(Mix(startChange, before), firstTag), features);
        Add(ExtentTemplate.StartPattern, Mix(Mix(startChange, firstTag), pattern), features);
        Add(ExtentTemplate.StartCue, Mix(Mix(startChange, first), word), features);
        Add(ExtentTemplate.Head, Mix(headTag, headRelation), features);
        Add(ExtentTemplate.HeadCue, Mix(headRelation, word), features);
        Add(ExtentTemplate.FinitePattern, Mix(finite, Mix(change, pattern)), features);
        Add(ExtentTemplate.CutReports, Mix(cutReports, Mix(relation, punctuation)), features);
        Add(ExtentTemplate.CutReportsTag, Mix(cutReports, Mix(tagAfter, punctuation)), features);
        Add(ExtentTemplate.CutReportsSubject, Mix(cutReports, Mix(ownSubject, side)), features);
        Add(ExtentTemplate.Inside, Mix(inside, insideFound), features);
        Add(ExtentTemplate.InsideChange, Mix(Mix(inside, insideFound), Mix(endChange, relation)), features);
        Add(ExtentTemplate.InsideCue, Mix(Mix(inside, insideFound), word), features);
        Add(ExtentTemplate.Whole, Mix(Mix(whole, wholeFound), closing), features);
        Add(ExtentTemplate.WholeAfter, Mix(Mix(whole, closing), Mix(punctuation, after)), features);
        Add(ExtentTemplate.WholeTagAfter, Mix(Mix(whole, closing), Mix(punctuation, tagAfter)), features);
        Add(ExtentTemplate.WholePattern, Mix(Mix(whole, closing), pattern), features);
        Add(ExtentTemplate.WholeVerb, Mix(Mix(whole, wholeFound), Mix(verb, side)), features);

        void Add(ExtentTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>Whether an extent is all that stands in one pair of marks, or begins or ends where one does, or holds several.</summary>
    static uint Whole(Reading reading, TokenRange extent)
    {
        int first = reading.GroupFrom(extent.Start), last = reading.Marks.GroupOfToken[extent.End - 1];
        bool ends = last >= 0 && reading.Marks.Groups[last].Tokens.End == extent.End;
        return first >= 0 && first == last && ends ? 1u : first >= 0 && ends ? 2u : first >= 0 ? 3u : ends ? 4u : 0u;
    }

    /// <summary>The punctuation before a closing mark.</summary>
    static uint ClosingOf(Reading reading, int closing) =>
        reading.IsMarked(closing) && !reading.IsWord(closing) && closing > 0 && !reading.IsWord(closing - 1)
            ? WordHash.Folded(reading.Word(closing - 1)) : None;

    static uint Cues(bool[] isCue, TokenRange range) => (uint)isCue.AsSpan(range.Start, range.Length).Count(true);

    static uint WordAt(Reading reading, int token, int end) => token < end ? WordHash.Folded(reading.Word(token)) : None;

    static uint TagAt(Reading reading, int token, int end) => token >= 0 && token < end ? WordHash.Folded(reading.Tree[token].PennTag) : None;

    static bool HasMarks(Reading reading, TokenRange range)
    {
        for (int i = range.Start; i < range.End; i++)
            if (reading.IsMarked(i)) return true;
        return false;
    }

    /// <summary>The first verb of a range that can tell a tense; -1 if there is none near.</summary>
    static int NextVerb(DependencyTree tree, int start, int end)
    {
        for (int i = start; i < Math.Min(end, start + MostWords); i++)
            if (tree.IsFinite(i)) return i;
        return -1;
    }

    /// <summary>The word behind an extent by which what follows hangs on it; -1 if it does not.</summary>
    static int HeadOfRest(DependencyTree tree, TokenRange extent, int next, int end)
    {
        if (next >= end) return -1;
        int at = next;
        for (int head; (head = tree.HeadOf(at)) >= 0; at = head)
            if (head < extent.End) return head >= extent.Start ? at : -1;
        return -1;
    }
}

/// <summary>What each feature of an extent looks at. The numbers are part of the model format.</summary>
enum ExtentTemplate : uint
{
    Change = 1,
    ChangePattern = 2,
    ChangeCue = 3,
    ChangeVerb = 4,
    PunctuationAfter = 5,
    After = 6,
    AfterTwo = 7,
    AfterTag = 8,
    AfterTags = 9,
    AroundTags = 10,
    IsEnd = 11,
    IsEndPattern = 12,
    Cut = 13,
    CutPunctuation = 14,
    CutSubject = 15,
    CutSubjectPunctuation = 16,
    CutAfter = 17,
    CutAfterPunctuation = 18,
    CutHead = 19,
    CutVerb = 20,
    CutVerbTag = 21,
    CutCue = 22,
    Length = 23,
    Lost = 24,
    Marks = 25,
    MarksPunctuation = 26,
    Start = 27,
    StartTag = 28,
    StartPattern = 29,
    StartCue = 30,
    Head = 31,
    HeadCue = 32,
    FinitePattern = 33,
    CutReports = 34,
    CutReportsTag = 35,
    CutReportsSubject = 36,
    Inside = 37,
    InsideChange = 38,
    InsideCue = 39,
    Whole = 40,
    WholeAfter = 41,
    WholeTagAfter = 42,
    WholePattern = 43,
    WholeVerb = 44,
    CutOn = 45,
    CutOnMarks = 46,
    Tenses = 47,
    TensesCut = 48,
    TensesEnd = 49,
    StartVerb = 50,
    StartWordVerb = 51,
    StartWordCue = 52,
}
