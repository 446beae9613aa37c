using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>
/// Which of the mentions around a cue names its source: in <c>Doe said the town would pay, adding that it was late</c> Doe, not the town. What the rules
/// take is one of the candidates, and says so; a model decides.
/// </summary>
static class SourceHeads
{
    /// <summary>How many features each candidate has.</summary>
    public const int Count = 26;

    /// <summary>What the weights are trained over.</summary>
    public static string Description { get; } =
        SectionSchema.Describe<HeadTemplate>() + SectionSchema.Describe<SourceRule>() + SectionSchema.Describe<VerbForm>()
        + SectionSchema.Describe<QuotePattern>();

    /// <summary>Mentions on either side of a cue that are candidates, and arcs between a cue and one of them.</summary>
    const int MostBefore = 14, MostAfter = 6, LongestPath = 6;

    /// <summary>Words of an office between a body or person and who has it.</summary>
    const int MostOfOffice = 5;

    const int Most = MostBefore + MostAfter + RuleCount;

    const int RuleCount = 5;

    /// <summary>What a rule takes for the source.</summary>
    /// <param name="Chosen">What the rules choose in the end.</param>
    /// <param name="InTree">The tree's subject.</param>
    /// <param name="Before">The subject before the cue, by the words alone.</param>
    /// <param name="After">The one after it.</param>
    /// <param name="OfParticiple">The one that a participle shares.</param>
    public readonly record struct Rules(Subject? Chosen, Subject? InTree, Subject? Before, Subject? After, Subject? OfParticiple);

    /// <summary>The likeliest source.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="pattern">How the quote was found.</param>
    /// <param name="sentence">Where the source may stand.</param>
    /// <param name="rules">What the rules say.</param>
    /// <param name="judge">Decides.</param>
    /// <returns>Null where there is no candidate.</returns>
    public static Subject? Best(Reading reading, TokenRange cue, QuotePattern pattern, TokenRange sentence, Rules rules, ISourceJudge judge)
    {
        var candidates = new Candidates(stackalloc TokenRange[Most], stackalloc Subject[Most], stackalloc SourceRule[Most]);
        candidates.Add(reading, rules.Chosen, SourceRule.Chosen);
        candidates.Add(reading, rules.InTree, SourceRule.InTree);
        candidates.Add(reading, rules.Before, SourceRule.Before);
        candidates.Add(reading, rules.After, SourceRule.After);
        candidates.Add(reading, rules.OfParticiple, SourceRule.OfParticiple);
        AddMentions(reading, cue, sentence, ref candidates);
        if (candidates.Count <= 1) return rules.Chosen;
        Span<uint> features = stackalloc uint[Most * Count];
        for (int i = 0; i < candidates.Count; i++)
            Extract(reading, cue, pattern, sentence, candidates, i, features.Slice(i * Count, Count));
        return candidates.Subjects[judge.BestHead(cue, candidates.Cores[..candidates.Count], reading, features[..(candidates.Count * Count)])];
    }

    static void AddMentions(Reading reading, TokenRange cue, TokenRange sentence, ref Candidates candidates)
    {
        var mentions = reading.View.Mentions;
        int group = reading.Marks.GroupOfToken[cue.Start];
        int middle = reading.FirstMentionFrom(reading.View.Tokens[cue.Start].Start);
        for (int i = middle - 1, before = 0; i >= 0 && before < MostBefore && mentions[i].Tokens.Start >= sentence.Start; i--)
            if (mentions[i].Tokens is var tokens && tokens.End <= cue.Start && MaySpeak(reading, tokens, group)
                && candidates.Add(reading, new(tokens, i), 0)) before++;
        for (int i = middle, after = 0; i < mentions.Length && after < MostAfter && mentions[i].Tokens.Start < sentence.End; i++)
            if (mentions[i].Tokens is var tokens && tokens.Start >= cue.End && MaySpeak(reading, tokens, group)
                && candidates.Add(reading, new(tokens, i), 0)) after++;
    }

    /// <summary>
    /// Who is named in a quotation does not report it, nor who only tells which person does: <c>the group’s chair</c>, <c>Lee aide Ann Fox</c>.
    /// </summary>
    static bool MaySpeak(Reading reading, TokenRange tokens, int groupOfCue) =>
        reading.Marks.GroupOfToken[tokens.Start] is var own && (own < 0 || own == groupOfCue)
        && !reading.IsPossessive(tokens.End) && !IsBeforeOffice(reading, tokens.End);

    /// <summary>Whether nouns and then a person's name follow.</summary>
    static bool IsBeforeOffice(Reading reading, int from)
    {
        for (int i = from; i < Math.Min(reading.View.Tokens.Length, from + MostOfOffice) && reading.IsWord(i); i++)
        {
            if (i > from && reading.MentionFrom(i) is >= 0 and var mention && reading.IsPerson(mention)) return true;
            if (reading.Tree[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective)) return false;
        }
        return false;
    }

