using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>
/// Gives <c>he</c> and <c>she</c> to the last subject that fits, else to the last person that does.
/// What is said inside quotation marks is left out.
/// </summary>
sealed class PronounResolver(QuotationMarkLayer marks, ActorDraft?[] ofMention)
{
    /// <summary>Actors that the rules without model may choose among.</summary>
    const int Remembered = 6;

    readonly List<ActorDraft> _subjects = [];
    readonly List<ActorDraft> _others = [];
    readonly List<ActorDraft> _inSentence = [];

    public void Resolve(DocumentView view, CancellationToken cancellationToken)
    {
        int mention = 0;
        foreach (var sentence in view.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ActorDraft? main = null;
            _inSentence.Clear();
            for (; mention < view.Mentions.Length && view.Mentions[mention].Tokens.Start < sentence.Tokens.End; mention++)
            {
                var found = view.Mentions[mention];
                if (marks.IsQuoted(found.Tokens.Start)) continue;
                if (found.Kind == MentionKind.Pronoun) Bind(view, mention, main);
                if (ofMention[mention] is not { IsPerson: true, Names: > 0 } person) continue;
                Remember(_others, person);
                Remember(_inSentence, person);
                if (!IsSubject(view, found.Tokens, sentence.Tokens, main is null)) continue;
                if (main is null) main = person;
                else Remember(_subjects, person);
            }
            // The subject of the main clause outlives those of its subordinate clauses.
            if (main is not null) Remember(_subjects, main);
        }
    }

    void Bind(DocumentView view, int mention, ActorDraft? main)
    {
        var word = view.TextOf(view.Mentions[mention].Tokens);
        if (Pronouns.Of(word) is not { Person: 3, IsPlural: false, Gender: Gender.Female or Gender.Male } pronoun) return;
        // Who is known to be a woman is “she” before who may be one.
        var person = main?.Gender == pronoun.Gender ? main
            : _inSentence.FindLast(other => other.Gender == pronoun.Gender)
            ?? (main?.Fits(pronoun.Gender) == true ? main : LastThatFits(_subjects, pronoun.Gender) ?? LastThatFits(_others, pronoun.Gender));
        if (person is null) return;
        if (person.Gender == Gender.Unknown) person.TellPronoun(pronoun.Gender);
        person.Add(mention);
        ofMention[mention] = person;
    }

    static ActorDraft? LastThatFits(List<ActorDraft> people, Gender gender)
    {
        for (int i = people.Count - 1; i >= 0; i--)
            if (people[i].Fits(gender)) return people[i];
        return null;
    }

    static void Remember(List<ActorDraft> people, ActorDraft person)
    {
        people.Remove(person);
        if (people.Count == Remembered) people.RemoveAt(0);
        people.Add(person);
    }

    /// <summary>Before a verb, after an inverted cue, or the sentence's first person if no preposition or possessive makes it something else.</summary>
    static bool IsSubject(DocumentView view, TokenRange mention, TokenRange sentence, bool isFirst)
    {
        var next = mention.End < sentence.End ? view.TextOf(view.Tokens[mention.End]) : default;
        if (next is "'s" or "’s" or "'" or "’") return false;
        var word = view.TextOf(view.Tokens[mention.Start]);
        if (Pronouns.Of(word) is not null
            && !(word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("she", StringComparison.OrdinalIgnoreCase))) return false;
        int before = mention.Start - 1;
        while (before >= sentence.Start && (view.TextOf(view.Tokens[before]) is "." || Titles.TryGet(view.TextOf(view.Tokens[before]), out _)
            || RoleNouns.KindOf(view.TextOf(view.Tokens[before])) is not null)) before--;
        var previous = before >= sentence.Start ? view.TextOf(view.Tokens[before]) : default;
        if ((FunctionWords.ClassOf(previous) & WordClass.Preposition) != 0) return false;
        bool beforeVerb = ReportingVerbs.Of(next) is not null
            || (FunctionWords.ClassOf(next) & (WordClass.Auxiliary | WordClass.Adverb)) != 0
            || next.EndsWith("ed", StringComparison.Ordinal);
        return isFirst || beforeVerb || ReportingVerbs.Of(previous) is { Frame: VerbFrame.Say, Form: VerbForm.Past };
    }
}
