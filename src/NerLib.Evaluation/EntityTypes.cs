namespace NerLib.Evaluation;

/// <summary>The corpora's names of types as the library's, so that scores can be compared.</summary>
static class EntityTypes
{
    static readonly Dictionary<string, string> Known = Invert(
        ("PERSON", "PER PERSON per person Person politician scientist writer musicalartist researcher"),
        ("ORGANIZATION",
            "ORG ORGANIZATION ORGANISATION Organization Organisation organization organisation org group corporation politicalparty band university"),
        ("LOCATION", "LOC LOCATION Location location geo GPE place country Place"),
        ("NORP", "NORP gpe Nationality"), ("FACILITY", "FAC FACILITY Facility"), ("PRODUCT", "PRODUCT Product product"),
        ("EVENT", "EVENT eve event election Event"), ("WORK", "art creative-work WORK_OF_ART"), ("MISC", "MISC Misc misc nat"),
        ("DATE", "DATE Date tim Temporal time DURATION"), ("MONEY", "MONEY Money"), ("PERCENT", "PERCENT"));

    static readonly Dictionary<string, string> CoarseTypes = Invert(
        ("PERSON", "PERSON"), ("ORGANIZATION", "ORGANIZATION"), ("LOCATION", "LOCATION FACILITY"), ("MISC", "NORP PRODUCT EVENT WORK MISC"));

    /// <summary>The library's name of a corpus's type; an unknown one stays as it is.</summary>
    public static string Unified(string type) => Known.GetValueOrDefault(type, type);

    /// <summary>CoNLL-2003's four types; null for dates, amounts and the like, which it does not mark.</summary>
    public static string? Coarse(string unified) => CoarseTypes.GetValueOrDefault(unified);

    static Dictionary<string, string> Invert(params (string Name, string Aliases)[] types) =>
        types.SelectMany(type => type.Aliases.Split(' ').Select(alias => (alias, type.Name))).ToDictionary();
}
