using System.Globalization;
using NerLib.Languages.English;

namespace NerLib.Entities.Values.Meaning;

/// <summary>Reads numbers in digits and words.</summary>
static class NumberReader
{
    const decimal Largest = 1_000_000_000_000_000;

    /// <summary>The number that begins at a piece; null if none does, or if it is too large.</summary>
    /// <param name="pieces">The pieces of a value.</param>
    /// <param name="i">Where to read; moves behind the number.</param>
    /// <param name="scale">What the number's last scale is worth; 1 without one.</param>
    public static decimal? Read(List<string> pieces, ref int i, out decimal scale)
    {
        scale = 1;
        int start = i;
        var value = Small(pieces, ref i);
        if (value is null && i + 1 < pieces.Count && pieces[i] is "a" or "an" && NumberWords.Scale(pieces[i + 1]) is not null) (value, i) = (1, i + 1);
        if (value is null && start == 0 && NumberWords.Scale(pieces[start]) is not null && pieces[start].Length > 2) value = 1;
        if (value is not { } sum) return null;
        while (i < pieces.Count)
        {
            // "a 5-million-acre farm"
            if (ValueTokens.IsDash(pieces[i]) && i + 1 < pieces.Count && NumberWords.Scale(pieces[i + 1]) is not null) i++;
            if (NumberWords.Scale(pieces[i]) is not { } next) break;
            if (sum > Largest / next) return null;
            (sum, scale, i) = (sum * next, scale * next, i + 1);
            int behind = i;
            if (behind < pieces.Count && pieces[behind] == "and") behind++;
            // "two hundred and five", "one million two hundred thousand": only words go on, for digits begin a number of their own.
            if (behind < pieces.Count && !ValueTokens.IsNumber(pieces[behind]) && Small(pieces, ref behind) is { } rest && rest < next)
            {
                if (behind < pieces.Count && NumberWords.Scale(pieces[behind]) is { } inner && inner < next) (rest, behind) = (rest * inner, behind + 1);
                (sum, scale, i) = (sum + rest, 1, behind);
            }
        }
        return sum;
    }

    /// <summary>A number in digits, or in words below a hundred.</summary>
    static decimal? Small(List<string> pieces, ref int i)
    {
        if (i >= pieces.Count) return null;
        if (ValueTokens.IsNumber(pieces[i]))
        {
            string digits = pieces[i];
            // "25 000"
            if (i + 1 < pieces.Count && ValueTokens.IsDigits(digits, 3) && pieces[i + 1].Length == 3 && ValueTokens.IsDigits(pieces[i + 1], 3))
                digits += pieces[++i];
            if (!decimal.TryParse(digits, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out decimal value)
                || value > Largest)
                return null;
            i++;
            return value;
        }
        if (NumberWords.Ten(pieces[i]) is { } ten)
        {
            i++;
            int unit = i < pieces.Count && ValueTokens.IsDash(pieces[i]) ? i + 1 : i;
            if (unit >= pieces.Count || NumberWords.Unit(pieces[unit]) is not (> 0 and < 10 and var one)) return ten;
            i = unit + 1;
            return ten + one;
        }
        if (NumberWords.Unit(pieces[i]) is not { } word) return null;
        i++;
        return word;
    }
}
