using NerLib.Languages.English;

namespace NerLib.Entities;

/// <summary>
/// Companies whose name ends as a possessive, <c>McDonald's said</c>: nothing that somebody has can say something, so the mark belongs to the name, there
/// and wherever the document has it again.
/// </summary>
static class PossessiveNames
{
    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Names, in order.</param>
    public static void Join(DocumentView document, List<Entity> names)
    {
        using var found = new NameTexts(document, names.Count);
        using var others = new NameTexts(document, names.Count);
        foreach (var name in names)
            if (!IsPossessive(document, name)) others.Add(name.Tokens);
            else if (Says(document, name.Tokens.End + 1)) found.Add(name.Tokens);
        // A name that stands without the mark too is a person's or a place's.
        for (int i = 0; i < names.Count; i++)
            if (IsPossessive(document, names[i]) && found.Contains(names[i].Tokens) && !others.Contains(names[i].Tokens))
                names[i] = names[i] with { Tokens = new(names[i].Tokens.Start, names[i].Tokens.End + 1), Type = EntityType.Organization };
    }

    /// <summary>Of people only one word: <c>Ann Lee's said</c> is short for <c>has</c>, and nobody is <c>said to</c> be something.</summary>
    static bool IsPossessive(DocumentView document, Entity name) =>
        name.Tokens.End < document.Tokens.Length && document.TextOf(document.Tokens[name.Tokens.End]) is "'s" or "’s"
        && (name.Type == EntityType.Organization || name.Tokens.Length == 1 && (name.Type == EntityType.Person || name.Type == EntityType.Facility));

    static bool Says(DocumentView document, int token) =>
        token + 1 < document.Tokens.Length && document.TextOf(document.Tokens[token + 1]) is not "to"
        && ReportingVerbs.Of(document.TextOf(document.Tokens[token])) is { Frame: VerbFrame.Say or VerbFrame.Tell, Form: VerbForm.Past };
}
