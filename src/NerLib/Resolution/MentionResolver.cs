using NerLib.Documents;
using NerLib.Encoding;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>
/// Goes through a document's mentions in order and lets a ranker give each description, and each pronoun of the third person, to one of the actors
/// met, or to nobody: a description then introduces somebody new.
/// </summary>
sealed class MentionResolver
{
    /// <summary>Names after a mention in its sentence that may be meant; 1 changes nothing.</summary>
    public const int MostAhead = 2;

    /// <summary>Actors further back that were called by a description's noun, and others in whose names it stands.</summary>
    public const int MostCalledSo = 3;

    /// <summary>Types of actors of which the most named is always a candidate: an organisation, a place. Of people that gives nothing.</summary>
    public const int TypesNamed = 2;

    /// <summary>Mentions after one that are looked at: a text without stops is one sentence.</summary>
    const int FarthestAhead = 64;

    /// <summary>Words between a person and the body they belong to.</summary>
    const int FarthestBody = 10;

    readonly ActorDraft?[] _ofMention;
    readonly MentionTable _table;
    readonly ActorDraft?[] _mostNamed;
    readonly DescriptionRules _rules;
    readonly NamedGroups _groups;
    readonly Relatives _relatives = new();
    readonly DiscourseState _outside = new(), _anywhere = new();
    readonly AntecedentCandidates _candidates = new();
    readonly AntecedentFeatures _features;
    readonly Dictionary<uint, List<ActorDraft>> _calledSo = [], _namedSo = [];

    /// <param name="view">The document up to its mentions.</param>
    /// <param name="marks">Its quotation marks.</param>
    /// <param name="ofMention">For each name its actor; takes those of the others.</param>
    /// <param name="model">Knows nouns and verbs.</param>
    /// <param name="vectors">Know which nouns mean nearly the same; null if there are none.</param>
    public MentionResolver(DocumentView view, QuotationMarkLayer marks, ActorDraft?[] ofMention, ActorModel model, PretrainedVectors? vectors)
    {
        _ofMention = ofMention;
        _table = new(view, marks, model);
        _rules = new(marks, ofMention, model, new(view, ofMention, model));
        _groups = new(ofMention);
        _mostNamed = [MostNamed(ofMention, EntityType.Person), MostNamed(ofMention, EntityType.Organization), MostNamed(ofMention, EntityType.Location)];
        _features = new(_table, _mostNamed, ofMention, new(vectors), model);
    }

    public void Go(DocumentView view, IAntecedentRanker ranker, CancellationToken cancellationToken)
    {
        for (int i = 0, region = 0; i < view.Mentions.Length; i++)
        {
            if (i % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            switch (view.Mentions[i].Kind)
            {
                case MentionKind.Pronoun: ResolvePronoun(view, i, ranker); break;
                case MentionKind.Nominal: ResolveDescription(view, i, ranker); break;
                default: MeetName(view, i); break;
            }
            if (_ofMention[i] is not { } actor || IsOutsideArticle(view, i, ref region)) continue;
            Meet(actor, i, IsMarked(view, i));
            if (view.Mentions[i].Kind == MentionKind.Name
                && _groups.EndingAt(view, i, view.Sentences[_table.SentenceOf(i)].Tokens.Start) is { } group) Meet(group, i, IsMarked(view, i));
        }
    }

    /// <summary>Whom only the page names is not whom the article goes on about: who took a picture, whose article stands beside it.</summary>
    static bool IsOutsideArticle(DocumentView view, int mention, ref int region)
    {
        int start = view.Tokens[view.Mentions[mention].Tokens.Start].Start;
        while (region + 1 < view.Regions.Length && view.Regions[region].Span.End <= start) region++;
        return view.Mentions[mention].Kind == MentionKind.Name && region < view.Regions.Length
            && view.Regions[region].Kind is RegionKind.Credit or RegionKind.Byline or RegionKind.RelatedLinks or RegionKind.SiteNotice;
    }

    void MeetName(DocumentView view, int mention)
    {
        if (_ofMention[mention] is not { } actor) return;
        int heads = actor.Heads.Length;
        if (_rules.Meet(view, mention, view.Sentences[_table.SentenceOf(mention)].Tokens.Start, actor) is { } taken) Forget(taken);
        if (actor.IsPerson && BodyBeside(view, mention) is { } body) actor.TellBody(body);
        var name = view.Entities[view.Mentions[mention].Entity].Tokens;
        actor.TellName(view, name);
        // The county may be Orr County, met long ago.
        for (int i = name.Start; i < name.End && name.Length > 1 && !actor.IsPerson; i++)
            if (i == name.End - 1 || RoleNouns.KindOf(view.TextOf(view.Tokens[i])) is not null)
                CallSo(_namedSo, WordHash.Folded(view.TextOf(view.Tokens[i])), actor);
        foreach (uint head in actor.Heads[heads..]) CallSo(_calledSo, head, actor);
    }

    void Forget(ActorDraft taken)
    {
        _outside.Forget(taken);
        _anywhere.Forget(taken);
    }

    /// <summary><c>Orr University professor Ann Lee</c>, <c>Ann Lee, a professor at Orr University,</c></summary>
    ActorDraft? BodyBeside(DocumentView view, int person)
    {
        var sentence = view.Sentences[_table.SentenceOf(person)].Tokens;
        var name = view.Mentions[person].Tokens;
        for (int i = person - 1; i >= 0 && view.Mentions[i].Tokens.End > Math.Max(sentence.Start, name.Start - FarthestBody) - 1; i--)
            if (IsBody(view, i) && IsTitle(view, view.Mentions[i].Tokens.End, name.Start)) return _ofMention[i];
        if (name.End >= sentence.End || view.TextOf(view.Tokens[name.End]) is not ("," or "(")) return null;
        for (int i = person + 1; i < view.Mentions.Length && view.Mentions[i].Tokens.Start < Math.Min(sentence.End, name.End + FarthestBody); i++)
            if (IsBody(view, i)) return IsTitle(view, name.End + 1, view.Mentions[i].Tokens.Start) ? _ofMention[i] : null;
        return null;
    }

    bool IsBody(DocumentView view, int mention) =>
        view.Mentions[mention].Kind == MentionKind.Name && _ofMention[mention] is { } body
        && (body.Type == EntityType.Organization || body.Type == EntityType.Location);

    /// <summary>Whether only words of a title stand between a body and a person: no verb, and no stop.</summary>
    bool IsTitle(DocumentView view, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            var word = view.TextOf(view.Tokens[i]);
            if (view.Tokens[i].Kind != TokenKind.Word ? word is not ("-" or ".") && !(word is "," && i == end - 1)
                : ReportingVerbs.Of(word) is not null || _table.IsVerb(word) || (FunctionWords.ClassOf(word) & WordClass.Relative) != 0) return false;
        }
        return true;
    }

