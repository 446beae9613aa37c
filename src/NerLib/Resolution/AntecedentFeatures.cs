using System.Numerics;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>The features of a pronoun or description and an actor that it may mean. Their hashes are part of the model format.</summary>
/// <param name="table">Roles and sentences of the mentions.</param>
/// <param name="mostNamed">The person, organisation and place that the document names most often; null if none is named twice.</param>
/// <param name="ofMention">For each mention its actor, as far as it is known.</param>
/// <param name="similarity">Of nouns.</param>
/// <param name="model">Knows what names are known for.</param>
sealed class AntecedentFeatures(
    MentionTable table, ActorDraft?[] mostNamed, ActorDraft?[] ofMention, WordSimilarity similarity, ActorModel model)
{
    /// <summary>
    /// Log odds of the other gender, in sixteenths, from which an actor is no candidate. 36 loses 0.4 % of the speakers of news, 144
    /// nothing.
    /// </summary>
    public const int Excluding = 72;

    /// <summary>What the weights of a section are trained over, and what its tables tell.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        SectionSchema.Describe<AntecedentTemplate>() + SectionSchema.Describe<MentionRole>() + SectionSchema.Describe<MentionKind>()
        + SectionSchema.Describe<DescriptionRelation>() + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<RoleKind>()
        + $"endings {ActorModel.EndingLength}");

    // Each family of mentions has weights of its own; a reflexive pronoun is a role of its own.
    const int Person = 0, Thing = 1, Several = 2, We = 3, Described = 4, Families = 8, Reflexive = (int)MentionRole.Prepositional + 1;

    /// <summary>
    /// Log odds of the gender, in sixteenths, from which it is a likely and a sure match; the last grade of five is the worst. The weights
    /// are trained with them.
    /// </summary>
    const int Likely = 12, Sure = 40, MostUnlike = 5;

    /// <summary>Words between a mention and a pronoun that goes on from it: <c>For Lee, he</c>.</summary>
    const int NearestWords = 3;

    int _mention, _sentence, _start, _family, _role, _inSentence, _group, _says, _isWhole, _bestMatch, _bestKnown;
    Gender _gender;
    uint _relation, _governor;
    Description _description;
    (int Mention, Gender Gender, ActorDraft? Actor) _previous = (-1, default, null);

    /// <summary>A pronoun to take features of.</summary>
    public void Begin(DocumentView view, int mention, Pronoun pronoun)
    {
        bool isReflexive = Pronouns.CaseOf(view.TextOf(view.Mentions[mention].Tokens)) == PronounCase.Reflexive;
        int role = isReflexive ? Reflexive : (int)table.RoleOf(mention);
        Begin(view, mention, pronoun.Gender, role, pronoun switch
        {
            { Person: 1 } => We,
            { IsPlural: true } => Several,
            { Gender: Gender.Neutral } => Thing,
            _ => Person,
        });
        _description = default;
    }

    /// <summary>A description to take features of.</summary>
    public void Begin(DocumentView view, int mention, Description description)
    {
        Begin(view, mention, description.Gender, (int)table.RoleOf(mention), Described + (int)description.Kind);
        _description = description;
    }

    void Begin(DocumentView view, int mention, Gender gender, int role, int family)
    {
        (_mention, _gender, _role, _family) = (mention, gender, role, family);
        _sentence = table.SentenceOf(mention);
        _start = view.Mentions[mention].Tokens.Start;
        _inSentence = _start - view.Sentences[_sentence].Tokens.Start;
        _group = table.Marks.GroupOfToken[_start];
        _says = table.Says(mention) ? 1 : 0;
        _isWhole = _group >= 0 && table.Marks.Groups[_group].Tokens is { Length: > 1 } marked
            && char.IsUpper(view.TextOf(view.Tokens[marked.Start + 1])[0]) ? 1 : 0;
        _bestMatch = MostUnlike;
        _bestKnown = 0;
        int head = table.HeadOf(mention);
        _relation = head >= 0 ? Relation(view, head) : 255;
        _governor = head >= 0 ? Governor(view, head) : 0;
    }

    /// <summary>A candidate that will be extracted; a pronoun prefers who is known to be a woman to who may be one.</summary>
    public void Announce(ActorDraft actor)
    {
        _bestMatch = Math.Min(_bestMatch, Match(actor));
        if (_description.IsPresent) _bestKnown = Math.Max(_bestKnown, KnownFor(actor));
    }

    /// <summary>A pronoun was given to an actor.</summary>
    public void Resolved(int mention, Gender gender, ActorDraft actor) => _previous = (mention, gender, actor);

    /// <summary>What speaks for the mention's meaning nobody among the candidates.</summary>
    public void ExtractNobody(DocumentView view, int candidates, AntecedentCandidates.FeatureList features)
    {
        Add(features, AntecedentTemplate.Nobody, 0);
        Add(features, AntecedentTemplate.NobodyByRole, _role);
        Add(features, AntecedentTemplate.NobodyByCandidates, Math.Min(candidates, 4));
        Add(features, AntecedentTemplate.NobodyByMarks, _group >= 0 ? 1 : 0);
        Add(features, AntecedentTemplate.NobodyAtStart, Math.Min(_sentence, 2));
        if (_description.IsPresent) _description.ExtractNew(features, _family);
        if (_family == Person) return;
        Add(features, AntecedentTemplate.NobodyByNextWord, Word(view, _start + 1));
        Add(features, AntecedentTemplate.NobodyByWordBefore, Word(view, _start - 1));
        Add(features, AntecedentTemplate.NobodyByWord, Word(view, _start));
        Add(features, AntecedentTemplate.NobodyByNextWords, WordHash.Mix(Word(view, _start + 1), Word(view, _start + 2)));
        Add(features, AntecedentTemplate.NobodyByRelation, _relation);
        Add(features, AntecedentTemplate.NobodyByGovernor, WordHash.Mix(_governor, _relation));
    }

    public void Extract(DocumentView view, ActorTrace trace, int last, int rank, AntecedentCandidates candidates)
    {
        var actor = trace.Actor;
        var features = candidates.Add(actor);
        bool isAhead = last > _mention;
        int sentences = Math.Abs(_sentence - table.SentenceOf(last));
        var mention = MentionTable.WithoutTitle(view, last);
        int near = isAhead ? 3 : Math.Min(sentences, 2);
        int role = (int)table.RoleOf(last);

        Add(features, AntecedentTemplate.Sentences, isAhead ? 9 : Bucket(sentences), _role);
        Add(features, AntecedentTemplate.Rank, Math.Min(rank, 5), _role);
        Add(features, AntecedentTemplate.Role, role, near, _role);
        Add(features, AntecedentTemplate.Kind, (int)mention.Kind, near, _role);
        Add(features, AntecedentTemplate.Gender, Match(actor));
        bool isMostNamed = Array.IndexOf(mostNamed, actor) >= 0;
        Add(features, AntecedentTemplate.TimesMet, Bucket(trace.Met), isMostNamed ? 1 : 2);
        Add(features, AntecedentTemplate.NameLength, actor.Names == 0 ? 0 : Math.Min(actor.FullestLength, 3), near);
        Add(features, AntecedentTemplate.LedSentence, SentencesSince(trace.LedSentence), _role, _inSentence < 2 ? 1 : 0);
        Add(features, AntecedentTemplate.SubjectOfSentence, SentencesSince(trace.SubjectOfSentence), _role);
        int leader = trace.Leader is not { } first ? 0 : first == actor ? 1 : first.Type == actor.Type ? 2 : 3;
        Add(features, AntecedentTemplate.Leader, leader, near, Math.Min(rank, 2), role);
        Add(features, AntecedentTemplate.Marks, Group(mention), near);
        // Whoever speaks calls somebody else he or she, but not in a part of a sentence: Lee said he loved “his town”.
        if (_group >= 0 && table.SpeakerOf(_group) is >= 0 and var speaker)
            Add(features, AntecedentTemplate.Speaker, ofMention[speaker] == actor ? 1 : 0, ofMention[speaker] is null ? 1 : 0, _isWhole);
        int sincePronoun = _previous.Actor == actor ? Math.Min(_sentence - table.SentenceOf(_previous.Mention), 2) : 3;
        bool isSameGender = _previous.Actor is not null && _previous.Gender == _gender;
        Add(features, AntecedentTemplate.LastPronoun, sincePronoun, isSameGender ? 1 : 0, _role);
        Add(features, AntecedentTemplate.WordBefore, table.WordBefore(last), near);
        Add(features, AntecedentTemplate.WordAfter, table.WordAfter(last), near);
        Add(features, AntecedentTemplate.PlaceInSentence, Math.Min(mention.Tokens.Start - view.Sentences[table.SentenceOf(last)].Tokens.Start, 4), near);
        Add(features, AntecedentTemplate.Distance, BitOperations.Log2((uint)Math.Abs(_start - mention.Tokens.Start) + 1), _role);
        bool said = mention.Kind != MentionKind.Nominal && table.Says(last);
        Add(features, AntecedentTemplate.GenderAmongAll, Match(actor), _bestMatch, near);
        Add(features, AntecedentTemplate.Says, _says, said ? 1 : 0, near, role);
        int paragraphs = Math.Min(Math.Abs(table.ParagraphOf(_sentence) - table.ParagraphOf(table.SentenceOf(last))), 3);
        Add(features, AntecedentTemplate.Paragraphs, paragraphs, _says, role == (int)MentionRole.Subject ? 1 : 0);
        if (_family != Person)
            Add(features, AntecedentTemplate.Type, TypeOf(actor), near);
        if (_description.IsPresent)
        {
            _description.Extract(view, actor, last, new(near, rank, Bucket(sentences), TypeOf(actor), isMostNamed), similarity, features, _family);
            int known = KnownFor(actor);
            Add(features, AntecedentTemplate.KnownFor, known, near, isMostNamed ? 1 : 0);
            Add(features, AntecedentTemplate.KnownForAmongAll, known, _bestKnown);
        }
        if (table.HeadOf(last) >= 0 && table.HeadOf(_mention) >= 0) ExtractOfTrees(view, actor, last, role, near, sentences == 0, features);
        if (sentences == 0) ExtractInSentence(last, mention, role, isAhead, features);
    }

    void ExtractInSentence(int last, Mention mention, int role, bool isAhead, AntecedentCandidates.FeatureList features)
    {
        var (from, to) = isAhead ? (_start + 1, mention.Tokens.Start) : (mention.Tokens.End, _start);
        if (from > to) (from, to) = (to, from);   // the pronoun stands in a description: his wife
        int breaks = Math.Min(table.ClauseBreaksBetween(from, to), 3), verbs = Math.Min(table.VerbsBetween(from, to), 3);
        Add(features, AntecedentTemplate.ClauseBreaks, breaks, role, _role, isAhead ? 1 : 0);
        Add(features, AntecedentTemplate.Verbs, verbs, role, _role, isAhead ? 1 : 0);
        Add(features, AntecedentTemplate.SameClause, breaks == 0 && verbs <= 1 ? 1 : 0, role, _role, (int)mention.Kind);
        Add(features, AntecedentTemplate.WordsBetween, Math.Min(to - from, 6), role, _role);
        // For Lee, he said, it was late.
        if (to - from < NearestWords && !isAhead)
            Add(features, AntecedentTemplate.Fronted, WordHash.Mix(table.WordBefore(last), table.WordAfter(last)), to - from);
        if (isAhead) Add(features, AntecedentTemplate.Ahead, _inSentence < 4 ? 1 : 0, _role, role);
    }

    /// <summary>What the dependency trees tell: what both hang on, how the two clauses stand to each other, and whether a main clause is meant.</summary>
    void ExtractOfTrees(DocumentView view, ActorDraft actor, int last, int role, int near, bool isSameSentence, AntecedentCandidates.FeatureList features)
    {
        int head = table.HeadOf(last), own = table.HeadOf(_mention);
        int clause = SyntaxRoles.ClauseOf(view, head), ownClause = SyntaxRoles.ClauseOf(view, own);
        bool isMain = view.Syntax[clause].Relation == DependencyRelation.Root, isOwnMain = view.Syntax[ownClause].Relation == DependencyRelation.Root;
        Add(features, AntecedentTemplate.MainClauses, role, near, _role, (isMain ? 1 : 0) + (isOwnMain ? 2 : 0));
        Add(features, AntecedentTemplate.Relation, Relation(view, head), near);
        if (_family != Person)
        {
            Add(features, AntecedentTemplate.GovernorByType, WordHash.Mix(_governor, _relation), TypeOf(actor));
            Add(features, AntecedentTemplate.GovernorByName, (uint)(actor.IsPerson ? 15 : similarity.Of(_governor, actor.LastWord)), TypeOf(actor));
            Add(features, AntecedentTemplate.SameGovernor, _governor == Governor(view, head) ? 1 : 0, near, role, _role);
        }
        if (!isSameSentence) return;
        int relation = clause == ownClause ? 0 : SyntaxRoles.HangsOn(view, ownClause, clause) ? 1 : SyntaxRoles.HangsOn(view, clause, ownClause) ? 2 : 3;
        Add(features, AntecedentTemplate.Clauses, relation, role, _role, (int)view.Mentions[last].Kind);
        uint between = relation == 1 ? Relation(view, ownClause) : relation == 2 ? 64 + Relation(view, clause) : 128 + (uint)relation;
        Add(features, AntecedentTemplate.ClauseRelation, between, role);
        int dominance = SyntaxRoles.HangsOn(view, own, head) ? 1 : SyntaxRoles.HangsOn(view, head, own) ? 2 : 0;
        Add(features, AntecedentTemplate.Dominance, dominance, role, _role, relation);
    }

    /// <summary>How often news calls an actor by the description’s noun, in grades; whom the text calls a former president is not the president.</summary>
    int KnownFor(ActorDraft actor) => actor.HasPastOffice && !_description.IsPast ? 0 : model.GradeOf(_description.Head, actor.LastWord);

    static uint Governor(DocumentView view, int head) => view.Syntax[head].Head is >= 0 and var governor ? Word(view, governor) : 0;

    static uint Relation(DocumentView view, int token) => (uint)view.Syntax[token].Relation;

    int Match(ActorDraft actor)
    {
        if (_gender is not (Gender.Female or Gender.Male)) return 0;
        int odds = _gender == Gender.Female ? actor.FemaleOdds : -actor.FemaleOdds;
        return odds >= Sure ? 1 : odds >= Likely ? 2 : odds > -Likely ? 3 : odds > -Sure ? 4 : MostUnlike;
    }

    int Group(Mention mention) =>
        (_group >= 0 ? 1 : 0) + (table.Marks.GroupOfToken[mention.Tokens.Start] is var group && group < 0 ? 0 : group == _group ? 2 : 4);

    /// <summary>0 or 1 sentences since, or 2 for more.</summary>
    int SentencesSince(int sentence) => _sentence - sentence is var since and (0 or 1) ? since : 2;

    static int TypeOf(ActorDraft actor) =>
        actor.IsCountry ? 6
        : actor.IsNamedTogether ? 7
        : actor.IsPlural ? 3
        : actor.Type == EntityType.Organization ? 1
        : actor.Type == EntityType.Location ? 2
        : actor.Type == EntityType.Norp ? 4
        : actor.Type == EntityType.Misc ? 5
        : 0;

    static int Bucket(int count) => count <= 3 ? count : count <= 5 ? 4 : count <= 9 ? 5 : 6;

    static uint Word(DocumentView view, int token) => token >= 0 && token < view.Tokens.Length ? WordHash.Folded(view.TextOf(view.Tokens[token])) : 0;

    void Add(AntecedentCandidates.FeatureList features, AntecedentTemplate template, int value, int second = 0, int third = 0, int fourth = 0) =>
        Add(features, template, (uint)(value + 16 * (second + 16 * (third + 16 * fourth))));

    void Add(AntecedentCandidates.FeatureList features, AntecedentTemplate template, uint value, int second) =>
        Add(features, template, WordHash.Mix(value, (uint)second));

    void Add(AntecedentCandidates.FeatureList features, AntecedentTemplate template, uint value) =>
        features.Add(Key(template, _family, value));

    /// <summary>The hash of a feature.</summary>
    public static uint Key(AntecedentTemplate template, int family, uint value) => WordHash.Mix((uint)((int)template * Families + family), value);
}
