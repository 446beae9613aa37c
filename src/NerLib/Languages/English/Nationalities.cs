using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>The adjectives of countries, by which a text tells where somebody is from.</summary>
static class Nationalities
{
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adjectives = WordTable.Names("""
        Afghan|Albanian|Algerian|American|Andorran|Angolan|Argentine|Argentinian|Armenian|Australian|Austrian|Azerbaijani|Azeri|Bahamian|Bahraini|
        Bangladeshi|Barbadian|Basotho|Belarusian|Belgian|Belizean|Beninese|Bhutanese|Bolivian|Bosnian|Botswanan|Brazilian|British|Bruneian|Bulgarian|
        Burkinabe|Burmese|Burundian|Cambodian|Cameroonian|Canadian|Catalan|Chadian|Chilean|Chinese|Colombian|Comorian|Congolese|Croatian|Cuban|Cypriot|
        Czech|Danish|Djiboutian|Dominican|Dutch|Ecuadorean|Ecuadorian|Egyptian|Emirati|English|Eritrean|Estonian|Ethiopian|Fijian|Filipino|Finnish|
        French|Gabonese|Gambian|Georgian|German|Ghanaian|Greek|Greenlandic|Grenadian|Guatemalan|Guinean|Guyanese|Haitian|Honduran|Hungarian|Icelandic|
        Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Ivorian|Jamaican|Japanese|Jordanian|Kazakh|Kazakhstani|Kenyan|Korean|Kosovan|Kuwaiti|Kyrgyz|
        Lao|Laotian|Latvian|Lebanese|Liberian|Libyan|Lithuanian|Luxembourgish|Macedonian|Malagasy|Malawian|Malaysian|Maldivian|Malian|Maltese|
        Mauritanian|Mauritian|Mexican|Moldovan|Monegasque|Mongolian|Montenegrin|Moroccan|Mozambican|Namibian|Nepalese|Nepali|Nicaraguan|Nigerian|
        Nigerien|North Korean|Northern Irish|Norwegian|Omani|Pakistani|Palauan|Palestinian|Panamanian|Paraguayan|Peruvian|Polish|Portuguese|Puerto Rican|
        Qatari|Romanian|Russian|Rwandan|Salvadoran|Samoan|Saudi|Scottish|Senegalese|Serbian|Seychellois|Sierra Leonean|Singaporean|Slovak|Slovakian|
        Slovene|Slovenian|Somali|South African|South Korean|South Sudanese|Spanish|Sri Lankan|Sudanese|Surinamese|Swazi|Swedish|Swiss|Syrian|Taiwanese|
        Tajik|Tanzanian|Thai|Tibetan|Timorese|Togolese|Tongan|Tunisian|Turkish|Turkmen|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|
        Yemeni|Zambian|Zimbabwean
        """);

    // Where the adjective names nobody, and for adjectives that end otherwise than in -an or -i.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> People = WordTable.Names("""
        Argentine|Briton|Croat|Czech|Dane|Dutchman|Dutchwoman|Englishman|Englishwoman|Filipina|Filipino|Finn|Frenchman|Frenchwoman|Greek|Icelander|
        Irishman|Irishwoman|Kazakh|New Zealander|Pole|Scot|Scotsman|Scotswoman|Serb|Slovak|Slovene|Spaniard|Swede|Tajik|Thai|Turk|Uzbek|Welshman|Welshwoman
        """);

    /// <summary>Whether the word is a country's adjective.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Adjectives.Contains(word);

    /// <summary>Whether with an article the word can mean one person: <c>the Spaniard</c>, <c>the Brazilian</c>; <c>the British</c> are many.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) =>
        People.Contains(word) || (word.EndsWith("an", StringComparison.Ordinal) || word[^1] == 'i') && Adjectives.Contains(word);
}