    static void CallSo(Dictionary<uint, List<ActorDraft>> called, uint head, ActorDraft actor)
    {
        if (!called.TryGetValue(head, out var actors)) called[head] = actors = [];
        actors.Remove(actor);
        if (actors.Count == MostCalledSo) actors.RemoveAt(0);
        actors.Add(actor);
    }

    void ResolvePronoun(DocumentView view, int mention, IAntecedentRanker ranker)
    {
        if (Pronouns.Of(view.TextOf(view.Mentions[mention].Tokens)) is not { } pronoun
            || pronoun.Person != 3 && !(pronoun is { Person: 1, IsPlural: true } && IsMarked(view, mention))) return;
        _features.Begin(view, mention, pronoun);
        bool isPerson = pronoun.Gender is Gender.Female or Gender.Male;
        Collect(view, mention, isPerson, new(pronoun.Gender, pronoun.IsPlural));
        if (_candidates.Count == 1) return;
        _candidates.IsSomebody = _table.Says(mention) && !IsMarked(view, mention);
        if (_candidates[ranker.Choose(mention, _candidates)] is not { } actor) return;
        actor.Add(mention);
        actor.TellPronoun(pronoun.Gender);
        _ofMention[mention] = actor;
        _features.Resolved(mention, pronoun.Gender, actor);
    }

    void ResolveDescription(DocumentView view, int mention, IAntecedentRanker ranker)
    {
        var noun = view.TextOf(view.Tokens[view.Mentions[mention].Tokens.End - 1]);
        var kind = _rules.KindOf(noun);
        var rule = _rules.Suggest(view, mention);
        uint head = WordHash.Folded(noun);
        var calledSo = _calledSo.GetValueOrDefault(head);
        var description = new Description(view, mention, kind, rule, calledSo is not null);
        _features.Begin(view, mention, description);
        var namedSo = _namedSo.GetValueOrDefault(head);
        var owner = Relatives.OwnerOf(view, mention, _ofMention);
        var wanted = new Wanted(description.Gender, TakesSeveral: kind != RoleKind.Person, owner, owner is null ? "" : noun.ToString());
        Collect(view, mention, kind == RoleKind.Person, wanted, calledSo, namedSo, rule.Actor);
        if (DescriptionRules.IsCertain(rule.Relation)) _candidates.MakeCertain(rule.Actor);
        if (_rules.Join(view, mention, _candidates.Count == 1 ? null : _candidates[ranker.Choose(mention, _candidates)]) is { } taken) Forget(taken);
        description.Tell(_ofMention[mention]!);
        if (owner is not null) _relatives.Tell(_ofMention[mention]!, owner, wanted.Noun);
        CallSo(_calledSo, head, _ofMention[mention]!);
    }

    /// <summary>Whom a mention may mean.</summary>
    /// <param name="Gender">The gender that it tells.</param>
    /// <param name="TakesSeveral">Whether it may mean several.</param>
    /// <param name="Owner">Whose relative it is; null if it is not told.</param>
    /// <param name="Noun">What relative.</param>
    readonly record struct Wanted(Gender Gender, bool TakesSeveral, ActorDraft? Owner = null, string Noun = "");

