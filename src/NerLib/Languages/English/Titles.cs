using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Words before a name that are no part of it, the gender that some of them tell, and the offices that they stand for.</summary>
static class Titles
{
    const string OfMen = """
        mr sir lord king prince father brother uncle grandfather grandpa monsieur herr don señor signor baron count duke earl squire sheikh
        """;

    const string OfWomen = """
        mrs ms miss lady queen princess mother aunt auntie grandmother grandma granny madame madam mme mlle mademoiselle frau fräulein
        doña señora signora dame sister mistress baroness countess duchess
        """;

    // Their gender is what the noun tells, if anything: congresswoman.
    const string Offices = """
        dr sen gov rep gen col lt capt sgt prof rev hon pres president senator governor representative congressman congresswoman
        secretary minister chancellor mayor judge justice general colonel captain major sergeant professor doctor reverend pope
        ambassador chairman chairwoman speaker chief vice former deputy attorney archbishop archdeacon brigadier cardinal commander
        commodore constable consul councillor councilman councilwoman monsignor pastor rabbi sheriff viscount ayatollah imam sultan
        emir lieutenant premier officer detective inspector delegate adm amb brig cmdr cpl del fr maj msgr revd supt atty parson
        corporal master cousin
        """;

    // They are also written with a full stop.
    const string Abbreviated = """
        mr mrs ms dr sen gov rep gen col lt capt sgt prof rev hon pres adm amb brig cmdr cpl del fr maj msgr supt atty
        """;

    // What tells people of one surname apart, and what relatives and friends say.
    const string FormsOfAddress = """
        mr mrs ms miss mr. mrs. ms. dr dr. doctor sir lord lady dame madame madam mme mlle mademoiselle monsieur herr frau fräulein don
        doña señor señora signor signora father mother brother sister uncle aunt auntie cousin grandfather grandmother grandma grandpa
        granny master mistress parson squire rev rev. reverend captain capt capt. colonel col. major sergeant sgt. lieutenant lt.
        corporal prince princess king queen count countess baron baroness duke duchess earl
        """;

    // An abbreviation, and the noun by which the text calls its bearer later.
    static readonly (string Title, string Role)[] RolesOfAbbreviations =
    [
        ("sen", "senator"), ("sen.", "senator"), ("gov", "governor"), ("gov.", "governor"), ("rep", "congressman"), ("rep.", "congressman"),
        ("gen", "general"), ("gen.", "general"), ("col", "colonel"), ("col.", "colonel"), ("lt.", "lieutenant"), ("capt.", "captain"),
        ("sgt.", "sergeant"), ("prof.", "professor"), ("dr", "doctor"), ("dr.", "doctor"), ("rev.", "reverend"), ("pres.", "president"),
    ];

    static readonly FrozenDictionary<string, Gender>.AlternateLookup<ReadOnlySpan<char>> Genders = WordTable.Of(Entries());

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = WordTable.Set(FormsOfAddress);

    static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Roles =
        WordTable.Of(RolesOfAbbreviations.Select(entry => KeyValuePair.Create(entry.Title, entry.Role)));

    /// <summary>Whether the word is a title, with or without the abbreviation's dot, and what gender it tells.</summary>
    public static bool TryGet(ReadOnlySpan<char> word, out Gender gender) => Genders.TryGetValue(word, out gender);

    /// <summary>Whether the word, with a capital, is a form of address.</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[0]) && Honorifics.Contains(word);

    /// <summary>Forms of address that are first names too: Earl Warren, Don Orr.</summary>
    public static bool IsAlsoFirstName(ReadOnlySpan<char> word) => word is "Don" or "Earl" or "Duke" or "Master" or "Miss";

    /// <summary>The role that an abbreviated title stands for: <c>Gov.</c>; null if none.</summary>
    public static string? RoleOf(ReadOnlySpan<char> word) => Roles.TryGetValue(word, out string? role) ? role : null;

    /// <summary>Words before an office that make it another: <c>former Gov.</c>, <c>vice president</c>.</summary>
    public static bool ChangesOffice(ReadOnlySpan<char> word) =>
        word is "former" or "ex" or "-" or "vice" or "deputy" or "acting" or "assistant" or "lieutenant" or "prime" or "then";

    /// <summary>Words before an office that are part of it: a vice president is no president.</summary>
    public static bool IsPartOfOffice(ReadOnlySpan<char> word) =>
        word is "vice" or "Vice" or "deputy" or "Deputy" or "assistant" or "Assistant" or "lieutenant" or "Lieutenant" or "Lt." or "prime" or "Prime";

    /// <summary>Words before an office that somebody no longer has: <c>former</c>.</summary>
    public static bool IsPast(ReadOnlySpan<char> word) => word is "former" or "Former" or "ex" or "Ex" or "late" or "ousted";

    /// <summary>The gender that a noun tells: <c>wife</c>, <c>congressman</c>, <c>spokeswoman</c>.</summary>
    public static Gender GenderOfNoun(ReadOnlySpan<char> noun) => noun switch
    {
        "wife" or "mother" or "daughter" or "sister" or "aunt" or "niece" or "grandmother" or "widow" or "girlfriend" or "actress" or "queen"
            or "princess" or "mom" or "woman" or "girl" or "lady" or "heroine" or "hostess" or "waitress" or "granddaughter" or "stepmother"
            or "matron" or "nun" or "midwife" => Gender.Female,
        "husband" or "father" or "son" or "brother" or "uncle" or "nephew" or "grandfather" or "widower" or "boyfriend" or "actor" or "king"
            or "prince" or "dad" or "man" or "boy" or "gentleman" or "grandson" or "stepfather" or "monk" or "priest" or "pope" => Gender.Male,
        _ when noun.EndsWith("woman", StringComparison.Ordinal) => Gender.Female,
        // “German Chancellor Angela Merkel”: only where it names a trade or an office.
        _ when noun.EndsWith("man", StringComparison.Ordinal) && RoleNouns.KindOf(noun) is not null => Gender.Male,
        _ => Gender.Unknown,
    };

    static IEnumerable<KeyValuePair<string, Gender>> Entries()
    {
        foreach (string title in WordTable.Words(OfMen)) yield return new(title, Gender.Male);
        foreach (string title in WordTable.Words(OfWomen)) yield return new(title, Gender.Female);
        foreach (string title in WordTable.Words(Offices)) yield return new(title, GenderOfNoun(title));
        foreach (string title in WordTable.Words(Abbreviated))
            yield return new(title + ".", title == "mr" ? Gender.Male : title is "mrs" or "ms" ? Gender.Female : Gender.Unknown);
    }
}
