using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Names of one country or body that do not look alike.</summary>
static class SameNames
{
    static readonly string[] FormsOfState = ["Republic of ", "Islamic Republic of ", "Federal Republic of ", "Kingdom of ", "State of ", "Commonwealth of "];

    // Department of Justice, of the Treasury: the Justice Department.
    static readonly string[] KindsBeforeOf = ["Department", "Ministry", "Dept"];

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
        ["DR Congo"] = "Democratic Republic of Congo",
        ["PRC"] = "China",
        ["People's Republic of China"] = "China",
        ["Republic of China"] = "Taiwan",
        ["Republic of Korea"] = "South Korea",
        ["ROK"] = "South Korea",
        ["DPRK"] = "North Korea",
        ["Russian Federation"] = "Russia",
        ["Islamic Republic"] = "Iran",
        ["Burma"] = "Myanmar",
        ["Türkiye"] = "Turkey",
        ["Turkiye"] = "Turkey",
        ["Ivory Coast"] = "Côte d'Ivoire",
        ["Cote d'Ivoire"] = "Côte d'Ivoire",
        ["Swaziland"] = "Eswatini",
        ["Czechia"] = "Czech Republic",
        ["Cape Verde"] = "Cabo Verde",
        ["East Timor"] = "Timor-Leste",
        ["Holy See"] = "Vatican",
        ["J-K"] = "Jammu and Kashmir",
        ["J&K"] = "Jammu and Kashmir",
        ["GOP"] = "Republican Party",
        ["Fed"] = "Federal Reserve",
        ["DOJ"] = "Justice Department",
        ["ISIS"] = "Islamic State",
        ["ISIL"] = "Islamic State",
        ["Daesh"] = "Islamic State",
        ["WaPo"] = "Washington Post",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The usual name for the others; a name that is no such as it is.</summary>
    /// <param name="name">A name without full stops.</param>
    public static string UsualOf(string name) => Usual.GetValueOrDefault(name) ?? WithKindLast(WithoutFormOfState(name));

    /// <summary><c>the U.S. Department of Justice</c> is the U.S. Justice Department, <c>Dept.</c> a Department.</summary>
    static string WithKindLast(string name)
    {
        if (name.EndsWith(" Dept", StringComparison.OrdinalIgnoreCase)) return name[..^"Dept".Length] + "Department";
        foreach (string kind in KindsBeforeOf)
        {
            int at = name.IndexOf(kind + " of ", StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at > 0 && name[at - 1] != ' ') continue;
            var rest = name.AsSpan(at + kind.Length + " of ".Length);
            if (rest.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) rest = rest["the ".Length..];
            if (rest.IsEmpty) return name;
            return $"{name.AsSpan(0, at)}{rest} {(kind is "Dept" ? "Department" : kind)}";
        }
        return name;
    }

    /// <summary><c>Republic of Ghana</c> is Ghana; there are two Congos.</summary>
    static string WithoutFormOfState(string name)
    {
        foreach (string form in FormsOfState)
            if (name.StartsWith(form, StringComparison.OrdinalIgnoreCase) && name.AsSpan(form.Length) is not "Congo" and var country
                && Countries.Contains(country)) return Usual.GetValueOrDefault(country.ToString(), country.ToString());
        return name;
    }
}
