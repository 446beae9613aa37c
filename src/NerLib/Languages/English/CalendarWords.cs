namespace NerLib.Languages.English;

/// <summary>What the words of dates and times mean.</summary>
static class CalendarWords
{
    static readonly string[] MonthBeginnings = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    static readonly string[] DayBeginnings = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

    /// <summary>1 to 12; null for another word. Beyond a shortened form the word must go on as the month does.</summary>
    public static int? Month(ReadOnlySpan<char> word) =>
        (ValueWords.Of(word) & ValueWord.Month) != 0 ? Index(word, MonthBeginnings) + 1 : null;

    /// <summary>The day of a week; null for another word.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) =>
        (ValueWords.Of(word) & ValueWord.Weekday) != 0 && word[^1] != 's' ? (DayOfWeek?)Index(word, DayBeginnings) : null;

    /// <summary>How many days after today <c>today</c>, <c>yesterday</c> or <c>tomorrow</c> is; null for another word.</summary>
    public static int? RelativeDay(ReadOnlySpan<char> word) => word switch { "today" => 0, "yesterday" => -1, "tomorrow" => 1, _ => null };

    /// <summary>How many units away <c>last</c>, <c>this</c> and <c>next</c> are; null for another word.</summary>
    public static int? Step(ReadOnlySpan<char> word) => word switch
    {
        "last" or "past" or "previous" => -1,
        "this" or "current" => 0,
        "next" or "coming" or "following" => 1,
        _ => null,
    };

    /// <summary>The designator of ISO 8601 for a unit of dates, and how many of it the unit is; null for another word.</summary>
    public static (char Designator, int Count)? DateUnit(ReadOnlySpan<char> word) => word switch
    {
        "day" or "days" => ('D', 1),
        "week" or "weeks" => ('W', 1),
        "fortnight" => ('W', 2),
        "month" or "months" => ('M', 1),
        "quarter" or "quarters" => ('M', 3),
        "year" or "years" => ('Y', 1),
        "decade" or "decades" => ('Y', 10),
        "century" or "centuries" => ('Y', 100),
        _ => null,
    };

    /// <summary>The designator of ISO 8601 for a unit of times; null for another word.</summary>
    public static char? TimeUnit(ReadOnlySpan<char> word) => word switch
    {
        "hour" or "hours" or "hrs" => 'H',
        "minute" or "minutes" or "min" or "mins" => 'M',
        "second" or "seconds" or "sec" or "secs" => 'S',
        _ => null,
    };

    /// <summary>How many days after today the day of <c>this</c> morning or <c>last</c> night is; null for another word.</summary>
    public static int? DayOfPart(ReadOnlySpan<char> word) => word switch { "this" or "tonight" => 0, "last" or "previous" => -1, _ => null };

    /// <summary>Whether the word is a part of a day: <c>morning</c>.</summary>
    public static bool IsDayPart(ReadOnlySpan<char> word) =>
        word is "tonight" || ((ValueWords.Of(word) & ValueWord.DayPart) != 0 && word is not ("noon" or "midnight"));

    /// <summary>How far a zone is from Greenwich, as ISO 8601 writes it; empty for one whose name several zones share or that has two.</summary>
    public static string Offset(ReadOnlySpan<char> zone) => zone switch
    {
        "gmt" or "utc" or "wet" => "Z",
        "bst" or "cet" or "wat" => "+01:00",
        "cest" or "cat" or "eet" => "+02:00",
        "eat" or "msk" => "+03:00",
        "hkt" or "sgt" => "+08:00",
        "jst" => "+09:00",
        "edt" => "-04:00",
        "est" or "cdt" => "-05:00",
        "mdt" => "-06:00",
        "mst" or "pdt" => "-07:00",
        "pst" => "-08:00",
        _ => "",
    };

    /// <summary>Words beside a value that make it less than exact, or say which part of a stretch is meant.</summary>
    public static bool IsVague(ReadOnlySpan<char> word) =>
        (ValueWords.Of(word) & (ValueWord.Approximator | ValueWord.Phase | ValueWord.Part)) != 0
        || word is "more" or "less" or "fewer" or "than" or "least" or "most" or "up" or "close" or "estimated" or "much" or "many" or "near" or "plus"
            or "+" or "~";

    static int Index(ReadOnlySpan<char> word, string[] beginnings)
    {
        for (int i = 0; i < beginnings.Length; i++)
            if (word.StartsWith(beginnings[i], StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
