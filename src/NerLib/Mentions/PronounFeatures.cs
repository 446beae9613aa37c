using System.Numerics;
using NerLib.Languages.English;
using NerLib.Numerics;

namespace NerLib.Mentions;

/// <summary>The features of a pronoun and an actor that it may mean. Their hashes are part of the model format.</summary>
/// <param name="table">Roles and sentences of the mentions.</param>
/// <param name="mostNamed">The person whom the document names most often; null if none is named twice.</param>
sealed class PronounFeatures(MentionTable table, ActorDraft? mostNamed)
{
    /// <summary>
    /// Log odds of the other gender, in sixteenths, from which an actor is no candidate. 36 loses 0.4 % of the speakers of news, 144
    /// nothing.
    /// </summary>
    public const int Excluding = 72;

    // Pronouns of a person, a thing and several have weights of their own; a reflexive one is a role of its own.
    const int Person = 0, Thing = 1, Several = 2, Reflexive = (int)MentionRole.Prepositional + 1;

    /// <summary>
    /// Log odds of the gender, in sixteenths, from which it is a likely and a sure match; the last grade of five is the worst. The weights
    /// are trained with them.
    /// </summary>
    const int Likely = 12, Sure = 40, MostUnlike = 5;

    int _mention, _sentence, _start, _family, _role, _inSentence, _group, _says, _bestMatch;
    Pronoun _pronoun;
    (int Mention, Pronoun Pronoun, ActorDraft? Actor) _previous = (-1, default, null);

    /// <summary>A pronoun to take features of.</summary>
    public void Begin(DocumentView view, int mention, Pronoun pronoun)
    {
        _mention = mention;
        _pronoun = pronoun;
        _sentence = table.SentenceOf(mention);
        _start = view.Mentions[mention].Tokens.Start;
        _inSentence = _start - view.Sentences[_sentence].Tokens.Start;
        _group = table.Marks.GroupOfToken[_start];
        bool isReflexive = Pronouns.CaseOf(view.TextOf(view.Tokens[_start])) == PronounCase.Reflexive;
        _role = isReflexive ? Reflexive : (int)table.RoleOf(mention);
        _says = MentionTable.Says(view, view.Mentions[mention].Tokens) ? 1 : 0;
        _bestMatch = MostUnlike;
        _family = pronoun.IsPlural ? Several : pronoun.Gender == Gender.Neutral ? Thing : Person;
    }

    /// <summary>A candidate that will be extracted; a pronoun prefers who is known to be a woman to who may be one.</summary>
    public void Announce(ActorDraft actor) => _bestMatch = Math.Min(_bestMatch, Match(actor));

    /// <summary>A pronoun was given to an actor.</summary>
    public void Resolved(int mention, Pronoun pronoun, ActorDraft actor) => _previous = (mention, pronoun, actor);

    /// <summary>What speaks for the pronoun's meaning nobody among the candidates.</summary>
    public void ExtractNobody(DocumentView view, int candidates, PronounCandidates.FeatureList features)
    {
        Add(features, PronounTemplate.Nobody, 0);
        Add(features, PronounTemplate.NobodyByRole, _role);
        Add(features, PronounTemplate.NobodyByCandidates, Math.Min(candidates, 4));
        Add(features, PronounTemplate.NobodyByMarks, _group >= 0 ? 1 : 0);
        Add(features, PronounTemplate.NobodyAtStart, Math.Min(_sentence, 2));
        if (_family == Person) return;
        Add(features, PronounTemplate.NobodyByNextWord, Word(view, _start + 1));
        Add(features, PronounTemplate.NobodyByWordBefore, Word(view, _start - 1));
        Add(features, PronounTemplate.NobodyByWord, Word(view, _start));
    }

