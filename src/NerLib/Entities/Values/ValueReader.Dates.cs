using NerLib.Languages.English;
using static NerLib.Languages.English.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>Dates and times.</summary>
readonly ref partial struct ValueReader
{
    EntityType? Dates(int i, ValueWord word, ref int end)
    {
        if ((word & (Month | Weekday | RelativeDay | Deictic | Phase | Season | Vague | DateUnit | TimeUnit | DayPart)) == 0)
            return IsDigits(i) && DayOfMonth(i, ref end) ? EntityType.Date : null;
        if (IsUpper(i) && (word & Month) != 0 && MonthDate(i, word, ref end)) return EntityType.Date;
        if (IsUpper(i) && (word & Weekday) != 0) return WeekdayDate(i, ref end);
        if ((word & RelativeDay) != 0) return IsUpper(i) && IsUpper(i - 1) ? null : Day(i + 1, ref end);
        if ((word & Phase) != 0 && PhaseDate(i, ref end) is { } phase) return phase;
        if ((word & Deictic) != 0 && DeicticDate(i, ref end) is { } deictic) return deictic;
        if ((word & (DateUnit | TimeUnit)) != 0 && Text(i)[^1] == 's' && Is(i + 1, "ago"))
            return Ending(i + 2, (word & DateUnit) != 0 ? EntityType.Date : EntityType.Time, out end);
        if (Is(i, "noon") || Is(i, "midnight")) return EntityType.Time;
        return null;
    }

    // "Tuesday", "Tuesday night", "Tuesday, June 14, 2022"
    EntityType WeekdayDate(int i, ref int end)
    {
        int month = Is(i + 1, ",") ? i + 2 : i + 1;
        if (IsUpper(month) && Has(month, Month) && IsDay(month + 1) && MonthDate(month, WordAt(month), ref end)) return EntityType.Date;
        if (IsDay(month) && DayOfMonth(month, ref end)) return EntityType.Date;
        return Day(i + 1, ref end);
    }

    /// <summary>A day ends here, or a part of it follows, which makes it a time.</summary>
    EntityType Day(int at, ref int end)
    {
        end = at;
        if (!Has(at, DayPart)) return EntityType.Date;
        end = at + 1;
        return EntityType.Time;
    }

    /// <summary>"June", "June 14", "June 14-16, 2022", "June 2022", "May" only where it cannot be a word or a name.</summary>
    bool MonthDate(int i, ValueWord word, ref int end)
    {
        end = i + 1;
        if (IsDay(end) && !Has(end + 1, Percent | Scale))
        {
            end++;
            if ((IsDash(end) || Is(end, "to") || Is(end, "and") || Is(end, "or")) && IsDay(end + 1) && !Has(end + 2, Scale | Percent | DateUnit | Counted))
                end += 2;
            if (Is(end, ",") && IsYear(end + 1)) end += 2;
            else if (IsYear(end)) end++;
            return true;
        }
        if (IsYear(end) || (Is(end, ",") && IsYear(end + 1) && Text(end + 1).Length == 4))
        {
            end += IsYear(end) ? 1 : 2;
            return true;
        }
        if (Is(end, "of") && (IsYear(end + 1) || (Has(end + 1, Deictic) && Is(end + 2, "year"))))
        {
            end += IsYear(end + 1) ? 2 : 3;
            return true;
        }
        if (DeicticYear(ref end)) return true;
        // "Theresa May", "March Madness", "June Carter": a neighbour in capitals makes a name of it.
        if (IsUpper(end) && !Has(end, Month | Weekday)) return false;
        bool called = Has(i - 1, Preposition | Deictic | Phase) || ((Is(i - 1, "and") || IsDash(i - 1) || Is(i - 1, "or")) && Has(i - 2, Month));
        if (called || Is(i - 1, "the") || Is(i - 1, "'s") || Is(i - 1, "’s")) return true;
        if ((word & DoubtfulMonth) != 0) return false;
        return Text(i).Length > 4 && (i == _first || !IsUpper(i - 1) || Has(i - 1, ValueWord.Preposition));
    }

    bool DeicticYear(ref int end)
    {
        if ((Is(end, "last") || Is(end, "this") || Is(end, "next")) && Is(end + 1, "year"))
        {
            end += 2;
            return true;
        }
        return false;
    }

    /// <summary>"14 June 2022", "the 4th of July".</summary>
    bool DayOfMonth(int i, ref int end)
    {
        int month = Is(i + 1, "of") ? i + 2 : i + 1;
        if (!IsDay(i) && !IsOrdinalToken(i)) return false;
        if ((IsDash(i + 1) || Is(i + 1, "to") || Is(i + 1, "and")) && IsDay(i + 2)) month = i + 3;
        if (!IsUpper(month) || !Has(month, Month)) return false;
        end = month + 1;
        if (IsYear(end)) end++;
        else if (Is(end, ",") && IsYear(end + 1)) end += 2;
        else DeicticYear(ref end);
        return true;
    }

    bool IsOrdinalToken(int i) => !IsDigits(i) && Text(i) is { Length: 3 or 4 } text && char.IsAsciiDigit(text[0]) && char.IsAsciiLetter(text[^1]);

    bool IsDay(int i)
    {
        if (!IsDigits(i)) return IsOrdinalToken(i);
        var text = Text(i);
        return text.Length switch
        {
            1 => text[0] is >= '1' and <= '9',
            2 => text[0] is '0' or '1' or '2' ? char.IsAsciiDigit(text[1]) : text[0] == '3' && text[1] is '0' or '1',
            _ => false,
        };
    }

    /// <summary>A number of four digits that is a year unless it counts or measures something.</summary>
    bool IsYear(int i)
    {
        if (!IsDigits(i) || Text(i) is not { Length: 4 } text || !AreDigits(text)) return false;
        if (Has(i + 1, Scale | Percent | Currency | Measure | Counted | TimeUnit) || (Has(i + 1, DateUnit) && !Is(i + 1, "quarter"))) return false;
        int year = (1000 * (text[0] - '0')) + (100 * (text[1] - '0')) + (10 * (text[2] - '0')) + text[3] - '0';
        if (Has(i - 1, CurrencySign | Approximator) && !Is(i - 1, "around") && !Is(i - 1, "about")) return false;
        bool called = Has(i - 1, Preposition | Month | Season) || Is(i - 1, "(") || Is(i - 1, "year") || IsDay(i - 1);
        return year is >= 1900 and <= 2035 || (called && year is >= 1500 and <= 2100);
    }

    bool YearRange(int i, ref int end)
    {
        end = i + 1;
        bool joined = IsDash(end) || (Is(end, "to") && Has(i - 1, Preposition)) || Is(end, "/");
        if (joined && end + 1 < _end && (IsYear(end + 1) || (Touches(end + 1) && IsDigits(end + 1) && Text(end + 1).Length == 2))) end += 2;
        return true;
    }

    // "14/06/2022", "2022-06-14"
    static bool IsNumericDate(ReadOnlySpan<char> text) =>
        text.Length is 7 or 9 && text[4] is '-' or '/' && text[0] is '1' or '2' && text.Count(text[4]) == 1 && AreDigits(text[5..])
        || text.Length is >= 8 and <= 10 && (text.Count('/') == 2 || text.Count('-') == 2 && (text[4] == '-' || text[^5] == '-')) && AreDigits(text, '/', '-');

    /// <summary>"1990s", "'90s"</summary>
    EntityType? Decade(int i, ref int end)
    {
        if (i >= _end) return null;
        var text = Text(i).TrimStart("'’‘");
        if (text.Length is not (3 or 5) || text[^1] != 's' || !AreDigits(text[..^1]) || text[^2] != '0') return null;
        end = i + 1;
        return EntityType.Date;
    }

    bool Century(int i, ref int end)
    {
        if (i >= _end || (!Has(i, ValueWord.Ordinal) && !IsOrdinalToken(i))) return false;
        int unit = IsDash(i + 1) ? i + 2 : i + 1;
        if (!Is(unit, "century") && !Is(unit, "quarter")) return false;
        end = unit + 1;
        return true;
    }

    /// <summary>"last week", "next Tuesday", "the past three months", "this morning".</summary>
    EntityType? DeicticDate(int i, ref int end)
    {
        int at = i + 1;
        if (Is(i, "this") && Is(at, "past")) at++;
        int number = Number(at);
        if (number == at && Has(at, Vague)) number = at + 1;
        var word = WordAt(number);
        bool counted = number > at;
        if (!counted && Is(i, "past") && !Text(number).EndsWith('s')) { if (!Is(i - 1, "the") && !Is(i - 1, "this")) return null; }
        if (Is(number, "fiscal") || Is(number, "calendar") || Is(number, "full")) word = WordAt(++number);
        if ((word & DateUnit) != 0 && !(Is(number, "quarters") || (Is(number, "quarter") && counted))) return Ending(number + 1, EntityType.Date, out end);
        if ((word & TimeUnit) != 0 && !Is(number, "second") && (counted || !Is(number, "seconds"))) return Ending(number + 1, EntityType.Time, out end);
        if (counted) return null;
        if ((word & DayPart) != 0) return Ending(at + 1, EntityType.Time, out end);
        if ((word & Season) != 0 && !IsUpper(at)) return Ending(at + 1, EntityType.Date, out end);
        if (!IsUpper(at)) return null;
        if ((word & Weekday) != 0) return WeekdayDate(at, ref end);
        return (word & Month) != 0 && MonthDate(at, WordAt(at), ref end) ? EntityType.Date : null;
    }

    /// <summary>"earlier this week", "late last year", "early June", "mid 2019", "later on Tuesday".</summary>
    EntityType? PhaseDate(int i, ref int end)
    {
        int at = Is(i + 1, "on") || Is(i + 1, "in") || IsDash(i + 1) ? i + 2 : i + 1;
        if (Is(at, "the")) at++;
        if (at >= _end) return null;
        var word = WordAt(at);
        if ((word & Deictic) != 0 && DeicticDate(at, ref end) is { } date) return date;
        if ((word & RelativeDay) != 0 || ((word & Weekday) != 0 && IsUpper(at))) return Day(at + 1, ref end);
        if ((word & Month) != 0 && IsUpper(at)) return MonthDate(at, word, ref end) ? EntityType.Date : Ending(at + 1, EntityType.Date, out end);
        if ((word & DayPart) != 0 && at == i + 1 && !Is(i, "later") && !Is(i, "earlier")) return Ending(at + 1, EntityType.Time, out end);
        if ((word & Season) != 0 && !IsUpper(at)) return Ending(at + 1, EntityType.Date, out end);
        return IsYear(at) && YearRange(at, ref end) || Decade(at, ref end) is not null || Century(at, ref end) ? EntityType.Date : null;
    }

    EntityType? MidDate(int i, ref int end)
    {
        var rest = Text(i)[4..];
        if (rest.Length < 3) return null;
        bool year = rest.Length is 4 or 5 && AreDigits(rest[..4]);
        if (!year && !(char.IsUpper(rest[0]) && (ValueWords.Of(rest) & Month) != 0)) return null;
        end = i + 1;
        if (!year && IsYear(end)) end++;
        return EntityType.Date;
    }

    /// <summary>"the past week", "the first quarter", "the early 1990s", "the second half of the year" from "the".</summary>
    EntityType? AfterArticle(int i, ValueWord next, ref int end)
    {
        if ((next & Deictic) != 0 && !Is(i + 1, "this") && DeicticDate(i + 1, ref end) is { } deictic) return deictic;
        if ((next & Phase) != 0 && !Is(i + 1, "earlier") && !Is(i + 1, "later") && PhaseDate(i + 1, ref end) is { } phase) return phase;
        if (Century(i + 1, ref end)) return EntityType.Date;
        if ((next & DayPart) != 0 && !Is(i + 1, "night")) return Is(i - 1, "in") || Is(i - 1, "during") ? Ending(i + 2, EntityType.Time, out end) : null;
        end = i + 1;
        return null;
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
        if (dashed && IsDash(end) && (Is(end + 1, "old") || Is(end + 1, "olds"))) return Ending(end + 2, EntityType.Date, out end);
        if (Is(end, "old") || Has(end, Distance)) end++;
        else if (Is(end, "and") && Is(end + 1, "a") && Is(end + 2, "half")) end += 3;
        return (word & DateUnit) != 0 ? EntityType.Date : EntityType.Time;
    }

    /// <summary>"a year ago", "several days", "a few hours".</summary>
    EntityType? VagueUnits(int i, out int end)
    {
        end = i + 1;
        int at = i;
        bool article = Is(at, "a") || Is(at, "an") || Is(at, "one") || Is(at, "half");
        if (article) at++;
        if (Is(at, "half") && (Is(at + 1, "a") || Is(at + 1, "an"))) at += 2;
        bool vague = Has(at, Vague);
        if (vague) at++;
        if (Is(at, "of") && Is(at - 1, "couple")) at++;
        if (Is(at, "more") || Is(at, "full") || Is(at, "whole")) at++;
        if (at == i || !Has(at, DateUnit | TimeUnit) || Is(at, "quarter") || Is(at, "second")) return null;
        end = at + 1;
        bool distant = Has(end, Distance);
        if (distant) end++;
        else if (!vague || Is(at - 1, "many"))
            return Is(i - 1, "about") || Is(i - 1, "almost") || Is(i - 1, "nearly") || Is(i - 1, "than") || Is(i - 1, "least") ? UnitType(at) : null;
        return UnitType(at);
    }

    EntityType UnitType(int unit) => Has(unit, DateUnit) ? EntityType.Date : EntityType.Time;

    bool IsClockTime(int i) => IsDigits(i) && (Text(i).Contains(':') || Has(i + 1, Clock));

    /// <summary>"10:30", "10:30 a.m. EDT", "7 p.m. on"…</summary>
    EntityType? ClockTime(int i, ref int end)
    {
        var text = Text(i);
        if (text.Length > 8 || (text.Contains(':') && text.IndexOf(':') > 2)) return null;
        end = i + 1;
        if (Has(end, Clock)) end++;
        if (IsUpper(end) && Has(end, ValueWord.TimeZone)) end++;
        else if (Is(end, "local") && Is(end + 1, "time")) end += 2;
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
