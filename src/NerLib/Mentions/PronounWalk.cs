using NerLib.Quotes;

namespace NerLib.Mentions;

/// <summary>Goes through a document's mentions in order and lets a judge give each pronoun of the third person to one of the actors last met.</summary>
sealed class PronounWalk
{
    const int MostAhead = 2;

    readonly ActorDraft?[] _ofMention;
    readonly MentionTable _table;
    readonly Dictionary<ActorDraft, ActorTrace> _traces = [];
    readonly RecentActors _people = new(), _others = new();
    readonly PronounCandidates _candidates = new();
    readonly PronounFeatures _features;
    int _led = -1;

    public PronounWalk(DocumentView view, MarkedText marks, ActorDraft?[] ofMention, ActorModel model)
    {
        _ofMention = ofMention;
        _table = new(view, marks, model);
        _features = new(_table, MostNamed(ofMention));
    }

    public void Go(DocumentView view, IPronounJudge judge, CancellationToken cancellationToken)
    {
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (i % 1024 == 0) cancellationToken.ThrowIfCancellationRequested();
            if (view.Mentions[i].Kind == MentionKind.Pronoun) Resolve(view, i, judge);
            if (_ofMention[i] is { } actor) Meet(actor, i);
        }
    }

    void Resolve(DocumentView view, int mention, IPronounJudge judge)
    {
        if (Pronouns.Of(view.TextOf(view.Mentions[mention].Tokens)) is not { Person: 3 } pronoun) return;
        Collect(view, mention, pronoun);
        if (_candidates.Count == 1 || _candidates[judge.Choose(mention, _candidates)] is not { } actor) return;
        actor.Add(mention);
        actor.TellPronoun(pronoun.Gender);
        _ofMention[mention] = actor;
        _features.Resolved(mention, pronoun, actor);
    }

    void Collect(DocumentView view, int mention, Pronoun pronoun)
    {
        _candidates.Clear();
        bool isPerson = pronoun.Gender is Gender.Female or Gender.Male;
        var recent = isPerson ? _people : _others;
        _features.Begin(view, mention, pronoun);
        int rank = 0;
        var nobody = _candidates.Add(null);
        for (int i = 0; i < recent.Count; i++)
            if (Agrees(recent[i].Actor, pronoun)) _features.Extract(view, recent[i], rank++, _candidates);
        int before = rank;
        for (int next = mention + 1, ahead = 0; ahead < MostAhead && next < view.Mentions.Length && _table.SentenceOf(next) == _table.SentenceOf(mention); next++)
            if (view.Mentions[next].Kind == MentionKind.Name && _ofMention[next] is { } actor && actor.IsPerson == isPerson && Agrees(actor, pronoun)
                && TraceOf(actor) is var trace && !recent.Contains(trace) && trace.Last < next)
            {
                trace.Last = next;
                _features.Extract(view, trace, rank++, _candidates);
                ahead++;
            }
        _features.ExtractNobody(view, before, nobody);
    }

    static bool Agrees(ActorDraft actor, Pronoun pronoun) =>
        pronoun.Gender is Gender.Female ? !actor.IsPlural && actor.FemaleOdds > -PronounFeatures.Excluding
        : pronoun.Gender is Gender.Male ? !actor.IsPlural && actor.FemaleOdds < PronounFeatures.Excluding
        : pronoun.IsPlural || !actor.IsPlural;

    void Meet(ActorDraft actor, int mention)
    {
        var trace = TraceOf(actor);
        trace.Last = mention;
        trace.Met++;
        int sentence = _table.SentenceOf(mention);
        if (_table.RoleOf(mention) == MentionRole.Subject)
        {
            trace.SubjectOfSentence = sentence;
            if (_led != sentence) trace.LedSentence = _led = sentence;
        }
        (actor.IsPerson && !actor.IsPlural ? _people : _others).Meet(trace);
    }

    ActorTrace TraceOf(ActorDraft actor)
    {
        if (!_traces.TryGetValue(actor, out var trace)) _traces[actor] = trace = new(actor) { Last = -1 };
        return trace;
    }

    static ActorDraft? MostNamed(ActorDraft?[] ofMention)
    {
        ActorDraft? most = null;
        foreach (var actor in ofMention)
            if (actor is { IsPerson: true } && actor.Names > (most?.Names ?? 1)) most = actor;
        return most;
    }
}
