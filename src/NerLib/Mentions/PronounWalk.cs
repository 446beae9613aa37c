using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Mentions;

/// <summary>Goes through a document's mentions in order and lets a judge give each pronoun of the third person to one of the actors last met.</summary>
sealed class PronounWalk
{
    /// <summary>Names after a pronoun in its sentence that may be meant; 1 changes nothing.</summary>
    public const int MostAhead = 2;

    /// <summary>Mentions after a pronoun that are looked at: a text without stops is one sentence.</summary>
    const int FarthestAhead = 64;

    readonly ActorDraft?[] _ofMention;
    readonly MentionTable _table;
    readonly Scene _outside = new(), _anywhere = new();
    readonly PronounCandidates _candidates = new();
    readonly PronounFeatures _features;

    public PronounWalk(DocumentView view, QuotationMarkLayer marks, ActorDraft?[] ofMention, ActorModel model)
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
            if (_ofMention[i] is { } actor) Meet(actor, i, IsMarked(view, i));
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
        // Whom people talk about does not become whom the text is about.
        bool isMarked = IsMarked(view, mention);
        var scene = isMarked ? _anywhere : _outside;
        bool isPerson = pronoun.Gender is Gender.Female or Gender.Male;
        var recent = isPerson ? scene.People : scene.Others;
        _features.Begin(view, mention, pronoun);
        for (int i = 0; i < recent.Count; i++)
            if (Agrees(recent[i].Actor, pronoun)) _features.Announce(recent[i].Actor);
        int rank = 0;
        var nobody = _candidates.Add(null);
        for (int i = 0; i < recent.Count; i++)
            if (Agrees(recent[i].Actor, pronoun)) _features.Extract(view, recent[i], recent[i].Last, rank++, _candidates);
        int before = rank;
        for (int next = mention + 1, ahead = 0; ahead < MostAhead && IsJustAhead(view, mention, next); next++)
            if (view.Mentions[next].Kind == MentionKind.Name && _ofMention[next] is { } actor && actor.IsPerson == isPerson
                && Agrees(actor, pronoun) && IsMarked(view, next) == isMarked)
            {
                _features.Extract(view, scene.TraceOf(actor), next, rank++, _candidates);
                ahead++;
            }
        _features.ExtractNobody(view, before, nobody);
    }

    bool IsJustAhead(DocumentView view, int mention, int next) =>
        next < view.Mentions.Length && next <= mention + FarthestAhead && _table.SentenceOf(next) == _table.SentenceOf(mention);

    bool IsMarked(DocumentView view, int mention) => _table.Marks.IsQuoted(view.Mentions[mention].Tokens.Start);

    static bool Agrees(ActorDraft actor, Pronoun pronoun) =>
        pronoun.Gender is Gender.Female ? !actor.IsPlural && actor.FemaleOdds > -PronounFeatures.Excluding
        : pronoun.Gender is Gender.Male ? !actor.IsPlural && actor.FemaleOdds < PronounFeatures.Excluding
        : pronoun.IsPlural || !actor.IsPlural;

    void Meet(ActorDraft actor, int mention, bool isMarked)
    {
        var (sentence, role) = (_table.SentenceOf(mention), _table.RoleOf(mention));
        _anywhere.Meet(actor, mention, sentence, role);
        if (!isMarked) _outside.Meet(actor, mention, sentence, role);
    }

    static ActorDraft? MostNamed(ActorDraft?[] ofMention)
    {
        ActorDraft? most = null;
        foreach (var actor in ofMention)
            if (actor is { IsPerson: true } && actor.Names > (most?.Names ?? 1)) most = actor;
        return most;
    }
}
