using NerLib.Languages.English;
using static NerLib.Languages.English.ValueWord;

namespace NerLib.Entities.Values;

/// <summary>Reads one value at a place of a sentence. A rule that does not fit gives -1, or the place where it began.</summary>
readonly ref partial struct ValueReader(DocumentView document, TokenRange sentence)
{
    const ValueWord Starters = ValueWord.Number | Scales | ValueWord.Ordinal | Month | Weekday | RelativeDay | DateUnit | TimeUnit | DayPart
        | CurrencySign | Approximator | Deictic | Phase | Vague | Season | Opener | Each | Part;

    readonly DocumentView _document = document;
    readonly int _first = sentence.Start, _end = sentence.End;

    /// <summary>The longest value that begins at a token; null if none does.</summary>
    public EntityType? Read(int i, out int start, out int end)
    {
        (start, end) = (i, i + 1);
        var token = _document.Tokens[i];
        bool digits = token.Kind == TokenKind.Number;
        var word = digits ? None : WordAt(i);
        if (!digits && word == None) return Odd(i, token, ref end);
        if (word == Opener) return Opened(i, word, ref start, ref end);
        if (!digits && (word & Starters) == None) return null;
        if (digits && ValueWords.IsNumero(Text(i - 1)))
        {
            start = i - 1;
            return EntityType.Cardinal;
        }
        if (IsPartOfName(i)) return null;

        int number = AfterApproximator(i, word);
        if (number > i)
        {
            if (Is(number, "noon") || Is(number, "midnight"))
            {
                end = number + 1;
                return EntityType.Time;
            }
            if (Has(number, Each) && EachUnit(number + 1, ref end) is { } each) return each;
            if (Quarter(number, ref end)) return EntityType.Cardinal;
            var rest = Amount(number, out end) ?? VagueUnits(number, out end) ?? GluedMoney(number, ref end);
            if (rest is { } amount && amount != EntityType.Ordinal) return amount;
            (start, end) = (i, i + 1);
        }
        if ((word & CurrencySign) != 0 && Is(i, "$") && i > _first && ValueWords.IsCurrencyPrefix(Text(i - 1))) start = i - 1;
        if (Dates(i, word, ref end) is { } date)
        {
            if (date == EntityType.Date) end = WithLastDate(i, end);
            return date;
        }
        return Amount(i, out end) ?? VagueUnits(i, out end) ?? OrdinalWord(i, word, out end);
    }

    /// <summary>Values of one token with letters and digits: "1990s", "22nd", "7pm", "mid-2019", "RM5".</summary>
    EntityType? Odd(int i, Token token, ref int end)
    {
        char first = _document.Text[token.Start];
        if (char.IsAsciiDigit(first) || first is '\'' or '’' or '‘') return Decade(i, ref end) ?? DigitOrdinal(i, ref end) ?? PrefixedTime(i, ref end);
        if (char.IsUpper(first)) return GluedMoney(i, ref end);
        return first is 'm' or 'M' && StartsWith(i, "mid-") ? MidDate(i, ref end) : null;
    }

    /// <summary>Values that begin with a common word: "more than 20", "the past week", "a year ago".</summary>
    EntityType? Opened(int i, ValueWord word, ref int start, ref int end)
    {
        int number = AfterApproximator(i, word);
        if (number > i && Amount(number, out end) is { } amount && amount != EntityType.Ordinal) return amount;
        if (number > i && (VagueUnits(number, out end) ?? GluedMoney(number, ref end)) is { } vague) return vague;
        end = i + 1;
        if (Is(i, "the"))
        {
            // The article is no part of a date.
            start = i + 1;
            if (WordAt(start) is var next && (next & (Deictic | Phase | ValueWord.Ordinal | DayPart)) != 0) return AfterArticle(i, next, ref end);
            if (Decade(start, ref end) is { } decade) return decade;
            if (Is(start, "weekend") || (next & Season) != 0 && !IsUpper(start) && Has(i - 1, Preposition) && !Is(start + 1, "of"))
                return Ending(start + 1, EntityType.Date, out end);
            start = i;
            return null;
        }
        if (Is(i, "that") && !IsUpper(i + 1) && Text(i + 1) is { Length: > 0 } unit && unit[^1] != 's' && Has(i + 1, DateUnit | DayPart))
            return Ending(i + 2, UnitType(i + 1), out end);
        if (Is(i, "a") || Is(i, "an"))
        {
            if (VagueUnits(i, out end) is { } units) return units;
            if (Has(i + 1, Scale) && Amount(i, out end) is { } scaled) return scaled;
            if (Quarter(i, ref end)) return EntityType.Cardinal;
            if (Has(i + 1, ValueWord.Ordinal) && Is(i + 2, "of")) return Ending(i + 2, EntityType.Cardinal, out end);
        }
        end = i + 1;
        return Is(i, "tonight") ? EntityType.Time : null;
    }

    /// <summary>"a quarter of the population", "a quarter of a million".</summary>
    bool Quarter(int i, ref int end)
    {
        if (!Is(i, "a") || !Is(i + 1, "quarter") || !Is(i + 2, "of") || Is(i + 3, "a") && !Has(i + 4, Scale)) return false;
        end = Is(i + 3, "a") ? i + 5 : i + 2;
        return true;
    }

    /// <summary>The word at a place; empty outside the sentence.</summary>
    ReadOnlySpan<char> Text(int i) => i >= _first && i < _end ? _document.TextOf(_document.Tokens[i]) : [];

    ValueWord WordAt(int i) => i >= _first && i < _end ? ValueWords.Of(Text(i)) : None;

    bool Has(int i, ValueWord word) => (WordAt(i) & word) != 0;

    bool Is(int i, string word) => i >= _first && i < _end && Text(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    bool StartsWith(int i, string text) => i < _end && Text(i).StartsWith(text, StringComparison.OrdinalIgnoreCase);

    bool IsDigits(int i) => i >= _first && i < _end && _document.Tokens[i].Kind == TokenKind.Number;

    bool IsUpper(int i) => i >= _first && i < _end && char.IsUpper(_document.Text[_document.Tokens[i].Start]);

    bool IsDash(int i) => i >= _first && i < _end && Text(i) is "-" or "–" or "—";

    bool Touches(int i) => i > _first && i < _end && _document.Tokens[i - 1].End == _document.Tokens[i].Start;

    /// <summary>Whether all is digits, or one of two marks between them. These texts are short: a plain loop is the fastest, and boxes nothing.</summary>
    static bool AreDigits(ReadOnlySpan<char> text, char mark = '0', char otherMark = '0')
    {
        foreach (char c in text)
            if (!char.IsAsciiDigit(c) && c != mark && c != otherMark) return false;
        return true;
    }

    /// <summary>"COVID-19", "Boeing 737", "#5": a number that belongs to a name or a label.</summary>
    bool IsPartOfName(int i)
    {
        if (i == _first) return false;
        if (IsDash(i - 1) && Touches(i) && Touches(i - 1) && !IsDigits(i - 2) && IsOtherWord(i - 2)) return true;
        if (!IsDigits(i)) return false;
        if (ValueWords.IsNumberLabel(Text(i - 1))) return true;
        if (Text(i - 1) is "." or ":" or "'" or "’" && Touches(i) && Touches(i - 1)) return true;
        return i - 1 > _first && IsUpper(i - 1) && IsOtherWord(i - 1) && !IsYear(i) && !IsNumericDate(Text(i))
            && !Has(i + 1, Month | Scale | Percent | Currency | Clock) && !IsLowerNoun(i + 1) && !IsClockTime(i)
            && !(Touches(i + 1) && (Has(i + 1, Measure) && !IsUpper(i + 1) || Is(i + 1, "°")));
    }

    /// <summary>A word that can do nothing in a value right before a number: "no-one", "No 2".</summary>
    bool IsOtherWord(int i) => WordAt(i) == None || Is(i, "no") || Is(i, "not");

    // "In Kyiv 14 people": a noun is counted.
    bool IsLowerNoun(int i) =>
        i < _end && _document.Tokens[i].Kind == TokenKind.Word && char.IsLower(_document.Text[_document.Tokens[i].Start])
            && Text(i).Length > 4 && Text(i)[^1] == 's'
        || Has(i, Counted);

    /// <summary>The token after "about", "more than", "at least"…; the same place if there is none.</summary>
    int AfterApproximator(int i, ValueWord word)
    {
        if ((word & Approximator) != 0) return i + 1;
        if ((word & Opener) == 0 || i + 2 >= _end) return i;
        switch (_document.Text[_document.Tokens[i].Start] | 0x20)
        {
            case 'm' or 'l' or 'f' or 'g':
                return Is(i + 1, "than") ? i + 2 : i;
            case 'u' or 'c':
                return Is(i + 1, "to") || Is(i, "upwards") && Is(i + 1, "of") ? i + 2 : i;
            case 'j':
                return Has(i + 1, Approximator) ? i + 2 : i;
            case 'n':
                return (Is(i + 1, "less") || Is(i + 1, "more") || Is(i + 1, "fewer")) && Is(i + 2, "than") ? i + 3 : i;
            case 'a' when Is(i, "at"):
                return Is(i + 1, "least") || Is(i + 1, "most") ? i + 2 : i;
            case 'a' when Is(i, "an"):
                return Is(i + 1, "estimated") ? i + 2 : i;
            case 'a' when Is(i, "as"):
                return (Is(i + 1, "many") || Is(i + 1, "much")) && Is(i + 2, "as") ? i + 3 : i;
            default:
                return i;
        }
    }
}