    void Collect(
        DocumentView view, int mention, bool isPerson, Wanted wanted,
        List<ActorDraft>? calledSo = null, List<ActorDraft>? namedSo = null, ActorDraft? byRule = null)
    {
        _candidates.Clear();
        // Whom people talk about does not become whom the text is about.
        bool isMarked = IsMarked(view, mention);
        var state = isMarked ? _anywhere : _outside;
        var recent = isPerson ? state.People : state.Others;
        for (int i = 0; i < recent.Count; i++)
            if (MayBe(view, mention, recent[i], wanted)) _features.Announce(recent[i].Actor);
        int rank = 0;
        var nobody = _candidates.Add(null);
        for (int i = 0; i < recent.Count; i++)
            if (MayBe(view, mention, recent[i], wanted)) _features.Extract(view, recent[i], recent[i].Last, rank++, _candidates);
        if (calledSo is not null)
            foreach (var actor in calledSo) AddMet(view, mention, _anywhere.TraceOf(actor), wanted, rank++);
        if (namedSo is not null)
            foreach (var actor in namedSo) AddMet(view, mention, _anywhere.TraceOf(actor), wanted, rank++);
        if (byRule is not null) AddMet(view, mention, _anywhere.TraceOf(byRule), wanted, rank++);
        if (byRule is { FirstMention: var first } && first > mention && Agrees(byRule, wanted) && !_candidates.Contains(byRule))
            _features.Extract(view, _anywhere.TraceOf(byRule), first, rank++, _candidates);
        foreach (var actor in _mostNamed)
            if (actor is { IsPerson: false } && !isPerson) AddMet(view, mention, state.TraceOf(actor), wanted, rank++);
        int before = rank;
        for (int next = mention + 1, ahead = 0; ahead < MostAhead && IsJustAhead(view, mention, next); next++)
            if (view.Mentions[next].Kind == MentionKind.Name && _ofMention[next] is { } actor && actor.IsPerson == isPerson
                && Agrees(actor, wanted) && IsMarked(view, next) == isMarked && !_candidates.Contains(actor))
            {
                _features.Extract(view, state.TraceOf(actor), next, rank++, _candidates);
                ahead++;
            }
        _features.ExtractNobody(view, before, nobody);
    }

    /// <summary>Whether a pronoun would be reflexive if it meant whom another mention does: <c>Lee called her brave</c> (principle B, Chomsky 1981).</summary>
    bool IsSubjectOfSameVerb(DocumentView view, int pronoun, int other) =>
        view.Mentions[pronoun].Kind == MentionKind.Pronoun && _table.HeadOf(pronoun) is >= 0 and var own && _table.HeadOf(other) is >= 0 and var subject
        && Pronouns.CaseOf(view.TextOf(view.Mentions[pronoun].Tokens)) != PronounCase.Reflexive && SyntaxRoles.IsObjectOfSubject(view, own, subject);

    /// <summary>Somebody met further back.</summary>
    void AddMet(DocumentView view, int mention, ActorTrace trace, Wanted wanted, int rank)
    {
        if (trace.Met > 0 && !_candidates.Contains(trace.Actor) && MayBe(view, mention, trace, wanted))
            _features.Extract(view, trace, trace.Last, rank, _candidates);
    }

    bool IsJustAhead(DocumentView view, int mention, int next) =>
        next < view.Mentions.Length && next <= mention + FarthestAhead && _table.SentenceOf(next) == _table.SentenceOf(mention);

    bool IsMarked(DocumentView view, int mention) => _table.Marks.IsQuoted(view.Mentions[mention].Tokens.Start);

    bool MayBe(DocumentView view, int mention, ActorTrace trace, Wanted wanted) =>
        Agrees(trace.Actor, wanted) && !IsSubjectOfSameVerb(view, mention, trace.Last);

    bool Agrees(ActorDraft actor, Wanted wanted) =>
        (wanted.Owner is null || _relatives.MayBe(actor, wanted.Owner, wanted.Noun))
        && wanted.Gender switch
        {
            Gender.Female => !actor.IsPlural && actor.FemaleOdds > -AntecedentFeatures.Excluding,
            Gender.Male => !actor.IsPlural && actor.FemaleOdds < AntecedentFeatures.Excluding,
            _ => wanted.TakesSeveral || !actor.IsPlural,
        };

    void Meet(ActorDraft actor, int mention, bool isMarked)
    {
        var (sentence, role) = (_table.SentenceOf(mention), _table.RoleOf(mention));
        _anywhere.Meet(actor, mention, sentence, role);
        if (!isMarked) _outside.Meet(actor, mention, sentence, role);
    }

    static ActorDraft? MostNamed(ActorDraft?[] ofMention, EntityType type)
    {
        ActorDraft? most = null;
        foreach (var actor in ofMention)
            if (actor is not null && actor.Type == type && actor.Names > (most?.Names ?? 1)) most = actor;
        return most;
    }
}
