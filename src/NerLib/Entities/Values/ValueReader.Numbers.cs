using NerLib.Languages.English;
using NerLib.Tokens;
using static NerLib.Languages.English.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>Numbers and what is counted or measured in them.</summary>
readonly ref partial struct ValueReader
{
    /// <summary>Letters of a currency's code in ISO 4217.</summary>
    const int CodeLength = 3;

    /// <summary>The end of a number in digits or words, with its scale; <paramref name="i"/> if there is none.</summary>
    int Number(int i)
    {
        int end = i;
        if (IsDigits(i)) end = i + 1;
        else if (Is(i, "a") && Has(i + 1, Scale)) end = i + 1;
        else if (Is(i, "half") && Is(i + 1, "a") && Has(i + 2, Scale)) end = i + 2;
        else if (Has(i, ValueWord.Number) && !Is(i, "one")) end = i + 1;
        else if (Is(i, "one") && Has(i + 1, Scale | Percent | Currency | Measure) && !Is(i + 1, "m") && !Is(i + 1, "real")) end = i + 1;
        else return i;

        while (end < _end)
        {
            if (Has(end, Scale)) end++;
            else if (Has(end, ValueWord.Number) && !IsDigits(end - 1) && !Is(end, "one")) end++;
            else if (IsDash(end) && Touches(end) && Touches(end + 1) && Has(end - 1, ValueWord.Number) && Has(end + 1, ValueWord.Number | Scale)) end += 2;
            else if (Is(end, "and") && Is(end - 1, "hundred") && Has(end + 1, ValueWord.Number)) end += 2;
            else if (Is(end, "and") && Is(end + 1, "a") && Is(end + 2, "half") && Has(end + 3, DateUnit | TimeUnit | Measure | Scale)) end += 3;
            else if (IsDigits(end) && IsDigits(end - 1) && Text(end).Length == 3 && Text(end - 1).Length <= 3
                && !Text(end - 1).ContainsAny(".,:/-") && Text(i)[0] != '0') end++;   // 25 000
            else break;
        }
        return end;
    }

    /// <summary>The end of "70 to 80", "3-5", "3 or 4", "between 5 and 6"; the number's own end if it is no range.</summary>
    int Range(int start, int end)
    {
        // From one number to another is a change, and no range; a year and a percentage are none either.
        bool joined = Is(end, "to") && !Is(start - 1, "from") && !IsYear(start) || IsDash(end) || Is(end, "or")
            || Is(end, "and") && Is(start - 1, "between");
        if (!joined) return end;
        int next = Has(end + 1, CurrencySign) && !Has(end + 1, Currency) ? end + 2 : end + 1;
        int last = Number(next);
        return last > next ? last : end;
    }

    EntityType? Amount(int i, out int end)
    {
        end = i + 1;
        if (i >= _end) return null;
        if (IsCurrencySign(i) is > 0 and var sign && Number(i + sign) is var price && price > i + sign)
        {
            end = Range(i, WithGluedScale(price));
            end = WithGluedScale(end);
            if (Has(end, Currency)) end++;
            return EntityType.Money;
        }
        if (Has(i, Scales) && (!Is(i, "scores") || Is(i + 1, "of"))) return Scaled(i, ref end);
        int number = Number(i);
        if (number == i)
        {
            if (Is(i, "one") && IsDash(i + 1) && Has(i + 2, ValueWord.Ordinal)) return Ending(i + 3, EntityType.Cardinal, out end);
            if (Is(i, "one") && Ratio(i + 1) is var whole && whole > i + 1) return Ending(whole, EntityType.Cardinal, out end);
            return CountsOne(i) ? EntityType.Cardinal : null;
        }
        if (IsDigits(i) && IsClockTime(i) is true && ClockTime(i, ref end) is { } clock) return clock;
        int range = Range(i, number);
        return Unit(range, ref end) ?? (range != number ? Unit(number, ref end) : null) ?? Plain(i, number, range, ref end);
    }

    EntityType? Unit(int number, ref int end)
    {
        var word = WordAt(number);
        if ((word & Percent) != 0) return Ending(number + 1, EntityType.Percent, out end);
        if (Is(number, "percentage") && (Is(number + 1, "point") || Is(number + 1, "points"))) return Ending(number + 2, EntityType.Percent, out end);
        if (Is(number, "basis") && (Is(number + 1, "point") || Is(number + 1, "points"))) return Ending(number + 2, EntityType.Percent, out end);
        if (Is(number, "per") && Is(number + 1, "cent")) return Ending(number + 2, EntityType.Percent, out end);
        // "1 won the race", "5 real problems": small numbers of these are words.
        bool isWord = (Is(number, "won") || Is(number, "real") || Is(number, "pula")) && Text(number - 1).Length < 4;
        if ((word & Currency) != 0 && !isWord && !(Is(number, "pounds") && Is(number + 1, "of"))) return Ending(number + 1, EntityType.Money, out end);
        if ((Is(number, "US") || Is(number, "U.S.") || IsUpper(number)) && Has(number + 1, Currency) && !Is(number + 1, "won"))
            return Ending(number + 2, EntityType.Money, out end);
        if ((word & CurrencySign) != 0 && !(IsUpper(number) && IsUpper(number + 1) && word == CurrencySign && Text(number).Length == 1))
            return Ending(number + 1, EntityType.Money, out end);
        bool isScaledCode = CharClasses.AreCapitals(Text(number)) && Currencies.OfScaledCode(Text(number)) is not null;
        if (isScaledCode || IsPence(number)) return Ending(number + 1, EntityType.Money, out end);
        if (DateUnits(number, ref end) is { } date) return date;
        if ((word & Measure) != 0 && !(Text(number) is "m" && !Touches(number)) && Text(number) is not "M")
        {
            end = number + 1;
            if (IsPower(number))
            {
                if (!Has(end, Measure)) return null;
                end++;
            }
            if (Is(end, "per") && Has(end + 1, TimeUnit) && UnitsOfMeasure.SymbolOf(Text(end - 1)) is "km" or "mi" or "m" or "ft") end += 2;
            else if (Is(end - 1, "degrees") && (Is(end, "Celsius") || Is(end, "Fahrenheit"))) end++;
            else if (Is(end, "/") && Touches(end) && (Is(end + 1, "h") || Is(end + 1, "s") || Is(end + 1, "hour"))) end += 2;
            return EntityType.Quantity;
        }
        if (IsDash(number) && Touches(number) && Touches(number + 1))
        {
            if (Has(number + 1, Measure)) return Ending(IsPower(number + 1) ? AfterUnit(number + 2) : number + 2, EntityType.Quantity, out end);
            if (Has(number + 1, Currency) && !IsUpper(number + 1)) return Ending(number + 2, EntityType.Money, out end);
        }
        if (Is(number, "°")) return Ending(Is(number + 1, "C") || Is(number + 1, "F") ? number + 2 : number + 1, EntityType.Quantity, out end);
        return null;
    }

    bool IsPower(int i) => Is(i, "square") || Is(i, "cubic") || Is(i, "nautical") || Is(i, "sq");

    /// <summary>Behind "square", where a unit follows: "-mile", " metre".</summary>
    int AfterUnit(int i)
    {
        int unit = IsDash(i) && Touches(i) && Touches(i + 1) ? i + 1 : i;
        return Has(unit, Measure) ? unit + 1 : i;
    }

    /// <summary>"to 312p" is a price, "1080p" a resolution, "Page 12p" a label.</summary>
    bool IsPence(int unit) => Touches(unit) && Text(unit) is "p" && !ValueWords.IsResolution(Text(unit - 1)) && !IsUpper(unit - 2);

    static EntityType Ending(int at, EntityType type, out int end)
    {
        end = at;
        return type;
    }

    EntityType? Plain(int i, int number, int range, ref int end)
    {
        end = number;
        var text = Text(i);
        if (IsDigits(i) && number == i + 1)
        {
            if (IsYear(i) && YearRange(i, ref end)) return EntityType.Date;
            if (IsNumericDate(text)) return EntityType.Date;
            if (text.ContainsAny("/:-") && !IsFraction(text)) return null;
            if (IsAge(i)) return Ending(AgeEnd(i, range), EntityType.Date, out end);
            if (IsUpper(number) && Has(number, DateUnit | TimeUnit)) return null;
            // A list of a page, the parts of an address or of a phone number.
            if (i == _first && (i + 1 == _end || Text(i + 1) is "." or ")" or ":" || text[^1] == '.')) return null;
            if (text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1])) return null;
            if (IsDash(number) && Touches(number) && Touches(number + 1) && !IsDigits(number + 1) && IsUpper(number + 1)) return null;
        }
        if (Is(i, "a")) return EntityType.Cardinal;
        if (Is(i, "zero") && (IsDash(number) || Is(i - 1, "net"))) return null;
        if (number == i + 1 && (!IsDigits(i) || text.Length <= 2) && Ratio(range) is var whole && whole > range)
            return Ending(whole, EntityType.Cardinal, out end);
        if (Is(number, "-") && (Is(number + 1, "thirds") || Is(number + 1, "fifths") || Is(number + 1, "quarters") || Is(number + 1, "fourths")))
            end = number + 2;
        else if (Is(number, "thirds") || Is(number, "quarters") || Is(number, "fifths")) end = number + 1;
        else if (range > number) end = range;
        return EntityType.Cardinal;
    }

    /// <summary>The end of "in ten", "out of 100" behind a number; the same place if there is none.</summary>
    int Ratio(int at)
    {
        int whole = Is(at, "in") ? at + 1 : Is(at, "out") && Is(at + 1, "of") ? at + 2 : at;
        if (whole == at || IsYear(whole)) return at;
        int end = Number(whole);
        return end > whole && !Has(end, DateUnit | TimeUnit | Percent | Month) ? end : at;
    }

    static bool IsFraction(ReadOnlySpan<char> text) => text.Length == 3 && text[1] == '/';

    // "Jane Doe, 45, said"
    bool IsAge(int i) =>
        Text(i).Length == 2 && (Is(i - 1, ",") && (Is(i + 1, ",") || Is(i + 1, ".") || Is(i + 1, ";")) && (IsUpper(i - 2) || IsDash(i - 3) && Touches(i - 2))
            && !Has(i - 2, Month | Weekday) && !Is(i + 2, "19")
            || Is(i - 1, "(") && Is(i + 1, ")") && IsUpper(i - 2)
            || IsAgeWord(i - 1) || Is(i - 1, "of") && IsAgeWord(i - 2)
            || Is(i - 1, "between") && (IsAgeWord(i - 2) || Is(i - 2, "of") && IsAgeWord(i - 3)))
        || Text(i).Length == 3 && Text(i)[0] == '1' && (Is(i - 1, "aged") || Is(i - 1, "of") && Is(i - 2, "age"));

    bool IsAgeWord(int i) => Is(i, "age") || Is(i, "aged") || Is(i, "ages") || Is(i, "turn") || Is(i, "turned") || Is(i, "turns") || Is(i, "turning");

    /// <summary>The end of "13 to 15", "16 and 21" behind "between", "18 or older".</summary>
    int AgeEnd(int i, int range)
    {
        if (range == i + 1 && Is(range, "and") && (Is(i - 1, "between") || Is(i - 1, "of") && Is(i - 2, "ages")) && IsDigits(range + 1)) range += 2;
        bool isOpen = (Is(range, "or") || Is(range, "and"))
            && (Is(range + 1, "older") || Is(range + 1, "over") || Is(range + 1, "under") || Is(range + 1, "younger"));
        return isOpen ? range + 2 : range;
    }

    /// <summary>"hundreds", "tens of thousands", "millions of dollars", "hundreds of years".</summary>
    EntityType Scaled(int i, ref int end)
    {
        int last = i + 1;
        while ((Is(last, "of") || Is(last, "and")) && Has(last + 1, Scales)) last += 2;
        end = last;
        if (Is(last, "of")) last++;
        if (Is(last, "US") || Is(last, "U.S.")) last++;
        if (Has(last, Currency)) return Ending(last + 1, EntityType.Money, out end);
        if (Has(last, DateUnit) && !Is(last, "quarters")) return Ending(last + 1, EntityType.Date, out end);
        if (Has(last, TimeUnit)) return Ending(last + 1, EntityType.Time, out end);
        return Has(last, Measure) && !Is(last, "square") ? Ending(last + 1, EntityType.Quantity, out end) : EntityType.Cardinal;
    }

    /// <summary>"one of them", "only one person": where "one" counts, and is no pronoun.</summary>
    bool CountsOne(int i)
    {
        if (!Is(i, "one") || ValueWords.MakesPronounOfOne(Text(i - 1)) || Is(i - 1, "only") && Is(i + 1, "to")) return false;
        if (Is(i + 1, "of") || Is(i - 1, "least") || Is(i - 1, "only")) return true;
        return i + 1 < _end && _document.Tokens[i + 1].Kind == TokenKind.Word && char.IsLower(_document.Text[_document.Tokens[i + 1].Start])
            && !Is(i - 1, "the") && !Is(i - 1, "a") && !Is(i + 1, "point") && !Is(i + 1, "way")
            && !Has(i + 1, DateUnit | TimeUnit | DayPart | Season) && FunctionWords.ClassOf(Text(i + 1)) == WordClass.None;
    }

    /// <summary>How many tokens a currency before a number takes, "$" or "USD": 1, or 0 if there is none.</summary>
    int IsCurrencySign(int i)
    {
        if (IsDigits(i) || !Has(i, CurrencySign)) return 0;
        if (!char.IsLetter(Text(i)[0])) return 1;
        // A code is in capitals: MAD 5, and not Mad.
        return IsUpper(i) && (Text(i).Length != CodeLength || CharClasses.AreCapitals(Text(i)) || !char.IsLetter(Text(i)[^1])) ? 1 : 0;
    }

    // "5m", "3.5bn", "$2k": the tokenizer cuts the letters off.
    int WithGluedScale(int end) => end < _end && Touches(end) && ValueWords.IsScaleLetter(Text(end)) ? end + 1 : end;

    /// <summary>"RM5,000": letters of a currency and digits in one token.</summary>
    EntityType? GluedMoney(int i, ref int end)
    {
        var text = Text(i);
        int letters = 0;
        while (letters < text.Length && !char.IsAsciiDigit(text[letters])) letters++;
        int digits = text.Length;
        while (digits > letters && char.IsAsciiLetter(text[digits - 1])) digits--;
        if (letters is 0 or > 4 || letters == digits || !AreDigits(text[letters..digits], '.', ',')) return null;
        if (digits < text.Length && !ValueWords.IsScaleLetter(text[digits..])) return null;
        if (text[..letters] is not ("R" or "N") && (ValueWords.Of(text[..letters]) & CurrencySign) == 0) return null;
        end = i + 1;
        while (end + 1 < _end && Is(end, ",") && Touches(end) && Touches(end + 1) && IsDigits(end + 1)) end += 2;
        while (IsDigits(end) && Text(end).Length == 3 && Text(end - 1).Length <= 3 + letters) end++;   // R75 000
        while (Has(end, Scale)) end++;
        end = WithGluedScale(end);
        return EntityType.Money;
    }

    EntityType? DigitOrdinal(int i, ref int end)
    {
        var text = Text(i);
        if (text.Length < 3 || !char.IsAsciiDigit(text[^3]) || text[^2..] is not ("st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH")) return null;
        end = i + 1;
        return Century(i, ref end) || DayOfMonth(i, ref end) ? EntityType.Date : EntityType.Ordinal;
    }

    EntityType? OrdinalWord(int i, ValueWord word, out int end)
    {
        end = i + 1;
        if ((word & ValueWord.Ordinal) == 0) return null;
        if (Century(i, ref end) || DayOfMonth(i, ref end)) return EntityType.Date;
        // "First Lady", "Third Reich" are names; "at first", "first of all" no numbers; "thirty seconds" a time.
        if (IsUpper(i) && (i > _first || IsUpper(i + 1))) return null;
        if (Is(i - 1, "at") || (Is(i, "first") && Is(i + 1, "of")) || (IsDash(i + 1) && Is(i + 2, "hand"))) return null;
        if (Is(i, "second") && (Is(i - 1, "per") || Is(i - 1, "leap")) || Is(i + 1, "lady")) return null;
        if (OrdinalUnits(i + 1, ref end) is { } unit) return unit;
        if (Is(i, "second") && (Is(i - 1, "a") || Is(i - 1, "split")) && (i + 1 == _end || !char.IsLetter(Text(i + 1)[0]))) return null;
        return EntityType.Ordinal;
    }
}
