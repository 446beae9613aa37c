using NerLib.Languages.English;
using static NerLib.Languages.English.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>Dates and times.</summary>
readonly ref partial struct ValueReader
{
    EntityType? Dates(int i, ValueWord word, ref int end)
    {
        if ((word & (Month | Weekday | RelativeDay | Deictic | Phase | Season | Vague | DateUnit | TimeUnit | DayPart | Each | Part)) == 0)
            return IsDigits(i) && DayOfMonth(i, ref end) ? EntityType.Date : null;
        if (IsUpper(i) && (word & Month) != 0 && MonthDate(i, word, ref end)) return EntityType.Date;
        if (IsUpper(i) && (word & Weekday) != 0) return WeekdayDate(i, ref end);
        if ((word & RelativeDay) != 0) return IsUpper(i) && IsUpper(i - 1) ? null : Day(i + 1, ref end);
        if ((word & Phase) != 0 && PhaseDate(i, ref end) is { } phase) return phase;
        if ((word & Deictic) != 0 && DeicticDate(i, ref end) is { } deictic) return deictic;
        if ((word & Each) != 0) return EachUnit(Is(i + 1, "other") ? i + 2 : i + 1, ref end);
        if ((word & Season) != 0) return SeasonDate(i + 1, ref end) ? EntityType.Date : null;
        if ((word & Part) != 0) return PartOfDate(i + 1, ref end) ? EntityType.Date : null;
        if ((word & (DateUnit | TimeUnit)) != 0 && BareUnit(i, ref end) is { } bare) return bare;
        if (Is(i, "noon") || Is(i, "midnight")) return EntityType.Time;
        if ((word & DayPart) != 0 && Is(i + 1, "of") && DayAt(Is(i + 2, "the") ? i + 3 : i + 2, ref end)) return EntityType.Time;
        return null;
    }

    /// <summary>What follows "spring": "2022", "of 2022".</summary>
    bool SeasonDate(int at, ref int end)
    {
        int year = Is(at, "of") ? at + 1 : at;
        return IsYear(year) && YearRange(year, ref end);
    }

    /// <summary>A day of the calendar or the week: "May 30", "the 4th of July", "Sunday".</summary>
    bool DayAt(int i, ref int end)
    {
        if (IsDay(i)) return DayOfMonth(i, ref end);
        if (!IsUpper(i)) return false;
        if (Has(i, Month)) return IsDay(i + 1) && MonthDate(i, WordAt(i), ref end);
        return Has(i, Weekday) && WeekdayDate(i, ref end) == EntityType.Date;
    }

    /// <summary>A date goes on: "January to May", "Monday-Friday", "July 7 to 24th July", "between April and November 2016".</summary>
    int WithLastDate(int start, int end)
    {
        if (!Is(end, "to") && !IsDash(end) && !(Is(end, "and") && Is(start - 1, "between")) || !IsUpper(end + 1) && !IsDay(end + 1)) return end;
        int last = end;
        var word = IsDay(end + 1) ? None : WordAt(end + 1);
        if (word != None && (word & (Month | Weekday)) == 0) return end;
        return Dates(end + 1, word, ref last) == EntityType.Date ? last : end;
    }

    /// <summary>What follows "end", "rest": "of the year", "of June", "of this week", "of 2022".</summary>
    bool PartOfDate(int of, ref int end)
    {
        if (!Is(of, "of")) return false;
        int at = Is(of + 1, "the") ? of + 2 : of + 1;
        var word = WordAt(at);
        if ((word & Deictic) != 0) return DeicticDate(at, ref end) is not null;
        if (IsYear(at)) return YearRange(at, ref end);
        if ((word & Month) != 0 && IsUpper(at)) return MonthDate(at, word, ref end);
        if (at == of + 1 || IsUpper(at) || (word & (DateUnit | Season)) == 0 || Text(at)[^1] == 's') return false;
        end = at + 1;
        return true;
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
            else if (IsOfYear(end)) end += 3;
            return true;
        }
        if (IsYear(end) || (Is(end, ",") && IsYear(end + 1) && Text(end + 1).Length == 4))
        {
            end += IsYear(end) ? 1 : 2;
            return true;
        }
        if (IsOfYear(end) || Is(end, "of") && IsYear(end + 1))
        {
            end += IsYear(end + 1) ? 2 : 3;
            return true;
        }
        if (YearOrQuarter(ref end)) return true;
        // "Theresa May", "March Madness", "June Carter": a neighbour in capitals makes a name of it.
        if (IsUpper(end) && !Has(end, Month | Weekday)) return false;
        bool called = Has(i - 1, Preposition | Deictic | Phase) || ((Is(i - 1, "and") || IsDash(i - 1) || Is(i - 1, "or")) && Has(i - 2, Month));
        if (called || Is(i - 1, "the") || Is(i - 1, "'s") || Is(i - 1, "’s")) return true;
        if ((word & DoubtfulMonth) != 0) return false;
        return Text(i).Length > 4 && (i == _first || !IsUpper(i - 1) || Has(i - 1, ValueWord.Preposition));
    }

    /// <summary>"of that year", "of this year".</summary>
    bool IsOfYear(int of) => Is(of, "of") && (Has(of + 1, Deictic) || Is(of + 1, "that")) && Is(of + 2, "year");

    /// <summary>What follows a month: "last year", "quarter".</summary>
    bool YearOrQuarter(ref int end)
    {
        if (Is(end, "quarter"))
        {
            end++;
            return true;
        }
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
        else YearOrQuarter(ref end);
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
        bool joined = IsDash(end) || (Is(end, "to") && Has(i - 1, Preposition)) || Is(end, "/")
            || Is(end, "and") && Is(i - 1, "between");
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
        if (Is(end, "to") || IsDash(end)) Decade(end + 1, ref end);
        return EntityType.Date;
    }

    bool Century(int i, ref int end)
    {
        if (i >= _end || (!Has(i, ValueWord.Ordinal) && !IsOrdinalToken(i))) return false;
        int unit = IsDash(i + 1) ? i + 2 : i + 1;
        if (!Is(unit, "century") && !Is(unit, "quarter") && !(Is(unit, "half") && Is(unit + 1, "of"))) return false;
        end = unit + 1;
        return PartOfDate(end, ref end) || !Is(unit, "half");
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
        if ((word & DateUnit) != 0 && !(Is(number, "quarters") || (Is(number, "quarter") && counted)))
        {
            if (!PartOfDate(number + 1, ref end)) end = number + 1;
            return EntityType.Date;
        }
        if (Is(i, "same") && Is(number, "period")
            && (PartOfDate(number + 1, ref end) || Has(number + 1, Deictic) && DeicticDate(number + 1, ref end) is not null)) return EntityType.Date;
        if (Is(number, "season") || Is(number, "seasons")) return Ending(number + 1, EntityType.Date, out end);
        if ((word & TimeUnit) != 0 && !Is(number, "second") && (counted || !Is(number, "seconds"))) return Ending(number + 1, EntityType.Time, out end);
        if (counted) return null;
        if ((word & DayPart) != 0) return Ending(at + 1, EntityType.Time, out end);
        if ((word & Season) != 0 && !IsUpper(at)) return Ending(at + 1, EntityType.Date, out end);
        if (!IsUpper(at)) return null;
        if ((word & Weekday) != 0) return WeekdayDate(at, ref end);
        return (word & Month) != 0 && MonthDate(at, WordAt(at), ref end) ? EntityType.Date : null;
    }

    /// <summary>"earlier this week", "late last year", "early June", "mid 2019", "later in 2019".</summary>
    EntityType? PhaseDate(int i, ref int end)
    {
        int at = Is(i + 1, "in") || Is(i + 1, "on") && !Is(i, "later") || IsDash(i + 1) ? i + 2 : i + 1;
        if (Is(at, "the")) at++;
        if (at >= _end) return null;
        var word = WordAt(at);
        if ((word & Deictic) != 0 && DeicticDate(at, ref end) is { } date) return date;
        if (Is(at, "hours") && Is(at + 1, "of") && DayAt(at + 2, ref end)) return EntityType.Time;
        if (Is(at, "that") && (Is(at + 1, "same") ? at + 2 : at + 1) is var unit && Has(unit, DateUnit | DayPart) && !IsUpper(unit))
            return Ending(unit + 1, UnitType(unit), out end);
        if ((word & RelativeDay) != 0 || ((word & Weekday) != 0 && IsUpper(at))) return Day(at + 1, ref end);
        if ((word & Month) != 0 && IsUpper(at)) return MonthDate(at, word, ref end) ? EntityType.Date : Ending(at + 1, EntityType.Date, out end);
        if ((word & DayPart) != 0 && at == i + 1 && !Is(i, "later") && !Is(i, "earlier")) return Ending(at + 1, EntityType.Time, out end);
        if ((word & Season) != 0 && !IsUpper(at))
        {
            if (!SeasonDate(at + 1, ref end)) end = at + 1;
            return EntityType.Date;
        }
        return IsYear(at) && YearRange(at, ref end) || Decade(at, ref end) is not null || Century(at, ref end) ? EntityType.Date : null;
    }

    EntityType? MidDate(int i, ref int end)
    {
        var rest = Text(i)[4..];
        if (rest.Length < 3) return null;
        if (char.IsAsciiDigit(rest[0]) && rest.EndsWith("th") && Is(i + 1, "century")) return Ending(i + 2, EntityType.Date, out end);
        bool year = rest.Length is 4 or 5 && AreDigits(rest[..4]);
        if (!year && !(char.IsUpper(rest[0]) && (ValueWords.Of(rest) & Month) != 0)) return null;
        end = i + 1;
        if (!year && IsYear(end)) end++;
        return EntityType.Date;
    }

    /// <summary>"past week", "first quarter", "early 1990s", "second half of the year" behind "the".</summary>
    EntityType? AfterArticle(int i, ValueWord next, ref int end)
    {
        if ((next & Deictic) != 0 && !Is(i + 1, "this") && DeicticDate(i + 1, ref end) is { } deictic) return deictic;
        if ((next & Phase) != 0 && !Is(i + 1, "earlier") && !Is(i + 1, "later") && PhaseDate(i + 1, ref end) is { } phase) return phase;
        if (Century(i + 1, ref end)) return EntityType.Date;
        if ((next & DayPart) != 0 && !Is(i + 1, "night")) return Is(i - 1, "in") || Is(i - 1, "during") ? Ending(i + 2, EntityType.Time, out end) : null;
        end = i + 1;
        return null;
    }
}
