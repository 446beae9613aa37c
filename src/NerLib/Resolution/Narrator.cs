using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>
/// Who tells a text in the first person: <c>I</c> wherever it stands outside quotation marks. The narrator's name is the one that the narration gives
/// (<see cref="NarratorNames.IsToldAt"/>), else that of somebody whom others address and whom the narration hardly names.
/// </summary>
sealed class Narrator
{
    /// <summary>A text of fewer is not told in the first person: news quotes a sentence without marks now and then.</summary>
    const int FewestPronouns = 3;

    /// <summary>An answer to the narrator's words, or two further off.</summary>
    const int Enough = 2;

    /// <summary>Whom the narration names this often is somebody else; a mark lost in a novel makes narration of a few words spoken.</summary>
    const float MostNamed = 0.2f;

    readonly QuotationMarkLayer _marks;
    readonly ActorDraft?[] _ofMention;
    readonly bool[] _speaksIn;
    readonly List<int> _pronouns = [];
    readonly Dictionary<ActorDraft, int> _addressed = [];
    readonly Dictionary<ActorDraft, int> _told = [];
    ActorDraft? _own;

    Narrator(DocumentView view, QuotationMarkLayer marks, ActorDraft?[] ofMention)
    {
        _marks = marks;
        _ofMention = ofMention;
        _speaksIn = new bool[marks.Paragraphs.Length];
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i] is not { Kind: MentionKind.Pronoun, Tokens: var tokens } || marks.IsQuoted(tokens.Start)) continue;
            // A mine is a noun more often than the narrator's.
            var word = view.TextOf(tokens);
            if (Pronouns.Of(word) is not { Person: 1, IsPlural: false } || word is "mine" or "Mine") continue;
            _pronouns.Add(i);
            if (MentionTable.Says(view, tokens)) _speaksIn[marks.ParagraphOfToken[tokens.Start]] = true;
        }
    }

    /// <summary>Gives the pronouns of the first person outside marks to one actor, if the text is told so.</summary>
    public static void Join(DocumentView view, QuotationMarkLayer marks, ActorDraft?[] ofMention)
    {
        var narrator = new Narrator(view, marks, ofMention);
        if (narrator._pronouns.Count < FewestPronouns) return;
        if (!narrator.FindName(view)) return;
        var actor = narrator._own ?? narrator.MostAddressed() ?? new(EntityType.Person);
        actor.TellNarrator();
        foreach (int pronoun in narrator._pronouns)
        {
            actor.Add(pronoun);
            ofMention[pronoun] = actor;
        }
    }

    /// <returns>False where several tell their names: an interview.</returns>
    bool FindName(DocumentView view)
    {
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            if (view.Mentions[i] is not { Kind: MentionKind.Name, Tokens: var tokens } || _ofMention[i] is not { IsPerson: true } person) continue;
            if (_marks.IsQuoted(tokens.Start))
            {
                if (Vocatives.IsOne(view, _marks, tokens))
                    _addressed[person] = _addressed.GetValueOrDefault(person) + WeightOf(_marks.ParagraphOfToken[tokens.Start]);
                continue;
            }
            bool isNickname = NarratorNames.IsNicknameAt(view, tokens);
            if (!isNickname && !NarratorNames.IsToldAt(view, tokens)) _told[person] = _told.GetValueOrDefault(person) + 1;
            else if (_own is null) _own = person;
            else if (_own != person && !isNickname) return false;
            else if (_own != person) _own.Take(person, view, _ofMention);
        }
        return true;
    }

    ActorDraft? MostAddressed()
    {
        ActorDraft? best = null;
        int most = Enough - 1;
        foreach (var (person, weight) in _addressed)
        {
            if (weight < most || weight < Enough || _told.GetValueOrDefault(person) > MostNamed * weight) continue;
            best = weight > most ? person : null;
            most = weight;
        }
        return best;
    }

    /// <summary>Whom the narrator addresses is not the narrator; whoever speaks just before or after may address the narrator.</summary>
    int WeightOf(int paragraph) => _speaksIn[paragraph] ? -1
        : SpeaksIn(paragraph - 1) || SpeaksIn(paragraph + 1) ? 2
        : SpeaksIn(paragraph - 2) || SpeaksIn(paragraph + 2) ? 1
        : 0;

    bool SpeaksIn(int paragraph) => paragraph >= 0 && paragraph < _speaksIn.Length && _speaksIn[paragraph];
}
