using NerLib.Languages.English;
using NerLib.Mentions;

namespace NerLib;

/// <summary>Finds the actors of a document by what they are called.</summary>
public static class ActorSearch
{
    /// <summary>Finds somebody by any form of the name: in full, by surname, as the text has it, with or without title.</summary>
    /// <remarks>
    /// Case, white space, the marks of letters and the dots of abbreviations do not matter. What fits as it is given goes before what fits without
    /// its titles (<c>Mr. Lee</c> never finds a woman then), and that before a surname that the text never has alone. Of several that fit
    /// equally the one with the most mentions is found, then the one mentioned first. Descriptions fit too (<c>the mayor</c>), pronouns do not.
    /// </remarks>
    /// <param name="document">The document; without <see cref="Layers.Actors"/> nobody is found.</param>
    /// <param name="name">The name; not empty.</param>
    /// <returns>One of the document's actors; null if nobody is called so.</returns>
    /// <exception cref="ArgumentException">The name is empty or white space.</exception>
    /// <example>
    /// <code>
    /// var document = EnglishModel.CreatePipeline().Annotate("“Yes,” said Ada Lovelace.");
    /// Actor? speaker = document.FindActor("Ms Lovelace");
    /// </code>
    /// </example>
    public static Actor? FindActor(this Document document, string name)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        string asGiven = Comparable(name);
        if (asGiven.Length == 0) return null;   // nothing but dots
        string bare = WithoutTitles(asGiven, out var gender);
        Actor? best = null;
        var bestFit = Fit.None;
        foreach (var actor in document.Actors)
        {
            var fit = FitOf(document, actor, asGiven, bare, gender);
            if (fit > bestFit || fit == bestFit && best is not null && actor.Mentions.Length > best.Mentions.Length) (best, bestFit) = (actor, fit);
        }
        return best;
    }

    /// <summary>How well a name fits an actor.</summary>
    enum Fit
    {
        None,
        BySurname,
        WithoutTitles,
        AsGiven,
    }

    static Fit FitOf(Document document, Actor actor, string asGiven, string bare, Gender gender)
    {
        var best = Fit.None;
        foreach (string form in FormsOf(document, actor).Select(Comparable))
        {
            if (AreSame(form, asGiven)) return Fit.AsGiven;
            if (IsOther(gender, actor.Gender)) continue;
            string bareForm = WithoutTitles(form, out _);
            if (AreSame(bareForm, bare)) best = Fit.WithoutTitles;
            else if (best == Fit.None && actor.Type == EntityType.Person && AreSame(SurnameOf(bareForm), bare)) best = Fit.BySurname;
        }
        return best;
    }

    static IEnumerable<string> FormsOf(Document document, Actor actor) =>
        actor.Aliases.Prepend(actor.Name).Concat(document.MentionsOf(actor).Where(mention => mention.Kind != MentionKind.Pronoun).Select(document.TextOf));

    static string Comparable(string name) => string.Join(' ', NameFolding.Fold(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static bool AreSame(ReadOnlySpan<char> a, ReadOnlySpan<char> b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);

    static bool IsOther(Gender title, Gender actor) => (title, actor) is (Gender.Male, Gender.Female) or (Gender.Female, Gender.Male);

    /// <summary>The words from the first that is no title; the last word stays. The gender is what the titles tell.</summary>
    static string WithoutTitles(string name, out Gender gender)
    {
        gender = Gender.Unknown;
        int start = 0;
        for (int space; (space = name.IndexOf(' ', start)) > 0; start = space + 1)
        {
            var word = name.AsSpan(start..space);
            bool isTitle = Titles.TryGet(word, out var told);
            if (!isTitle && !NameWords.IsHonorific(word) && !Titles.ChangesOffice(word.ToString().ToLowerInvariant())) break;
            if (gender == Gender.Unknown) gender = told;
        }
        return name[start..];
    }

    static ReadOnlySpan<char> SurnameOf(ReadOnlySpan<char> name)
    {
        while (name.LastIndexOf(' ') is > 0 and var space)
        {
            if (!NameWords.IsGeneration(name[(space + 1)..])) return name[(space + 1)..];
            name = name[..space];
        }
        return default;   // one word is no surname of a longer name
    }
}