    static void Extract(
        Reading reading, TokenRange cue, QuotePattern pattern, TokenRange sentence, Candidates candidates, int index, Span<uint> features)
    {
        var tree = reading.Tree;
        var core = candidates.Cores[index];
        var rules = (uint)candidates.Rules[index];
        int head = ReportingArc.HeadOf(tree, core, core.Length), above = tree.HeadOf(head);
        uint form = reading.Verb(cue.Start) is { } verb ? 1 + (uint)verb.Form : tree[cue.Start].PartOfSpeech == PartOfSpeech.Noun ? 8u : 9u;
        uint group = Mix(form, pattern.BeginsWithQuote() ? 1u : (uint)pattern);
        uint cueWord = WordHash.Folded(reading.Word(cue.Start)), cueTag = WordHash.Folded(tree[cue.Start].PennTag);
        uint side = core.Start >= cue.End ? 1u : 0;
        uint relation = (uint)tree[head].Relation, path = PathOf(tree, cue.Start, head);
        uint kind = KindOf(reading, candidates.Subjects[index], core);
        int from = side == 1 ? cue.End : core.End, to = side == 1 ? core.Start : cue.Start;
        uint between = Math.Min(MentionsBetween(reading, from, to), 4), distance = (uint)Math.Min(to - from, 7);
        uint beside = WordAt(reading, side == 1 ? cue.End : cue.Start - 1);
        uint before = SmallWordAt(reading, core.Start - 1), after = SmallWordAt(reading, core.End);
        uint marks = (reading.IsMarked(core.Start) ? 1u : 0) | (reading.IsMarked(cue.Start) ? 2u : 0)
            | (reading.Marks.GroupOfToken[core.Start] == reading.Marks.GroupOfToken[cue.Start] ? 4u : 0);
        bool aboveReports = above >= 0 && above != cue.Start && reading.Verb(above) is not null;
        uint governs = above == cue.Start ? 1u : aboveReports ? 2u : above >= 0 && tree[above].PartOfSpeech == PartOfSpeech.Verb ? 3u : 4u;
        uint chain = governs is 2 or 3 ? PathOf(tree, cue.Start, above) : 0;
        uint clause = ClauseBetween(reading, from, to);
        uint first = core.Start == sentence.Start ? 1u : 0;
        int count = 0;

        Add(HeadTemplate.Rules, rules, features);
        Add(HeadTemplate.RulesGroup, Mix(rules, group), features);
        Add(HeadTemplate.RulesKind, Mix(rules, kind), features);
        Add(HeadTemplate.Path, path, features);
        Add(HeadTemplate.PathGroup, Mix(path, group), features);
        Add(HeadTemplate.PathTag, Mix(path, cueTag), features);
        Add(HeadTemplate.PathRules, Mix(path, rules), features);
        Add(HeadTemplate.Relation, Mix(relation, governs), features);
        Add(HeadTemplate.RelationGroup, Mix(Mix(relation, governs), group), features);
        Add(HeadTemplate.Chain, Mix(chain, Mix(relation, governs)), features);
        Add(HeadTemplate.ChainGroup, Mix(Mix(chain, group), Mix(relation, governs)), features);
        Add(HeadTemplate.Between, Mix(between, Mix(side, group)), features);
        Add(HeadTemplate.Distance, Mix(distance, Mix(side, group)), features);
        Add(HeadTemplate.DistanceClause, Mix(distance, Mix(side, clause)), features);
        Add(HeadTemplate.Clause, Mix(clause, Mix(side, group)), features);
        Add(HeadTemplate.ClauseRelation, Mix(clause, Mix(relation, governs)), features);
        Add(HeadTemplate.Beside, Mix(beside, Mix(side, Mix(between, group))), features);
        Add(HeadTemplate.WordBefore, Mix(before, side), features);
        Add(HeadTemplate.WordBeforeKind, Mix(before, Mix(kind, side)), features);
        Add(HeadTemplate.WordAfter, Mix(after, side), features);
        Add(HeadTemplate.WordAfterKind, Mix(after, Mix(kind, side)), features);
        Add(HeadTemplate.Kind, Mix(kind, group), features);
        Add(HeadTemplate.KindCue, Mix(kind, cueWord), features);
        Add(HeadTemplate.Marks, Mix(marks, Mix(side, group)), features);
        Add(HeadTemplate.First, Mix(first, Mix(side, Mix(between, form))), features);
        Add(HeadTemplate.KindGoverns, Mix(kind, Mix(relation, governs)), features);

        void Add(HeadTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>The relations on the way from one token up and down to another; 0 where the tree has no short one.</summary>
    static uint PathOf(DependencyTree tree, int from, int to)
    {
        uint up = 1;
        for (int top = from, ups = 0; top >= 0 && ups <= LongestPath; up = Mix(up, (uint)tree[top].Relation), top = tree.HeadOf(top), ups++)
        {
            uint down = 2;
            for (int at = to, downs = 0; at >= 0 && ups + downs <= LongestPath; down = Mix(down, (uint)tree[at].Relation), at = tree.HeadOf(at), downs++)
                if (at == top) return Mix(up, down);
        }
        return 0;
    }

    static uint KindOf(Reading reading, Subject subject, TokenRange core)
    {
        if (subject.Mention < 0) return reading.IsCapitalised(core.End - 1) ? 40u : 41u;
        var found = reading.View.Mentions[subject.Mention];
        return found.Kind switch
        {
            MentionKind.Name => WordHash.Folded(reading.View.Entities[found.Entity].Type.Name),
            MentionKind.Pronoun => WordHash.Folded(reading.Word(found.Tokens.Start)),
            _ => RoleNouns.KindOf(reading.Word(found.Tokens.End - 1)) is { } role ? 50 + (uint)role : 49u,
        };
    }

    static uint MentionsBetween(Reading reading, int from, int to)
    {
        uint count = 0;
        for (int i = from; i < to && count < MostBefore; i++)
            if (reading.MentionFrom(i) >= 0) count++;
        return count;
    }

    /// <summary>Whether <c>that</c>, a relative pronoun, a comma and marked words stand between: 1, 2, 4, 8.</summary>
    static uint ClauseBetween(Reading reading, int from, int to)
    {
        uint found = 0;
        for (int i = from; i < to; i++)
        {
            if (reading.Is(i, WordClass.That)) found |= 1;
            if (reading.Is(i, WordClass.Relative)) found |= 2;
            if (reading.Is(i, ',')) found |= 4;
            if (reading.IsMarked(i)) found |= 8;
        }
        return found;
    }

    static uint WordAt(Reading reading, int token) =>
        token >= 0 && token < reading.View.Tokens.Length ? WordHash.Folded(reading.Word(token)) : 0;

    /// <summary>A function word or punctuation; of another word its tag.</summary>
    static uint SmallWordAt(Reading reading, int token) =>
        token < 0 || token >= reading.View.Tokens.Length ? 0
        : !reading.IsWord(token) || FunctionWords.ClassOf(reading.Word(token)) != 0 ? WordHash.Folded(reading.Word(token))
        : Mix(3, WordHash.Folded(reading.Tree[token].PennTag));

    /// <summary>Candidates, each once: what it names, in which words, and which rules take it.</summary>
    ref struct Candidates(Span<TokenRange> cores, Span<Subject> subjects, Span<SourceRule> rules)
    {
        public readonly Span<TokenRange> Cores = cores;
        public readonly Span<SourceRule> Rules = rules;
        public readonly Span<Subject> Subjects = subjects;

        public int Count { get; private set; }

        /// <returns>Whether it is new.</returns>
        public bool Add(Reading reading, Subject? subject, SourceRule rule)
        {
            if (subject is not { } found) return false;
            var core = found.Mention >= 0 ? reading.View.Mentions[found.Mention].Tokens : new(found.Tokens.End - 1, found.Tokens.End);
            for (int i = 0; i < Count; i++)
                if (Cores[i] == core)
                {
                    Rules[i] |= rule;
                    return false;
                }
            (Cores[Count], Rules[Count], Subjects[Count++]) = (core, rule, found);
            return true;
        }
    }
}

/// <summary>Which rules take a candidate for the source.</summary>
[Flags]
enum SourceRule : byte
{
    Chosen = 1,
    InTree = 2,
    Before = 4,
    After = 8,
    OfParticiple = 16,
}

/// <summary>What each feature of a candidate looks at. The numbers are part of the model format.</summary>
enum HeadTemplate : uint
{
    Rules = 101,
    RulesGroup = 102,
    RulesKind = 103,
    Path = 104,
    PathGroup = 105,
    PathTag = 106,
    PathRules = 107,
    Relation = 108,
    RelationGroup = 109,
    Chain = 110,
    ChainGroup = 111,
    Between = 112,
    Distance = 113,
    DistanceClause = 114,
    Clause = 115,
    ClauseRelation = 116,
    Beside = 117,
    WordBefore = 118,
    WordBeforeKind = 119,
    WordAfter = 120,
    WordAfterKind = 121,
    Kind = 122,
    KindCue = 123,
    Marks = 124,
    First = 125,
    KindGoverns = 126,
}
