using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>What speaks for and against a candidate being what somebody is reported to have said or written, as hashes.</summary>
static class ReportFeatures
{
    public const int Most = ReportingArc.MostFeatures + 32;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<ReportTemplate>() + SectionSchema.Describe<ArcTemplate>() + SectionSchema.Describe<QuotePattern>()
        + SectionSchema.Describe<ReportOrigin>() + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<VerbFrame>()
        + SectionSchema.Describe<RegionKind>());

    /// <summary>Relations are told apart by which way they point: from the cue to what is reported, the other way round, or neither.</summary>
    const uint Upwards = 100, Elsewhere = 200;

    /// <summary>Words of a part that are looked at.</summary>
    const int MostWords = 60;

    /// <param name="reading">The document.</param>
    /// <param name="report">The candidate; it has a cue.</param>
    /// <param name="unit">The unit's tokens.</param>
    /// <param name="features">At least <see cref="Most"/> places.</param>
    /// <returns>How many were written.</returns>
    public static int Extract(Reading reading, Report report, TokenRange unit, Span<uint> features)
    {
        var tree = reading.Tree;
        var cue = report.Cue!.Value;
        var words = report.Content[0];
        int head = ReportingArc.HeadOf(tree, words, MostWords);
        uint relation = tree.HeadOf(head) == cue.Start ? (uint)tree[head].Relation
            : tree.HeadOf(cue.Start) is >= 0 and var above && above >= words.Start && above < words.End ? Upwards + (uint)tree[cue.Start].Relation
            : Elsewhere;
        int count = new ReportingArc(cue.Start, head).Extract(reading, words, relation, features);

        uint pattern = (uint)report.Pattern * 4 + (uint)report.Origin;
        uint word = WordHash.Folded(reading.Word(cue.Start)), kind = KindOf(reading, report);
        uint verb = reading.Verb(cue.Start) is { } known ? 1 + (uint)known.Frame * 4 + (uint)known.Form : 0;
        uint first = WordHash.Folded(reading.Word(words.Start));
        var last = report.Content[^1];
        uint after = last.End < unit.End ? WordHash.Folded(reading.Word(last.End)) : 1;
        uint before = words.Start > unit.Start ? WordHash.Folded(reading.Word(words.Start - 1)) : 1;
        uint beforeCue = cue.Start > unit.Start ? WordHash.Folded(reading.Word(cue.Start - 1)) : 1;
        uint region = (uint)reading.View.Regions[reading.Marks.Paragraphs[reading.Marks.ParagraphOfToken[cue.Start]].Region].Kind;
        uint finite = reading.HasFiniteVerb(words.Start, Math.Min(words.End, words.Start + MostWords)) ? 1u : 0;
        uint borders = (words.Start == unit.Start ? 1u : 0) | (last.End + 1 >= unit.End ? 2u : 0);
        uint odds = report.Origin == ReportOrigin.Arc ? 1 + (uint)Math.Clamp((int)(2 * report.ArcLogOdds) + 8, 0, 15) : 0;
        uint isQuoted = reading.IsMarked(cue.Start) ? 1u : 0;

        Add(ReportTemplate.Pattern, pattern, features);
        Add(ReportTemplate.PatternCue, Mix(pattern, word), features);
        Add(ReportTemplate.PatternKind, Mix(pattern, kind), features);
        Add(ReportTemplate.KindVerb, Mix(kind, verb), features);
        Add(ReportTemplate.KindCue, Mix(kind, word), features);
        Add(ReportTemplate.KindRelation, Mix(kind, relation), features);
        Add(ReportTemplate.PatternFirst, Mix(pattern, first), features);
        Add(ReportTemplate.CueFirst, Mix(word, first), features);
        Add(ReportTemplate.PatternAfter, Mix(pattern, after), features);
        Add(ReportTemplate.PatternBefore, Mix(pattern, before), features);
        Add(ReportTemplate.BeforeCue, beforeCue, features);
        Add(ReportTemplate.CueBeforeCue, Mix(word, beforeCue), features);
        Add(ReportTemplate.Region, region, features);
        Add(ReportTemplate.RegionPattern, Mix(region, pattern), features);
        Add(ReportTemplate.FinitePattern, Mix(finite, pattern), features);
        Add(ReportTemplate.FiniteCue, Mix(finite, word), features);
        Add(ReportTemplate.BordersPattern, Mix(borders, pattern), features);
        Add(ReportTemplate.LogOdds, odds, features);
        Add(ReportTemplate.LogOddsKind, Mix(odds, kind), features);
        Add(ReportTemplate.LogOddsVerb, Mix(odds, verb), features);
        Add(ReportTemplate.IsQuoted, isQuoted, features);
        Add(ReportTemplate.IsQuotedRelation, Mix(isQuoted, relation), features);
        Add(ReportTemplate.IsQuotedCue, Mix(isQuoted, word), features);
        Add(ReportTemplate.LastTagAfter, Mix(WordHash.Folded(tree[last.End - 1].PennTag), after), features);
        Add(ReportTemplate.Others, report.Others, features);
        Add(ReportTemplate.OthersPattern, Mix(report.Others, pattern), features);
        Add(ReportTemplate.OthersCue, Mix(report.Others, word), features);
        Add(ReportTemplate.OthersVerb, Mix(report.Others, Mix(verb, pattern)), features);
        Add(ReportTemplate.OthersOdds, Mix(report.Others, odds), features);
        return count;

        void Add(ReportTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>How much of the words stands in marks: none, some, the beginning, the end, all of one pair; and whether it is long.</summary>
    static uint KindOf(Reading reading, Report report)
    {
        var part = report.Content[0];
        if (reading.IsWholeGroup(part)) return part.Length > 6 ? 5u : 4u;
        if (reading.IsMarked(part.Start)) return 2;
        if (reading.IsMarked(part.End - 1)) return 3;
        for (int i = part.Start; i < Math.Min(part.End, part.Start + MostWords); i++)
            if (reading.IsMarked(i)) return 1;
        return 0;
    }
}

/// <summary>What each feature of a candidate looks at, beside those of its arc. The numbers are part of the model format.</summary>
enum ReportTemplate : uint
{
    Pattern = 64,
    PatternCue = 65,
    PatternKind = 66,
    KindVerb = 67,
    KindCue = 68,
    KindRelation = 69,
    PatternFirst = 70,
    CueFirst = 71,
    PatternAfter = 72,
    PatternBefore = 73,
    BeforeCue = 74,
    CueBeforeCue = 75,
    Region = 76,
    RegionPattern = 77,
    FinitePattern = 78,
    FiniteCue = 79,
    BordersPattern = 80,
    LogOdds = 81,
    LogOddsKind = 82,
    LogOddsVerb = 83,
    IsQuoted = 84,
    IsQuotedRelation = 85,
    IsQuotedCue = 86,
    LastTagAfter = 87,
    Others = 88,
    OthersPattern = 89,
    OthersCue = 90,
    OthersVerb = 91,
    OthersOdds = 92,
}