    public void Extract(DocumentView view, ActorTrace trace, int last, int rank, PronounCandidates candidates)
    {
        var actor = trace.Actor;
        var features = candidates.Add(actor);
        int sentences = _sentence - table.SentenceOf(last);
        bool isAhead = last > _mention;
        var mention = MentionTable.WithoutTitle(view, last);
        int near = isAhead ? 3 : Math.Min(sentences, 2);
        int role = (int)table.RoleOf(last);

        Add(features, PronounTemplate.Sentences, isAhead ? 9 : Bucket(sentences), _role);
        Add(features, PronounTemplate.Rank, Math.Min(rank, 5), _role);
        Add(features, PronounTemplate.Role, role, near, _role);
        Add(features, PronounTemplate.Kind, (int)mention.Kind, near, _role);
        Add(features, PronounTemplate.Gender, Match(actor));
        Add(features, PronounTemplate.TimesMet, Bucket(trace.Met), mostNamed is null ? 0 : actor == mostNamed ? 1 : 2);
        Add(features, PronounTemplate.NameLength, actor.Names == 0 ? 0 : Math.Min(actor.FullestLength, 3), near);
        Add(features, PronounTemplate.LedSentence, SentencesSince(trace.LedSentence), _role, _inSentence < 2 ? 1 : 0);
        Add(features, PronounTemplate.SubjectOfSentence, SentencesSince(trace.SubjectOfSentence), _role);
        Add(features, PronounTemplate.Marks, Group(mention), near);
        int sincePronoun = _previous.Actor == actor ? Math.Min(_sentence - table.SentenceOf(_previous.Mention), 2) : 3;
        bool isSameGender = _previous.Actor is not null && _previous.Pronoun.Gender == _pronoun.Gender;
        Add(features, PronounTemplate.LastPronoun, sincePronoun, isSameGender ? 1 : 0, _role);
        Add(features, PronounTemplate.WordBefore, FunctionWord(view, mention.Tokens.Start - 1), near);
        Add(features, PronounTemplate.WordAfter, FunctionWord(view, mention.Tokens.End), near);
        Add(features, PronounTemplate.PlaceInSentence, Math.Min(mention.Tokens.Start - view.Sentences[table.SentenceOf(last)].Tokens.Start, 4), near);
        Add(features, PronounTemplate.Distance, BitOperations.Log2((uint)Math.Abs(_start - mention.Tokens.Start) + 1), _role);
        bool said = mention.Kind != MentionKind.Nominal && MentionTable.Says(view, mention.Tokens);
        Add(features, PronounTemplate.GenderAmongAll, Match(actor), _bestMatch, near);
        Add(features, PronounTemplate.Says, _says, said ? 1 : 0, near, role);
        int paragraphs = Math.Min(Math.Abs(table.ParagraphOf(_sentence) - table.ParagraphOf(table.SentenceOf(last))), 3);
        Add(features, PronounTemplate.Paragraphs, paragraphs, _says, role == (int)MentionRole.Subject ? 1 : 0);
        if (_family != Person)
            Add(features, PronounTemplate.Type, TypeOf(actor), near);
        if (table.HeadOf(last) >= 0 && table.HeadOf(_mention) >= 0) ExtractOfTrees(view, last, role, near, sentences == 0, features);
        if (sentences == 0) ExtractInSentence(mention, role, isAhead, features);
    }

    void ExtractInSentence(Mention mention, int role, bool isAhead, PronounCandidates.FeatureList features)
    {
        var (from, to) = isAhead ? (_start + 1, mention.Tokens.Start) : (mention.Tokens.End, _start);
        if (from > to) (from, to) = (to, from);   // the pronoun stands in a description: his wife
        int breaks = Math.Min(table.ClauseBreaksBetween(from, to), 3), verbs = Math.Min(table.VerbsBetween(from, to), 3);
        Add(features, PronounTemplate.ClauseBreaks, breaks, role, _role, isAhead ? 1 : 0);
        Add(features, PronounTemplate.Verbs, verbs, role, _role, isAhead ? 1 : 0);
        Add(features, PronounTemplate.SameClause, breaks == 0 && verbs <= 1 ? 1 : 0, role, _role, (int)mention.Kind);
        Add(features, PronounTemplate.WordsBetween, Math.Min(to - from, 6), role, _role);
        if (isAhead) Add(features, PronounTemplate.Ahead, _inSentence < 4 ? 1 : 0, _role, role);
    }

