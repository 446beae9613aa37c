using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Names of one country or body that do not look alike.</summary>
static class SameNames
{
    static readonly FrozenDictionary<string, string> Usual = new Dictionary<string, string>
    {
        ["US"] = "United States",
        ["USA"] = "United States",
        ["America"] = "United States",
        ["United States of America"] = "United States",
        ["UK"] = "United Kingdom",
        ["Britain"] = "United Kingdom",
        ["Great Britain"] = "United Kingdom",
        ["EU"] = "European Union",
        ["UN"] = "United Nations",
        ["UAE"] = "United Arab Emirates",
        ["Emirates"] = "United Arab Emirates",
        ["DRC"] = "Democratic Republic of Congo",
        ["GOP"] = "Republican Party",
        ["Fed"] = "Federal Reserve",
        ["DOJ"] = "Department of Justice",
        ["Justice Department"] = "Department of Justice",
        ["State Department"] = "Department of State",
        ["Treasury Department"] = "Department of the Treasury",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual name for the others; a name that is no such as it is.</summary>
    /// <param name="name">A name without full stops.</param>
    public static string UsualOf(string name) => Usual.GetValueOrDefault(name, name);
}
