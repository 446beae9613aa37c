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

    /// <summary>The legal form that ends the name of a company.</summary>
    public static bool IsLegalForm(ReadOnlySpan<char> word) =>
        word is "Inc" or "Corp" or "Co" or "Ltd" or "LLC" or "PLC" or "Plc" or "plc" or "AG" or "SA" or "NV" or "Limited" or "Corporation";

    /// <summary>Sorts of names: <c>my Christian name</c>.</summary>
    public static bool IsSortOfName(ReadOnlySpan<char> word) =>
        word is "full" or "real" or "own" or "first" or "last" or "given" or "family" or "Christian" or "christian";

    /// <summary>Words of affection or respect before a name that somebody is addressed by: <c>my dear Ann</c>.</summary>
    public static bool IsAddress(ReadOnlySpan<char> word) =>
        word is "my" or "My" or "dear" or "Dear" or "dearest" or "poor" or "Poor" or "old" or "good" or "O" or "Oh" or "oh";

    /// <summary>Names of places that have their article in them: <c>The Hague</c>.</summary>
    public static bool TakesArticle(ReadOnlySpan<char> name) => name is "Hague";

    /// <summary>Honorifics of the world and offices in letters before a name, which are no part of it: <c>Datuk</c>, <c>Alhaji</c>, <c>VC</c>.</summary>
    public static bool IsHonorific(ReadOnlySpan<char> word) => Honorifics.Contains(word.TrimEnd('.'));

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Honorifics = WordTable.Set("""
        H.E HE Datuk Dato Dato’ Dato' Datin Seri Sri Tun Tan Puan Encik Cik Tengku Tunku Alhaji Alhaja Haji Hajia Hajiya Malam Mallam Shri Shrimati Smt
        Thiru Sardar Chaudhry Maulana Mufti Mullah Sayyid Sheikha Shaikh Shaykh Rt Hon Honourable Honorable Excellency Barr Barrister Engr
        Arc Arch Pastor Prophet Apostle Evangelist Elder Deacon Bishop Oba Igwe Eze Emir Nana Togbe Ntate Mme Advocate Adv Comrade Cde Ustaz Ustadz
        Kyai VC CEO MD DG CJ IGP DIG SSP DCP ACP PM FM CM MP MEC Sens Reps Gens Messrs Mesdames Justices Presidents ex-President ex-Premier ex-premier
        Pak Bu Khun Mr Mrs Ms Cllr Clr Cr Otunba Obong Obi Asantehene Osagyefo Mwalimu Mheshimiwa Hajah Hj Ir Ts Pehin Dayang Awang Kumari Thirumathi
        Justice Pandit Swami Acharya Moulvi Maulvi Allama Hafiz Qari Lic Arq Ing Doc Atty Engineer Architect Surgeon
        Ven Msgr Archdeacon Rev’d Revd HRH HRM HIM H.R.H ASP DSP SP CSP DIGP AIG CP DPO OC SHO CMO DMO RDC DC
        """, StringComparer.Ordinal);
}
