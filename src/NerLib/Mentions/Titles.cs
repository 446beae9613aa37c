using System.Collections.Frozen;

namespace NerLib.Mentions;

/// <summary>Words before a name that are no part of it, and the gender that some of them tell.</summary>
static class Titles
{
    static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Genders = Table()
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = (
        "mr mrs ms miss mr. mrs. ms. dr dr. doctor sir lord lady dame madame madam mme mlle mademoiselle monsieur herr frau fräulein don doña señor señora signor signora "
        + "father mother brother sister uncle aunt auntie cousin grandfather grandmother grandma grandpa granny master mistress parson squire "
        + "rev rev. reverend captain capt capt. colonel col. major sergeant sgt. lieutenant lt. corporal prince princess king queen count countess baron baroness duke duchess earl").Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Roles = new Dictionary<string, string>
    {
        ["sen"] = "senator",
        ["sen."] = "senator",
        ["gov"] = "governor",
        ["gov."] = "governor",
        ["rep"] = "congressman",
        ["rep."] = "congressman",
        ["gen"] = "general",
        ["gen."] = "general",
        ["col"] = "colonel",
        ["col."] = "colonel",
        ["lt."] = "lieutenant",
        ["capt."] = "captain",
        ["sgt."] = "sergeant",
        ["prof."] = "professor",
        ["dr"] = "doctor",
        ["dr."] = "doctor",
        ["rev."] = "reverend",
        ["pres."] = "president",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word is a title, with or without the abbreviation's dot, and what gender it tells.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out Gender gender) => Genders.TryGetValue(word, out gender);

    /// <summary>Whether the word, with a capital, is a form of address: what tells people of one surname apart, and what relatives and friends say.</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && Honorifics.Contains(word);

    /// <summary>Where a name begins with the forms of address before it.</summary>
    /// <param name="view">The document.</param>
    /// <param name="name">The name's first token.</param>
    /// <param name="from">The first token that may be one.</param>
    public static int StartBefore(DocumentView view, int name, int from)
    {
        while (name > from && IsHonorific(view.TextOf(view.Tokens[name - 1]))) name--;
        return name;
    }

    /// <summary>Whether a relative is called by this noun and a name: <c>Uncle Bob</c>.</summary>
    public static bool IsKin(ReadOnlySpan<char> noun) => noun is "uncle" or "aunt" or "cousin" or "grandmother" or "grandfather";

    /// <summary>The role that an abbreviated title stands for: <c>Gov.</c>; null if none.</summary>
    public static string? RoleOf(ReadOnlySpan<char> word) => Roles.TryGetValue(word, out string? role) ? role : null;

    /// <summary>The gender that a noun tells: <c>wife</c>, <c>congressman</c>, <c>spokeswoman</c>.</summary>
    public static Gender GenderOfNoun(ReadOnlySpan<char> noun) => noun switch
    {
        "wife" or "mother" or "daughter" or "sister" or "aunt" or "niece" or "grandmother" or "widow" or "girlfriend" or "actress" or "queen"
            or "princess" or "mom" or "woman" or "girl" or "lady" or "heroine" or "hostess" or "waitress" => Gender.Female,
        "husband" or "father" or "son" or "brother" or "uncle" or "nephew" or "grandfather" or "widower" or "boyfriend" or "actor" or "king"
            or "prince" or "dad" or "man" or "boy" or "gentleman" or "priest" or "pope" => Gender.Male,
        _ when noun.EndsWith("woman", StringComparison.Ordinal) => Gender.Female,
        // “German Chancellor Angela Merkel”: only where it names a trade or an office.
        _ when noun.EndsWith("man", StringComparison.Ordinal) && RoleNouns.KindOf(noun) is not null => Gender.Male,
        _ => Gender.Unknown,
    };

    static IEnumerable<KeyValuePair<string, Gender>> Table()
    {
        foreach (string word in "mr sir lord king prince father brother uncle grandfather grandpa monsieur herr don señor signor baron count duke earl squire sheikh".Split(' ')) yield return new(word, Gender.Male);
        foreach (string word in "mrs ms miss lady queen princess mother aunt auntie grandmother grandma granny madame madam mme mlle mademoiselle frau fräulein doña señora signora dame sister mistress baroness countess duchess".Split(' ')) yield return new(word, Gender.Female);
        foreach (string word in "dr sen gov rep gen col lt capt sgt prof rev hon pres president senator governor representative congressman congresswoman secretary minister chancellor mayor judge justice general colonel captain major sergeant professor doctor reverend pope ambassador chairman chairwoman speaker chief vice former deputy attorney archbishop archdeacon brigadier cardinal commander commodore constable consul councillor councilman councilwoman monsignor pastor rabbi sheriff viscount ayatollah imam sultan emir lieutenant premier officer detective inspector delegate adm amb brig cmdr cpl del fr maj msgr revd supt atty parson corporal master cousin".Split(' '))
            yield return new(word, GenderOfNoun(word));
        foreach (string word in "mr mrs ms dr sen gov rep gen col lt capt sgt prof rev hon pres adm amb brig cmdr cpl del fr maj msgr supt atty".Split(' '))
            yield return new(word + ".", word == "mr" ? Gender.Male : word is "mrs" or "ms" ? Gender.Female : Gender.Unknown);
    }
}
