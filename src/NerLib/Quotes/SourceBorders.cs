using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>
/// Where the words that name who speaks begin and end: with the title, without the apposition, <c>House Speaker Ann Lee</c>, who. All places that can be
/// are listed; which of them is most likely a model decides, the beginning and the end each for itself.
/// </summary>
static class SourceBorders
{
    /// <summary>How many features each border has.</summary>
    public const int Count = 22;

    /// <summary>What the weights of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<SourceTemplate>() + SectionSchema.Describe<Inside>() + SectionSchema.Describe<MentionKind>()
        + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<RoleKind>() + SourceHeads.Description);

    /// <summary>Words on either side of the name among which a border is looked for; marked words so few are a nickname.</summary>
    const int Reach = 24, LongestNickname = 5;

    const uint None = 1;

    /// <summary>What stands between a name and a border.</summary>
    [Flags]
    enum Inside : uint
    {
        Comma = 1,
        Bracket = 2,
        Preposition = 4,
        Possessive = 8,
        Determiner = 16,
        Capital = 32,
        Role = 64,
        Name = 128,
        Verb = 256,
        Conjunction = 512,
        Relative = 1024,
        Time = 2048,
        Title = 4096,
        LowerCase = 8192,
    }

    /// <summary>The likeliest words.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="phrase">The whole phrase, by rule.</param>
    /// <param name="core">What it names, in the phrase: a mention, or a head.</param>
    /// <param name="mention">Index of the mention; -1 if it is none.</param>
    /// <param name="cue">The cue, of which no word is taken.</param>
    /// <param name="judge">Decides.</param>
    public static TokenRange Best(Reading reading, TokenRange phrase, TokenRange core, int mention, TokenRange cue, ISourceJudge judge)
    {
        Span<int> borders = stackalloc int[Reach + 1];
        Span<uint> features = stackalloc uint[(Reach + 1) * Count];
        var sentences = reading.View.Sentences;
        var sentence = sentences[Reading.FirstEndingAfter(sentences, core.Start, static sentence => sentence.Tokens.End)].Tokens;
        int first = cue.End <= core.Start ? Math.Max(sentence.Start, cue.End) : sentence.Start;
        int last = cue.Start >= core.End ? Math.Min(sentence.End, cue.Start) : sentence.End;
        int start = Choose(reading, borders[..Starts(reading, core, first, borders)], features, phrase, core, mention, cue, isEnd: false, judge);
        int end = Choose(reading, borders[..Ends(reading, core, last, borders)], features, phrase, core, mention, cue, isEnd: true, judge);
        return new(start, end);
    }

    static int Choose(
        Reading reading, ReadOnlySpan<int> borders, Span<uint> features, TokenRange phrase, TokenRange core, int mention, TokenRange cue, bool isEnd,
        ISourceJudge judge)
    {
        if (borders.Length == 1) return borders[0];
        int outer = borders[^1];
        for (int i = 0; i < borders.Length; i++)
            Extract(reading, borders[i], outer, phrase, core, mention, cue, isEnd, features.Slice(i * Count, Count));
        return borders[judge.BestBorder(new(cue, core), isEnd, borders, reading, features[..(borders.Length * Count)])];
    }

    static int Starts(Reading reading, TokenRange core, int first, Span<int> borders)
    {
        int count = 0, group = reading.Marks.GroupOfToken[core.End - 1];
        borders[count++] = core.Start;
        for (int i = core.Start - 1; i >= first && core.Start - i < Reach; i--)
        {
            if (reading.Marks.GroupOfToken[i] is var other && other != group)
            {
                if (other < 0 || reading.Marks.Groups[other].Tokens.Length > LongestNickname) break;
                continue;
            }
            if (reading.IsWord(i)) borders[count++] = i;
        }
        return count;
    }

    static int Ends(Reading reading, TokenRange core, int last, Span<int> borders)
    {
        int count = 0, group = reading.Marks.GroupOfToken[core.End - 1];
        borders[count++] = core.End;
        for (int i = core.End; i < last && i - core.End < Reach; i++)
        {
            if (reading.Marks.GroupOfToken[i] is var other && other != group)
            {
                if (other < 0 || reading.Marks.Groups[other].Tokens.Length > LongestNickname) break;
                continue;
            }
            if (reading.IsWord(i) || reading.Is(i, ')')) borders[count++] = i + 1;
        }
        return count;
    }

    static void Extract(
        Reading reading, int border, int outer, TokenRange phrase, TokenRange core, int mention, TokenRange cue, bool isEnd, Span<uint> features)
    {
        var tree = reading.Tree;
        int step = isEnd ? 1 : -1;
        // The tokens on either side of the border, and the first beside the core.
        int inner = isEnd ? border - 1 : border, next = isEnd ? border : border - 1, beside = isEnd ? core.End : core.Start - 1;
        var stretch = isEnd ? new TokenRange(core.End, border) : new(border, core.Start);
        uint kind = KindOf(reading, core, mention), grows = stretch.Length > 0 ? 1u : 0;
        uint side = cue.End <= core.Start ? 1u : 0;
        uint place = grows | (border == (isEnd ? phrase.End : phrase.Start) ? 2u : 0) | (border == outer ? 4u : 0)
            | (tree.Subtree(core.End - 1) is var own && border == (isEnd ? own.End : own.Start) ? 8u : 0)
            | (next == (isEnd ? cue.Start : cue.End - 1) ? 16u : 0);
        uint inside = (uint)InsideOf(reading, stretch), length = (uint)Math.Min(stretch.Length, 8);
        uint nextWord = WordAt(reading, next), nextTag = TagAt(reading, next), innerWord = WordAt(reading, inner), innerTag = TagAt(reading, inner);
        uint besideWord = WordAt(reading, beside), besideTag = TagAt(reading, beside);
        uint relation = RelationOf(reading, next, border, core, isEnd), innerRelation = (uint)tree[inner].Relation;
        uint role = RoleAt(reading, inner), besideRole = RoleAt(reading, beside), nextRole = RoleAt(reading, next);
        uint direction = isEnd ? 1u : 0;
        int count = 0;

        Add(SourceTemplate.Place, place, features);
        Add(SourceTemplate.PlaceKind, Mix(Mix(place, kind), side), features);
        Add(SourceTemplate.PlaceInside, Mix(place, inside), features);
        Add(SourceTemplate.InsideKind, Mix(inside, kind), features);
        Add(SourceTemplate.LengthKind, Mix(length, kind), features);
        Add(SourceTemplate.NextWord, nextWord, features);
        Add(SourceTemplate.NextWordKind, Mix(Mix(nextWord, kind), grows), features);
        Add(SourceTemplate.NextWordInside, Mix(nextWord, inside), features);
        Add(SourceTemplate.Tags, Mix(nextTag, innerTag), features);
        Add(SourceTemplate.TagsKind, Mix(Mix(nextTag, innerTag), Mix(kind, grows)), features);
        Add(SourceTemplate.InnerWord, innerWord, features);
        Add(SourceTemplate.InnerWordKind, Mix(innerWord, Mix(kind, grows)), features);
        Add(SourceTemplate.Words, Mix(nextWord, innerWord), features);
        Add(SourceTemplate.Relation, Mix(relation, grows), features);
        Add(SourceTemplate.RelationKind, Mix(relation, Mix(kind, nextTag)), features);
        Add(SourceTemplate.InnerRelation, Mix(innerRelation, Mix(innerTag, grows)), features);
        Add(SourceTemplate.BesideWord, Mix(besideWord, Mix(kind, grows)), features);
        Add(SourceTemplate.BesideTag, Mix(Mix(besideTag, TagAt(reading, beside + step)), Mix(kind, grows)), features);
        Add(SourceTemplate.BesideRole, Mix(besideRole, Mix(kind, place)), features);
        Add(SourceTemplate.Roles, Mix(Mix(role, nextRole), Mix(kind, nextTag)), features);
        Add(SourceTemplate.NextTwo, Mix(nextWord, TagAt(reading, next + step)), features);
        Add(SourceTemplate.InsideTag, Mix(inside, Mix(nextTag, kind)), features);

        void Add(SourceTemplate template, uint value, Span<uint> into) => into[count++] = WordHash.Mix((uint)template * 2 + direction, value);
    }

    static uint Mix(uint a, uint b) => WordHash.Mix(a, b);

    /// <summary>The type of a name, the kind of another mention.</summary>
    static uint KindOf(Reading reading, TokenRange core, int mention)
    {
        if (mention < 0) return reading.IsCapitalised(core.End - 1) ? 10u : 11u;
        var found = reading.View.Mentions[mention];
        return found.Kind == MentionKind.Name ? WordHash.Folded(reading.View.Entities[found.Entity].Type.Name) : 20 + (uint)found.Kind;
    }

    static uint WordAt(Reading reading, int token) =>
        token >= 0 && token < reading.View.Tokens.Length ? WordHash.Folded(reading.Word(token)) : None;

    static uint TagAt(Reading reading, int token) =>
        token >= 0 && token < reading.View.Tokens.Length ? WordHash.Folded(reading.Tree[token].PennTag) : None;

    static uint RoleAt(Reading reading, int token) =>
        token < 0 || token >= reading.View.Tokens.Length ? None
        : RoleNouns.KindOf(reading.Word(token)) is { } role ? 2 + (uint)role
        : Titles.TryGet(reading.Word(token), out _) ? 9u : reading.IsCapitalised(token) ? 10u : 11u;

    /// <summary>How the token behind a border hangs on the words inside it, or they on it.</summary>
    static uint RelationOf(Reading reading, int next, int border, TokenRange core, bool isEnd)
    {
        var tree = reading.Tree;
        if (next < 0 || next >= reading.View.Tokens.Length) return 0;
        var inside = isEnd ? new TokenRange(core.Start, border) : new(border, core.End);
        int at = next;
        for (int step = 0; step < Reach && tree.HeadOf(at) is >= 0 and var head; at = head, step++)
            if (head >= inside.Start && head < inside.End) return 1 + (uint)tree[at].Relation;
        int headOfInside = core.End - 1;
        for (int step = 0; step < Reach && tree.HeadOf(headOfInside) is >= 0 and var head; headOfInside = head, step++)
            if (head == next) return 100 + (uint)tree[headOfInside].Relation;
        return 200;
    }

    static Inside InsideOf(Reading reading, TokenRange range)
    {
        Inside found = 0;
        for (int i = range.Start; i < range.End; i++)
        {
            if (!reading.IsWord(i))
            {
                found |= reading.Is(i, '(') || reading.Is(i, ')') ? Inside.Bracket : reading.Is(i, '.') ? 0 : Inside.Comma;
                if (reading.IsPossessive(i)) found |= Inside.Possessive;
                continue;
            }
            if (reading.IsPossessive(i)) found |= Inside.Possessive;
            if (reading.Is(i, WordClass.Preposition)) found |= Inside.Preposition;
            if (reading.Is(i, WordClass.Determiner)) found |= Inside.Determiner;
            if (reading.Is(i, WordClass.Conjunction)) found |= Inside.Conjunction;
            if (reading.Is(i, WordClass.Relative | WordClass.That)) found |= Inside.Relative;
            if (reading.Is(i, WordClass.Time)) found |= Inside.Time;
            if (reading.MentionFrom(i) is >= 0 and var mention && reading.View.Mentions[mention].Kind == MentionKind.Name) found |= Inside.Name;
            if (RoleNouns.KindOf(reading.Word(i)) is not null) found |= Inside.Role;
            if (Titles.TryGet(reading.Word(i), out _)) found |= Inside.Title;
            found |= reading.IsCapitalised(i) ? Inside.Capital : Inside.LowerCase;
            if (reading.Tree[i].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary) found |= Inside.Verb;
        }
        return found;
    }
}

/// <summary>What each feature of a source's border looks at. The numbers are part of the model format.</summary>
enum SourceTemplate : uint
{
    Place = 1,
    PlaceKind = 2,
    PlaceInside = 3,
    InsideKind = 4,
    LengthKind = 5,
    NextWord = 6,
    NextWordKind = 7,
    NextWordInside = 8,
    Tags = 9,
    TagsKind = 10,
    InnerWord = 11,
    InnerWordKind = 12,
    Words = 13,
    Relation = 14,
    RelationKind = 15,
    InnerRelation = 16,
    BesideWord = 17,
    BesideTag = 18,
    BesideRole = 19,
    Roles = 20,
    NextTwo = 21,
    InsideTag = 22,
}