    /// <summary>What the dependency trees tell: how the two clauses stand to each other, and whether a main clause is meant.</summary>
    void ExtractOfTrees(DocumentView view, int last, int role, int near, bool isSameSentence, PronounCandidates.FeatureList features)
    {
        int head = table.HeadOf(last), own = table.HeadOf(_mention);
        int clause = SyntaxRoles.ClauseOf(view, head), ownClause = SyntaxRoles.ClauseOf(view, own);
        bool isMain = view.Syntax[clause].Relation == DependencyRelation.Root, isOwnMain = view.Syntax[ownClause].Relation == DependencyRelation.Root;
        Add(features, PronounTemplate.MainClauses, role, near, _role, (isMain ? 1 : 0) + (isOwnMain ? 2 : 0));
        Add(features, PronounTemplate.Relation, Relation(view, head), near);
        if (!isSameSentence) return;
        int relation = clause == ownClause ? 0 : SyntaxRoles.HangsOn(view, ownClause, clause) ? 1 : SyntaxRoles.HangsOn(view, clause, ownClause) ? 2 : 3;
        Add(features, PronounTemplate.Clauses, relation, role, _role, (int)view.Mentions[last].Kind);
        uint between = relation == 1 ? Relation(view, ownClause) : relation == 2 ? 64 + Relation(view, clause) : 128 + (uint)relation;
        Add(features, PronounTemplate.ClauseRelation, between, role);
        int dominance = SyntaxRoles.HangsOn(view, own, head) ? 1 : SyntaxRoles.HangsOn(view, head, own) ? 2 : 0;
        Add(features, PronounTemplate.Dominance, dominance, role, _role, relation);
    }

    static uint Relation(DocumentView view, int token) => (uint)view.Syntax[token].Relation;

    int Match(ActorDraft actor)
    {
        if (_pronoun.Gender is not (Gender.Female or Gender.Male)) return 0;
        int odds = _pronoun.Gender == Gender.Female ? actor.FemaleOdds : -actor.FemaleOdds;
        return odds >= Sure ? 1 : odds >= Likely ? 2 : odds > -Likely ? 3 : odds > -Sure ? 4 : MostUnlike;
    }

    int Group(Mention mention) =>
        (_group >= 0 ? 1 : 0) + (table.Marks.GroupOfToken[mention.Tokens.Start] is var group && group < 0 ? 0 : group == _group ? 2 : 4);

    /// <summary>0 or 1 sentences since, or 2 for more.</summary>
    int SentencesSince(int sentence) => _sentence - sentence is var since and (0 or 1) ? since : 2;

    static int TypeOf(ActorDraft actor) =>
        actor.IsPlural ? 3 : actor.Type == EntityType.Organization ? 1 : actor.Type == EntityType.Location ? 2 : 0;

    static int Bucket(int count) => count <= 3 ? count : count <= 5 ? 4 : count <= 9 ? 5 : 6;

    /// <summary>The word itself if it is a function word or punctuation, else 0, for verbs 1.</summary>
    uint FunctionWord(DocumentView view, int token)
    {
        if (token < 0 || token >= view.Tokens.Length) return 2;
        var word = view.TextOf(view.Tokens[token]);
        return view.Tokens[token].Kind != TokenKind.Word || FunctionWords.ClassOf(word) != 0 ? WordHash.Folded(word) : table.IsVerb(word) ? 1u : 0;
    }

    static uint Word(DocumentView view, int token) => token >= 0 && token < view.Tokens.Length ? WordHash.Folded(view.TextOf(view.Tokens[token])) : 0;

    void Add(PronounCandidates.FeatureList features, PronounTemplate template, int value, int second = 0, int third = 0, int fourth = 0) =>
        Add(features, template, (uint)(value + 16 * (second + 16 * (third + 16 * fourth))));

    void Add(PronounCandidates.FeatureList features, PronounTemplate template, uint value, int second) =>
        Add(features, template, WordHash.Mix(value, (uint)second));

    void Add(PronounCandidates.FeatureList features, PronounTemplate template, uint value) =>
        features.Add(WordHash.Mix((uint)((int)template * 4 + _family), value));
}
