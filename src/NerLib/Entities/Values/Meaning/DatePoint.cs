using System.Globalization;
using static System.FormattableString;

namespace NerLib.Entities.Values.Meaning;

/// <summary>A day, month or year, as far as a text names it.</summary>
readonly record struct DatePoint(int? Year, int? Month, int? Day, DayOfWeek? Weekday)
{
    const int MiddleOfMonth = 15;

    /// <summary>Whether there may be such a day: <c>31 June</c> is none. A day without a month may stand at the end of a range.</summary>
    public bool IsPossible =>
        (Year ?? Month ?? Day ?? (int?)Weekday) is not null
        && Year is null or (>= 1000 and < 3000)
        && (Day is null || Month is not { } month || Day <= DateTime.DaysInMonth(Year ?? 2000, month));

    /// <summary>With the year, and the month of a bare day, that the other end of a range names.</summary>
    public DatePoint FilledFrom(DatePoint other) => this with { Year = Year ?? other.Year, Month = Month ?? (Day is null ? null : other.Month) };

    /// <summary>The day as ISO 8601 writes it; null where it depends on a day of writing that is not known.</summary>
    public string? Iso(DateOnly? written)
    {
        if (Year is { } year)
            return Month is not { } month ? (Day is null ? Invariant($"{year:D4}") : null)
                : Day is { } day ? Invariant($"{year:D4}-{month:D2}-{day:D2}")
                : Invariant($"{year:D4}-{month:D2}");
        if (written is not { } today) return null;
        if (Month is { } named)
        {
            int day = Day ?? MiddleOfMonth;
            int nearest = Enumerable.Range(today.Year - 1, 3).MinBy(candidate => Distance(today, candidate, named, day));
            var dated = this with { Year = nearest };
            return dated.IsPossible ? dated.Iso(written) : null;
        }
        return Weekday is { } weekday && Day is null ? Iso(Nearest(today, weekday, step: null)) : null;
    }

    /// <summary>A day as ISO 8601 writes it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>
    /// The day of a week that a text means. News tells what has happened: a bare day is the last one, today's included; <c>last</c> is before today,
    /// <c>next</c> after it, <c>this</c> in the same week.
    /// </summary>
    public static DateOnly Nearest(DateOnly today, DayOfWeek weekday, int? step)
    {
        int back = ((int)today.DayOfWeek - (int)weekday + 7) % 7;
        return step switch
        {
            null => today.AddDays(-back),
            < 0 => today.AddDays(back == 0 ? -7 : -back),
            > 0 => today.AddDays(7 - back),
            _ => today.AddDays(((int)weekday + 6) % 7 - ((int)today.DayOfWeek + 6) % 7),
        };
    }

    static int Distance(DateOnly today, int year, int month, int day) =>
        Math.Abs(today.DayNumber - new DateOnly(year, month, Math.Min(day, DateTime.DaysInMonth(year, month))).DayNumber);
}
