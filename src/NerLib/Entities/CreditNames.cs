using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>
/// Finds who made a picture and for whom in its credit, <c>JANE DOE/AFP via Getty Images</c>: a form with rules of its own, which a
/// tagger of sentences reads badly.
/// </summary>
static class CreditNames
{
    /// <summary>Words of a name in a byline. 3 loses names in 2 articles of 150, 10 changes nothing.</summary>
    const int LongestPerson = 5;

    /// <summary>Puts the names of a document's credits in place of what was found there.</summary>
    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names. Those found are appended; those that they replace become empty.</param>
    public static void Replace(DocumentView document, List<Entity> names)
    {
        int name = 0, before = names.Count;
        foreach (var sentence in document.Sentences)
        {
            var credit = sentence.Tokens;
            if (document.Regions[sentence.Region].Kind != RegionKind.Credit) continue;
            for (int i = credit.Start; i < credit.End;)
            {
                if (NameAt(document, i, credit) is not { } found)
                {
                    i++;
                    continue;
                }
                while (name < before && names[name].Tokens.End <= i) name++;
                for (int k = name; k < before && names[k].Tokens.Start < found.Tokens.End; k++)
                    names[k] = names[k] with { Tokens = new(i, i) };
                names.Add(found);
                i = found.Tokens.End;
            }
        }
    }

    static Entity? NameAt(DocumentView document, int i, TokenRange credit)
    {
        if (AgencyAt(document, i, credit) is { } agency)
            return CreditWords.IsRemark(document.TextOf(agency)) ? null : new(agency, EntityType.Organization, 1f);
        int end = i;
        while (end < credit.End && end - i <= LongestPerson && IsPartOfName(document, end) && AgencyAt(document, end, credit) is null) end++;
        bool beforeAgency = end + 1 < credit.End && IsSlash(document, end) && AgencyAt(document, end + 1, credit) is not null;
        bool afterAgency = i >= credit.Start + 2 && IsSlash(document, i - 1)
            && CreditWords.StandsBeforeNames(document.Text[document.Tokens[credit.Start].Start..document.Tokens[i - 2].End].TrimStart('('));
        return end - i is >= 2 and <= LongestPerson && (beforeAgency || afterAgency) ? new(new(i, end), EntityType.Person, 1f) : null;
    }

    static TokenRange? AgencyAt(DocumentView document, int i, TokenRange credit)
    {
        int start = document.Tokens[i].Start, limit = document.Tokens[credit.End - 1].End;
        int length = CreditWords.AgencyLength(document.Text[start..limit]);
        if (length == 0) return null;
        int end = i + 1;
        while (end < credit.End && document.Tokens[end].Start < start + length) end++;
        return new(i, end);
    }

    static bool IsPartOfName(DocumentView document, int i) => char.IsUpper(document.TextOf(document.Tokens[i])[0]);

    static bool IsSlash(DocumentView document, int i) => document.TextOf(document.Tokens[i]) is "/";
}
