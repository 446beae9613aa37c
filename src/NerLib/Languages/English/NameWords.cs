using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Small words that are parts of names.</summary>
static class NameWords
{
    /// <summary>Whether with a place behind <c>of</c> a word names somebody: <c>Duke of Norfolk</c>.</summary>
    public static bool IsStyle(ReadOnlySpan<char> word) =>
        word is "Duke" or "Duchess" or "Earl" or "Countess" or "Count" or "Marquess" or "Marquis" or "Viscount" or "Viscountess" or "Baron" or "Baroness"
            or "Archbishop" or "Bishop" or "Prince" or "Princess";

    /// <summary>What begins a surname of several words: <c>De Blasio</c>.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) || word is "De" or "Van" or "Von" or "Bin" or "Al" or "El" or "La" or "Le" or "Di" or "Da" or "Du" or "Del" or "Della"
            or "Mc" or "St." or "Ben";

    /// <summary>Small words inside the names of a byline: <c>Jane de la Doe</c>.</summary>
    public static bool IsJoiner(ReadOnlySpan<char> word) =>
        word is "and" or "de" or "van" or "von" or "der" or "den" or "la" or "le" or "el" or "al" or "bin" or "da" or "of" or "for";

    /// <summary>What follows a surname and is no part of it: <c>Jr.</c>, <c>III</c>.</summary>
    public static bool IsGeneration(ReadOnlySpan<char> word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    /// <summary>Surnames of Korea, China and Vietnam that are written before the given names.</summary>
    public static bool IsEasternSurname(ReadOnlySpan<char> word) =>
        word is "Kim" or "Lee" or "Park" or "Choi" or "Moon" or "Yoon" or "Yun" or "Jung" or "Chung" or "Kang" or "Cho" or "Lim" or "Han" or "Shin" or "Hwang"
            or "Kwon" or "Song" or "Ahn" or "Ri" or "Pak" or "Choe" or "Jang" or "Oh" or "Seo" or "Suh" or "Son" or "Tran" or "Nguyen" or "Pham" or "Le"
            or "Vo" or "Vu" or "Bui" or "Do" or "Chan" or "Wong" or "Tan" or "Lau" or "Leung" or "Cheung" or "Chow" or "Ng" or "Chen" or "Wang" or "Li";

    /// <summary>The legal form that ends the name of a company.</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word) =>
        word is "Inc" or "Corp" or "Co" or "Ltd" or "LLC" or "PLC" or "Plc" or "plc" or "AG" or "SA" or "NV" or "Limited" or "Corporation";

    /// <summary>Sorts of names: <c>my Christian name</c>.</summary>
    public static bool IsSortOfName(ReadOnlySpan<char> word) =>
        word is "full" or "real" or "own" or "first" or "last" or "given" or "family" or "Christian" or "christian";

    /// <summary>Nouns for words that nobody need have said: <c>motto</c>, <c>title</c>.</summary>
    public static bool IsTerm(ReadOnlySpan<char> word) =>
        word is "motto" or "slogan" or "title" or "name" or "nickname" or "word" or "words" or "term" or "phrase" or "password" or "sign" or "theme"
            or "tagline" or "mantra" or "label" or "hashtag" or "expression" or "concept" or "moniker" or "code" or "caption" or "lyric" or "lyrics";

    /// <summary>Words of affection or respect before a name that somebody is addressed by: <c>my dear Ann</c>.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) =>
        word is "my" or "My" or "dear" or "Dear" or "dearest" or "poor" or "Poor" or "old" or "good" or "O" or "Oh" or "oh";

    /// <summary>First names that are common nouns or adjectives too: <c>the Bill</c>, <c>a Frank Discussion</c>.</summary>
    public static bool IsAlsoNoun(ReadOnlySpan<char> word) =>
        word is "Bill" or "Frank" or "Mark" or "Rich" or "Art" or "May" or "Will" or "Grace" or "Hope" or "Joy" or "Faith" or "Rob" or "Drew" or "Chase"
            or "Grant" or "Jack" or "Guy" or "Dean" or "Earl" or "Duke" or "Miles" or "Rose" or "Dawn" or "April" or "June" or "Penny" or "Pearl" or "Amber"
            or "Crystal" or "Summer" or "Autumn" or "Victor" or "Christian" or "Pat" or "Gene" or "Ray" or "Star" or "Cliff" or "Heath";

    /// <summary>What stands before the name of a country for a part of it: <c>Northern Ireland</c>, <c>mainland China</c>.</summary>
    public static bool IsPartOfCountry(ReadOnlySpan<char> word) =>
        word is "North" or "South" or "East" or "West" or "Northern" or "Southern" or "Eastern" or "Western" or "Central" or "Upper" or "Lower" or "Greater"
            or "Inner" or "Outer" or "New" or "Old" or "Mainland" or "mainland" or "Equatorial" or "Republic" or "Great" or "Little" or "Federal"
            or "Northeast" or "Northwest" or "Southeast" or "Southwest" or "The" or "the" or "Rural" or "Urban" or "Metropolitan" or "Roman" or "Nazi"
            or "Soviet" or "Latin" or "Mt" or "Mt." or "Mount" or "Midwest" or "Aotearoa" or "Imperial" or "Ancient" or "Gulf" or "Lake" or "Rio" or "Port";

    /// <summary>Names of places that have their article in them: <c>The Hague</c>.</summary>
    public static bool TakesArticle(ReadOnlySpan<char> name) => name is "Hague";

    /// <summary>Honorifics of the world and offices in letters before a name, which are no part of it: <c>Datuk</c>, <c>Alhaji</c>, <c>VC</c>.</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Honorifics.Contains(word.TrimEnd('.'));

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = WordTable.Set("""
        H.E HE Datuk Dato Dato’ Dato' Datin Seri Sri Tun Tan Puan Encik Cik Tengku Tunku Alhaji Alhaja Haji Hajia Hajiya Malam Mallam Shri Shrimati Smt
        Thiru Sardar Chaudhry Maulana Mufti Mullah Sayyid Sheikha Shaikh Shaykh Rt Hon Honourable Honorable Excellency Barr Barrister Engr
        Arc Arch Pastor Prophet Apostle Evangelist Elder Deacon Bishop Oba Igwe Eze Emir Togbe Ntate Mme Advocate Adv Comrade Cde Ustaz Ustadz
        Kyai VC CEO MD DG CJ IGP DIG SSP DCP ACP PM FM CM MP MEC Sens Reps Gens Messrs Mesdames Justices Presidents ex-President ex-Premier ex-premier
        Pak Bu Khun Mr Mrs Ms Cllr Clr Cr Otunba Obong Obi Asantehene Osagyefo Mwalimu Mheshimiwa Hajah Hj Ir Ts Pehin Dayang Awang Kumari Thirumathi
        Justice Pandit Swami Acharya Moulvi Maulvi Allama Hafiz Qari Lic Arq Ing Doc Atty Engineer Architect Surgeon
        Ven Msgr Archdeacon Rev’d Revd HRH HRM HIM H.R.H ASP DSP SP CSP DIGP AIG CP DPO OC SHO CMO DMO RDC DC
        """, StringComparer.Ordinal);
}
