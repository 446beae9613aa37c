using NerLib.Languages.English;

namespace NerLib.Entities.Values.Meaning;

/// <summary>Reads numbers and amounts: money, percentages, quantities, counts.</summary>
static class AmountReader
{
    public const string Percent = "%";

    const decimal Million = 1_000_000;

    /// <summary>What the pieces of an amount mean; null where something in them is not understood.</summary>
    public static EntityValue? Read(List<string> pieces, EntityType type)
    {
        decimal? number = null, to = null;
        decimal scale = 1;
        string? currency = null, unit = null;
        bool joined = false, hundredths = false, vague = false, negative = pieces[0] is "-" or "−" or "–";
        for (int i = negative ? 1 : 0; i < pieces.Count;)
        {
            int at = i;
            if (type == EntityType.Money && Sign(pieces, ref i) is { } sign) currency ??= sign;
            else if (!(type == EntityType.Quantity && number is not null && UnitsOfMeasure.SymbolOf(pieces[i]) is not null)
                && NumberReader.Read(pieces, ref i, out decimal next) is { } value)
            {
                if (number is null) (number, scale) = (value, next);
                else if (to is null && joined)
                {
                    // "$5-10 million": the scale is that of both.
                    if (scale == 1 && next > 1 && number < value / next) number *= next;
                    to = value;
                }
                else return null;
            }
            else if (CalendarWords.IsVague(pieces[i])) vague = true;
            else if (number is not null && ValueTokens.IsJoiner(pieces[i])) joined = true;
            else if (type == EntityType.Money && number is not null && Currencies.OfScaledCode(pieces[i]) is { } scaled)
                (currency, number, to) = (currency ?? scaled, number * Million, to * Million);
            else if (type == EntityType.Money && Currencies.OfWord(pieces[i], i > 0 ? pieces[i - 1] : "") is { } word)
                (currency, hundredths) = (currency ?? word, hundredths || Currencies.IsHundredth(pieces[i]));
            else if (type == EntityType.Quantity && Unit(pieces, ref i) is { } symbol) unit ??= symbol;
            else if (!IsKnown(pieces, i, type)) return null;
            if (i == at) i++;
        }
        if (number is null && pieces[0] is "a" or "an") number = 1;
        if (number is null || to <= number) return null;
        if (negative) (number, to) = (-number, -to);
        if (type == EntityType.Percent) unit = Percent;
        if (type == EntityType.Quantity && unit is null) return null;
        decimal share = hundredths ? 0.01m : 1;
        return new()
        {
            Number = Plain(number.Value * share),
            To = to is null ? null : Plain(to.Value * share),
            Currency = currency,
            Unit = unit,
            IsApproximate = vague,
        };
    }

    /// <summary>The rank of an ordinal number.</summary>
    public static EntityValue? ReadOrdinal(List<string> pieces)
    {
        decimal? rank = pieces switch
        {
            [var word] => NumberWords.Ordinal(word),
            [var digits, "st" or "nd" or "rd" or "th"] when ValueTokens.IsDigits(digits, 6) => ValueTokens.NumberOf(digits),
            [var ten, _, var word] => NumberWords.Ten(ten) + NumberWords.Ordinal(word),
            _ => null,
        };
        return rank is null ? null : new() { Number = rank };
    }

    static string? Sign(List<string> pieces, ref int i)
    {
        // "US $5"
        if (i + 1 < pieces.Count && pieces[i + 1] == "$" && Currencies.OfSign(pieces[i].Replace(".", "", StringComparison.Ordinal) + "$") is { } joined)
        {
            i += 2;
            return joined;
        }
        bool beforeNumber = i + 1 < pieces.Count && ValueTokens.IsNumber(pieces[i + 1]);
        if (Currencies.OfSign(pieces[i]) is not { } sign || (pieces[i].Length == 1 && char.IsLetter(pieces[i][0]) && !beforeNumber)) return null;
        i++;
        return sign;
    }

    static string? Unit(List<string> pieces, ref int i)
    {
        int power = UnitsOfMeasure.Power(pieces[i]), at = power > 1 ? i + 1 : i;
        if (at >= pieces.Count || UnitsOfMeasure.SymbolOf(pieces[at]) is not { } symbol) return null;
        i = at + 1;
        if (power > 1) return symbol + power;
        if (i < pieces.Count && symbol == "°" && UnitsOfMeasure.SymbolOf(pieces[i]) is "°C" or "°F") return UnitsOfMeasure.SymbolOf(pieces[i++]);
        if (i + 1 < pieces.Count && pieces[i] is "per" or "/" && CalendarWords.TimeUnit(pieces[i + 1]) is { } time)
        {
            i += 2;
            return $"{symbol}/{(time == 'H' ? "h" : time == 'M' ? "min" : "s")}";
        }
        if (i + 1 < pieces.Count && pieces[i] == "/" && pieces[i + 1] is "h" or "s") return $"{symbol}/{pieces[(i += 2) - 1]}";
        return symbol;
    }

    /// <summary>Whether a piece changes nothing about the amount.</summary>
    static bool IsKnown(List<string> pieces, int i, EntityType type) =>
        pieces[i] is "a" or "an" or "as" or "at" or "the" or "between" or "just" or "no" or "no." or "not" or "high" or "low"
        || (pieces[i] == "to" && i > 0 && CalendarWords.IsVague(pieces[i - 1]))
        || (type == EntityType.Percent && pieces[i] is "%" or "percent" or "per" or "cent" or "pct" or "pct." or "percentage" or "point" or "points")
        || (type == EntityType.Money && i + 1 < pieces.Count && Currencies.OfWord(pieces[i + 1], pieces[i]) is not null)
        || (type == EntityType.Money && (ValueWords.Of(pieces[i]) & (ValueWord.Currency | ValueWord.CurrencySign)) != 0);

    /// <summary>Without the zeros behind the point that a scale leaves: 1.5 million is 1500000.</summary>
    static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;
}
