using NerLib.Languages.English;
using static NerLib.Languages.English.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>Units of time with what counts them, and times of the day.</summary>
readonly ref partial struct ValueReader
{
    /// <summary>"every year", "each night", "every other week", "every 24 hours".</summary>
    EntityType? EachUnit(int at, ref int end)
    {
        int unit = Has(at, Vague) ? at + 1 : Number(at);
        if (IsUpper(unit)) return null;
        if (Has(unit, DateUnit | Season) && !Is(unit, "quarters")) return Ending(unit + 1, EntityType.Date, out end);
        return Has(unit, TimeUnit | DayPart) && !Is(unit, "second") ? Ending(unit + 1, EntityType.Time, out end) : null;
    }

    /// <summary>"for years", "weeks ago", "hours later", "decades of": a unit of an unknown number.</summary>
    EntityType? BareUnit(int i, ref int end)
    {
        if (Text(i)[^1] != 's' || IsUpper(i) && i > _first || Has(i - 1, ValueWord.Number | Scale | Scales | Vague | Deictic) || IsDigits(i - 1)) return null;
        bool distant = Has(i + 1, Distance);
        if (!distant && (Is(i, "quarters") || Is(i - 1, "the") || Has(i - 1, ValueWord.Ordinal) || i == _first || IsDash(i - 1))) return null;
        bool lasts = Has(i - 1, Preposition | Approximator) || Is(i - 1, "within") || Is(i - 1, "take") || Is(i - 1, "takes") || Is(i - 1, "spent");
        if (!distant && !lasts && !Is(i + 1, "of") && !Has(i + 1, Preposition)) return null;
        return Ending(distant ? i + 2 : i + 1, UnitType(i), out end);
    }

    /// <summary>Units after a number: "two years ago", "15-year-old", "three hours".</summary>
    EntityType? DateUnits(int number, ref int end)
    {
        bool dashed = IsDash(number) && Touches(number) && Touches(number + 1);
        int unit = dashed ? number + 1 : number;
        if (Is(unit, "more") || Is(unit, "consecutive") || Is(unit, "full") || Is(unit, "straight") || Is(unit, "additional")) unit++;
        var word = WordAt(unit);
        if ((word & (DateUnit | TimeUnit)) == 0 || IsUpper(unit) || Is(unit, "quarters")
            || !dashed && (Is(unit, "second") || Is(unit, "quarter"))) return null;
        end = unit + 1;
        if (IsDash(end) && Touches(end) && (Is(end + 1, "old") || Is(end + 1, "olds"))) return Ending(end + 2, EntityType.Date, out end);
        if (Is(end, "old") || Has(end, Distance)) end++;
        else if (Is(end, "and") && Is(end + 1, "a") && Is(end + 2, "half")) end += 3;
        else if ((Is(end, "and") || Is(end, ",")) && Number(end + 1) is var less && less > end + 1 && IsSmaller(less, unit)) end = less + 1;
        return (word & DateUnit) != 0 ? EntityType.Date : EntityType.Time;
    }

    /// <summary>Whether "three years" goes on with "and 11 months", "two hours" with "and 10 minutes".</summary>
    bool IsSmaller(int unit, int than) =>
        Has(unit, DateUnit) && Has(than, DateUnit) && Text(unit) is ['m' or 'w' or 'd', ..] && Text(than) is ['y' or 'm' or 'w', ..]
            && Text(unit)[0] != Text(than)[0]
        || Has(unit, TimeUnit) && Has(than, TimeUnit) && !Text(unit).StartsWith(Text(than)[..1]);

    /// <summary>What follows "first": "week", "six months of 2022", "straight year", "few hours".</summary>
    EntityType? OrdinalUnits(int at, ref int end)
    {
        if (Is(at, "consecutive") || Is(at, "straight") || Is(at, "full") || Has(at, Vague)) at++;
        if (Is(at, "of") && Is(at - 1, "couple")) at++;
        int unit = Number(at);
        if (IsUpper(unit) || Is(unit, "second") || !Has(unit, DateUnit | TimeUnit)) return null;
        if (!PartOfDate(unit + 1, ref end)) end = unit + 1;
        return UnitType(unit);
    }

    /// <summary>"a year ago", "several days", "a few hours".</summary>
    EntityType? VagueUnits(int i, out int end)
    {
        end = i + 1;
        int at = i;
        bool article = Is(at, "a") || Is(at, "an") || Is(at, "one") || Is(at, "half");
        if (article) at += Is(at, "half") && (Is(at + 1, "a") || Is(at + 1, "an")) ? 2 : 1;
        if (Is(at, "half") && (Is(at + 1, "a") || Is(at + 1, "an"))) at += 2;
        bool vague = Has(at, Vague);
        if (vague && Is(at, "recent") && (article || !Text(at + 1).EndsWith('s'))) return null;
        if (vague) at++;
        if (Is(at, "of") && Is(at - 1, "couple")) at++;
        if (Is(at, "more") || Is(at, "full") || Is(at, "whole")) at++;
        if (vague && Has(at, Scale))
        {
            while (Has(at, Scale)) at++;
            return Unit(at, ref end) ?? Ending(at, EntityType.Cardinal, out end);
        }
        if (vague && Has(at, Measure) && !Has(at, DateUnit | TimeUnit)) return Ending(at + 1, EntityType.Quantity, out end);
        if (at == i || !Has(at, DateUnit | TimeUnit) || Is(at, "quarter") || Is(at, "second")) return null;
        end = at + 1;
        bool distant = Has(end, Distance);
        if (distant) end++;
        else if (!vague && IsRate(i, at)) return null;
        return UnitType(at);
    }

    /// <summary>"once a week", "3 percent a year", "$5 an hour": how often or how fast, and not how long.</summary>
    bool IsRate(int article, int unit) =>
        Is(article - 1, "once") || Is(article - 1, "twice") || Is(article - 1, "times") || Is(article - 1, "day") || IsDigits(article - 1)
        || Has(article - 1, Scale | Scales | Percent | Currency | Measure | TimeUnit) && !Has(unit + 1, Distance);

    EntityType UnitType(int unit) => Has(unit, DateUnit) ? EntityType.Date : EntityType.Time;

    bool IsClockTime(int i) =>
        IsDigits(i) && (Text(i).Contains(':') || Has(i + 1, Clock) || IsTimeOfDay(Text(i)) && IsUpper(i + 1) && Has(i + 1, ValueWord.TimeZone));

    /// <summary>"14.32", "1730": a time where a time zone follows.</summary>
    static bool IsTimeOfDay(ReadOnlySpan<char> text)
    {
        int hours = text.IndexOf('.') is > 0 and var mark ? mark : text.Length - 2;
        if (text.Length is < 4 or > 5 || hours is < 1 or > 2 || !AreDigits(text[..hours]) || !AreDigits(text[^2..])) return false;
        return text.Length - hours <= 3 && text[^2] <= '5' && (hours == 1 || text[0] is '0' or '1' || text[0] == '2' && text[1] <= '3');
    }

    /// <summary>"10:30", "10:30 a.m. EDT", "7 p.m. on"…</summary>
    EntityType? ClockTime(int i, ref int end)
    {
        var text = Text(i);
        if (text.Length > 8 || (text.Contains(':') && text.IndexOf(':') > 2)) return null;
        end = i + 1;
        if (Has(end, Clock)) end++;
        if (IsUpper(end) && Has(end, ValueWord.TimeZone)) end++;
        else if (Is(end, "local") && Is(end + 1, "time")) end += 2;
        if (IsUpper(end) && Has(end, Weekday)) end++;
        return EntityType.Time;
    }

    // "7pm" in one token.
    EntityType? PrefixedTime(int i, ref int end)
    {
        var text = Text(i);
        if (text.Length is < 3 or > 7 || text[^2..] is not ("am" or "pm") || !AreDigits(text[..^2], '.', ':')) return null;
        end = i + 1;
        if (IsUpper(end) && Has(end, ValueWord.TimeZone)) end++;
        return EntityType.Time;
    }
}
