using System.Globalization;
using NerLib.Languages.English;
using static System.FormattableString;

namespace NerLib.Entities.Values.Meaning;

/// <summary>Reads dates, stretches and ages as ISO 8601 writes them.</summary>
/// <param name="pieces">The pieces of a date.</param>
/// <param name="written">The day on which the text was written; null if not known.</param>
sealed class DateReader(List<string> pieces, DateOnly? written)
{
    readonly List<string> _pieces = [.. pieces.Where((piece, i) => !IsLeftOut(pieces, i))];
    readonly bool _vague = pieces.Exists(piece => CalendarWords.IsVague(piece));

    /// <summary>What the pieces mean; null where something in them is not understood or depends on a day that is not known.</summary>
    public EntityValue? Read() => _pieces.Count > 0 && (Duration() ?? Relative() ?? Stretch() ?? Interval() ?? Point(_pieces)?.Iso(written)) is { } date
        ? new() { Date = date, IsApproximate = _vague }
        : null;

    /// <summary>The day that some pieces name, as far as they name it: <c>Tuesday, June 14</c>, <c>2022</c>.</summary>
    public static DatePoint? Point(IReadOnlyList<string> pieces)
    {
        int? year = null, month = null, day = null;
        DayOfWeek? weekday = null;
        for (int i = 0; i < pieces.Count; i++)
        {
            string piece = pieces[i];
            if (piece is "st" or "nd" or "rd" or "th" && day is not null && ValueTokens.IsNumber(pieces[i - 1])) continue;
            if (CalendarWords.Month(piece) is { } named && month is null) month = named;
            else if (CalendarWords.Weekday(piece) is { } of && weekday is null) weekday = of;
            else if (ValueTokens.IsDigits(piece, 2) && ValueTokens.NumberOf(piece) is >= 1 and <= 31 and var number && day is null) day = number;
            else if (piece.Length == 4 && ValueTokens.IsDigits(piece, 4) && year is null) year = ValueTokens.NumberOf(piece);
            else return null;
        }
        var point = new DatePoint(year, month, day, weekday);
        return point.IsPossible ? point : null;
    }

    static bool IsLeftOut(List<string> pieces, int i) =>
        pieces[i] is "the" or "of" or "," or "in" or "on" or "since" or "from" or "between" or "during"
        || (CalendarWords.IsVague(pieces[i]) && !IsOfDistance(pieces, i))
        || (i > 0 && ValueTokens.IsDash(pieces[i]) && CalendarWords.IsVague(pieces[i - 1]));

    // "two days earlier": a distance, where "earlier this week" is a part.
    static bool IsOfDistance(List<string> pieces, int i) => i > 0 && pieces[i] is "earlier" or "later" && CalendarWords.DateUnit(pieces[i - 1]) is not null;

    /// <summary><c>five years</c>, <c>33-year-old</c>, <c>the last two weeks</c>, <c>three days ago</c>; a bare number of an age.</summary>
    string? Duration()
    {
        int i = CalendarWords.Step(_pieces[0]) is not null ? 1 : 0;
        bool stepped = i > 0;
        if (i >= _pieces.Count) return null;
        var number = _pieces[i] is "a" or "an" && i + 1 < _pieces.Count && CalendarWords.DateUnit(_pieces[i + 1]) is not null ? 1
            : NumberReader.Read(_pieces, ref i, out _);
        if (number is not { } count || count != decimal.Truncate(count) || count > 10_000) return null;
        if (_pieces[i - (i > 0 && i == _pieces.Count ? 1 : 0)] is "a" or "an") i++;
        if (i == _pieces.Count) return !stepped && count is > 0 and <= 120 ? Invariant($"P{count}Y") : null;
        if (ValueTokens.IsDash(_pieces[i])) i++;
        if (i == _pieces.Count || CalendarWords.DateUnit(_pieces[i]) is not { } unit) return null;
        var rest = _pieces[(i + 1)..];
        string duration = Invariant($"P{count * unit.Count}{unit.Designator}");
        return rest switch
        {
            [] or ["old"] or ["-", "old"] or ["–", "old"] => duration,
            ["ago"] => written is { } day ? Away(day, -(int)count * unit.Count, unit.Designator) : null,
            _ => null,
        };
    }

