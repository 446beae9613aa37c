using System.Buffers;

namespace NerLib.Languages.English;

/// <summary>The words of datelines, <c>KYIV, June 14 (Reuters) —</c>, and of the lines that say when an article came out.</summary>
static class DatelineWords
{
    /// <summary>Agencies in the brackets of a dateline, or behind the last sentence of an article.</summary>
    public static readonly string[] Agencies =
    [
        "Reuters", "REUTERS", "AP", "AFP", "CNN", "CNN Business", "CNNMoney", "UPI", "Bloomberg", "Reuters Breakingviews",
        "Thomson Reuters Foundation", "Xinhua", "dpa", "DPA", "ANSA", "TASS", "EFE", "PTI", "ANI", "IANS", "BBC", "Kyodo", "Yonhap", "Anadolu",
        "Interfax", "RIA", "Sputnik", "PA", "CBS", "NBC", "ABC", "VOA", "RFE/RL", "JTA", "Al Jazeera", "NAN", "Bernama", "CBS News", "Ukrinform",
        "KUNA", "WAM", "SPA", "QNA", "ONA", "BNA", "Petra", "MENA", "IRNA", "APA", "Antara", "VNA", "MONTSAME", "Montsame", "Lusa", "LUSA", "Belga",
        "APP", "BSS", "UNB", "APS", "ENA", "GNA", "SAnews", "SANA", "NNA", "WAFA", "Notimex", "Andina", "Agerpres", "Tanjug", "HINA", "PAP", "CTK",
    ];

    /// <summary>Words in capitals, or of two letters, with which a paragraph begins and that are no places.</summary>
    public static readonly string[] NotPlaces =
    [
        "FILE", "UPDATE", "NOTE", "WATCH", "BREAKING", "EDITOR", "EDITOR'S", "EDITOR’S", "EDITORS", "CORRECTION", "LISTEN", "EXCLUSIVE",
        "ANALYSIS", "OPINION", "REVIEW", "COMMENTARY", "VIDEO", "PHOTO", "PHOTOS", "FACT", "CLAIM", "THE", "A", "I", "AP", "CNN", "BBC", "Q", "TV",
        "US", "UN", "EU", "UK", "GOP", "FBI", "CIA", "NATO", "LIVE", "TRUE", "FALSE", "YES", "NO", "NASA", "IMF", "WHO", "OPEC", "MPS", "HOST",
        "ANCHOR", "MEANWHILE", "ALSO",
    ];

    /// <summary>With which a line that tells a time begins.</summary>
    public static readonly string[] Stamps =
    [
        "Published", "Updated", "Posted", "Last updated", "Last modified", "First published", "Modified", "Created",
    ];

    /// <summary>Days of the week, as far as all their forms agree.</summary>
    public static readonly string[] Days =
    [
        "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun",
    ];

    /// <summary>Parts of a date or a time.</summary>
    public static readonly SearchValues<string> Times = SearchValues.Create(
        [
            "January", "February", "March ", "April", "May ", "June", "July", "August", "September", "October", "November", "December", "Jan.",
            "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Sep.", "Oct.", "Nov.", "Dec.", "Jan ", "Feb ", "Mar ", "Apr ", "Jun ", "Jul ", "Aug ",
            "Sep ", "Oct ", "Nov ", "Dec ", "a.m.", "p.m.", " AM", " PM", "GMT", "UTC", "minutes ago", "hours ago", "hour ago", "days ago",
            "years ago",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Small words inside the names of places.</summary>
    public static bool IsPlaceJoiner(ReadOnlySpan<char> word) => word is "de" or "of" or "du" or "la" or "al" or "and";

    /// <summary>Small words inside a date or a time.</summary>
    public static bool IsTimeWord(ReadOnlySpan<char> word) =>
        word is "a" or "m" or "p" or "at" or "on" or "th" or "st" or "nd" or "rd" or "am"
            or "pm" or "ago" or "hours" or "minutes" or "days" or "hour" or "years";
}
