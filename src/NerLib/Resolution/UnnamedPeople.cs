using NerLib.Documents;
using NerLib.Languages.English;

namespace NerLib.Resolution;

/// <summary>
/// People whom a text describes before it names them, as leads do: <c>the Orr governor said</c>, and a paragraph later <c>Governor Ann Lee</c> or
/// <c>Ann Lee, governor of Orr,</c>.
/// </summary>
sealed class UnnamedPeople(QuotationMarkLayer marks)
{
    /// <summary>Paragraphs at the beginning of a text in which <c>a governor</c> may be one who is named later.</summary>
    const int LeadParagraphs = 3;

    /// <summary>Mentions between a description and the name.</summary>
    const int Farthest = 60;

    readonly Dictionary<string, (ActorDraft Person, int Nominal)> _byNoun = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes a description of somebody new.</summary>
    public void Note(DocumentView view, int nominal, ActorDraft person)
    {
        var tokens = view.Mentions[nominal].Tokens;
        var noun = view.TextOf(view.Tokens[tokens.End - 1]);
        if (!person.IsPerson || person.IsPlural || RoleNouns.KindOf(noun) != RoleKind.Person || RoleNouns.IsGeneric(noun)
            || marks.IsQuoted(tokens.Start)) return;
        if (FunctionWords.IsIndefinite(view.TextOf(view.Tokens[tokens.Start])) && marks.ParagraphOfToken[tokens.Start] >= LeadParagraphs) return;
        for (int i = tokens.Start; i < tokens.End - 1; i++)
            if (Titles.ChangesOffice(view.TextOf(view.Tokens[i]))) return;
        _byNoun[noun.ToString()] = (person, nominal);
    }

    /// <summary>Who was described by a noun before, if a person who is named with it can be that one; null if nobody.</summary>
    /// <param name="view">The document.</param>
    /// <param name="noun">The title before the name, or the noun of the apposition behind it.</param>
    /// <param name="wordBefore">The token before the noun; tells which of several offices it is.</param>
    /// <param name="actor">Who is named: by a full name, as who is new in a text is.</param>
    public ActorDraft? Take(DocumentView view, string noun, int wordBefore, ActorDraft actor)
    {
        if (!_byNoun.TryGetValue(noun, out var described) || described.Person is not { Names: 0 } person || person == actor || actor.FullestLength < 2
            || actor.FirstMention < described.Nominal || actor.FirstMention - described.Nominal > Farthest || !actor.Fits(person.Gender)) return null;
        if (RoleNouns.NeedsPortfolio(noun))
        {
            // A foreign minister is not the finance minister.
            var tokens = view.Mentions[described.Nominal].Tokens;
            if (tokens.Length < 2 || wordBefore < 0
                || !view.TextOf(view.Tokens[tokens.End - 2]).Equals(view.TextOf(view.Tokens[wordBefore]), StringComparison.OrdinalIgnoreCase)) return null;
        }
        _byNoun.Remove(noun);
        return person;
    }
}