    /// <summary><c>yesterday</c>, <c>last week</c>, <c>next Friday</c>.</summary>
    string? Relative()
    {
        if (written is not { } day) return null;
        if (_pieces is [var only] && CalendarWords.RelativeDay(only) is { } days) return DatePoint.Iso(day.AddDays(days));
        // "November last year"
        if (_pieces is [var named, var step0, "year"] && CalendarWords.Month(named) is { } of && CalendarWords.Step(step0) is { } years)
            return Invariant($"{day.Year + years:D4}-{of:D2}");
        if (_pieces is not [var first, var second] || CalendarWords.Step(first) is not { } step) return null;
        if (CalendarWords.Weekday(second) is { } weekday) return DatePoint.Iso(DatePoint.Nearest(day, weekday, step));
        if (CalendarWords.Month(second) is { } month) return Invariant($"{YearOf(day, month, step):D4}-{month:D2}");
        return CalendarWords.DateUnit(second) is { } unit && second[^1] != 's' ? Away(day, step * unit.Count, unit.Designator, unit.Count) : null;
    }

    /// <summary><c>the 1990s</c>, <c>’90s</c>, <c>the 20th century</c>, <c>the first quarter of 2022</c>, <c>2021/22</c>.</summary>
    string? Stretch() => _pieces switch
    {
        [{ Length: 4 } year, "s"] when ValueTokens.IsDigits(year, 4) => Invariant($"{year[..3]}0/{year[..3]}9"),
        ["'" or "’" or "‘", { Length: 2 } year, "s"] when ValueTokens.IsDigits(year, 2) => Invariant($"19{year[..1]}0/19{year[..1]}9"),
        [var number, "st" or "nd" or "rd" or "th", "century"] when ValueTokens.IsDigits(number, 2) && ValueTokens.NumberOf(number) is > 0 and var century =>
            Invariant($"{100 * (century - 1) + 1:D4}/{100 * century:D4}"),
        [var rank, "quarter", { Length: 4 } year] when ValueTokens.IsDigits(year, 4) && NumberWords.Ordinal(rank) is <= 4 and var quarter =>
            Invariant($"{year}-{3 * quarter - 2:D2}/{year}-{3 * quarter:D2}"),
        [{ Length: 4 } year, "/", { Length: 2 } next] when ValueTokens.IsDigits(year, 4) && ValueTokens.IsDigits(next, 2)
            && (ValueTokens.NumberOf(year) + 1) % 100 == ValueTokens.NumberOf(next) => $"{year}/{year[..2]}{next}",
        _ => null,
    };

    /// <summary><c>May 19 to June 15</c>, <c>June 14-16, 2022</c>, <c>2019–2021</c>.</summary>
    string? Interval()
    {
        for (int i = 1; i + 1 < _pieces.Count; i++)
        {
            if (!ValueTokens.IsJoiner(_pieces[i])) continue;
            if (Point(_pieces[..i]) is not { } from || Point(_pieces[(i + 1)..]) is not { } to) continue;
            (from, to) = (from.FilledFrom(to), to.FilledFrom(from));
            if (from.Iso(written) is { } start && to.Iso(written) is { } end && string.CompareOrdinal(start, end) < 0) return $"{start}/{end}";
        }
        return null;
    }

    static string? Away(DateOnly day, int count, char unit, int width = 1) => unit switch
    {
        _ when Math.Abs(count) > (unit == 'Y' ? 1_000 : 10_000) => null,
        'D' => DatePoint.Iso(day.AddDays(count)),
        'W' when width == 1 => Week(day.AddDays(7 * count)),
        'M' when width == 1 => day.AddMonths(count).ToString("yyyy-MM", CultureInfo.InvariantCulture),
        'Y' when width == 1 => (day.Year + count).ToString("D4", CultureInfo.InvariantCulture),
        _ => null,
    };

    static string Week(DateOnly day)
    {
        var date = day.ToDateTime(default);
        return Invariant($"{ISOWeek.GetYear(date):D4}-W{ISOWeek.GetWeekOfYear(date):D2}");
    }

    static int YearOf(DateOnly day, int month, int step) => step switch
    {
        < 0 => month < day.Month ? day.Year : day.Year - 1,
        0 => day.Year,
        _ => month > day.Month ? day.Year : day.Year + 1,
    };
}
