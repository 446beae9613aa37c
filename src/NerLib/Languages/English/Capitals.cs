using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Cities whose names stand for their country’s government: <c>Beijing denied it</c>.</summary>
static class Capitals
{
    static readonly FrozenDictionary<string, string> Countries = Read("""
        Abu Dhabi:United Arab Emirates|Abuja:Nigeria|Accra:Ghana|Addis Ababa:Ethiopia|Algiers:Algeria|Amman:Jordan|Ankara:Turkey|Asmara:Eritrea|
        Athens:Greece|Baghdad:Iraq|Baku:Azerbaijan|Bangkok:Thailand|Beijing:China|Beirut:Lebanon|Belgrade:Serbia|Berlin:Germany|Bogota:Colombia|
        Brasilia:Brazil|Budapest:Hungary|Buenos Aires:Argentina|Cairo:Egypt|Canberra:Australia|Caracas:Venezuela|Colombo:Sri Lanka|
        Copenhagen:Denmark|Damascus:Syria|Dhaka:Bangladesh|Doha:Qatar|Dublin:Ireland|Hanoi:Vietnam|Harare:Zimbabwe|Havana:Cuba|Helsinki:Finland|
        Islamabad:Pakistan|Jakarta:Indonesia|Juba:South Sudan|Kabul:Afghanistan|Kampala:Uganda|Kathmandu:Nepal|Khartoum:Sudan|Kiev:Ukraine|
        Kigali:Rwanda|Kuala Lumpur:Malaysia|Kyiv:Ukraine|Lima:Peru|Lisbon:Portugal|London:United Kingdom|Lusaka:Zambia|Madrid:Spain|
        Managua:Nicaragua|Manila:Philippines|Minsk:Belarus|Moscow:Russia|Nairobi:Kenya|New Delhi:India|Oslo:Norway|Ottawa:Canada|Paris:France|
        Phnom Penh:Cambodia|Pretoria:South Africa|Pristina:Kosovo|Pyongyang:North Korea|Quito:Ecuador|Rabat:Morocco|Riyadh:Saudi Arabia|Rome:Italy|
        Sanaa:Yemen|Santiago:Chile|Seoul:South Korea|Stockholm:Sweden|Taipei:Taiwan|Tbilisi:Georgia|Tehran:Iran|Tokyo:Japan|Tripoli:Libya|
        Tunis:Tunisia|Vienna:Austria|Warsaw:Poland|Washington:United States|Yerevan:Armenia
        """);

    /// <summary>The usual name of the country whose capital has that name; null if none has.</summary>
    /// <param name="name">A name without the marks of letters.</param>
    public static string? CountryOf(string name) => Countries.GetValueOrDefault(name);

    static FrozenDictionary<string, string> Read(string table) =>
        table.Split('|', StringSplitOptions.TrimEntries).Select(static entry => entry.Split(':'))
            .ToFrozenDictionary(static entry => entry[0], static entry => entry[1], StringComparer.OrdinalIgnoreCase);
}
