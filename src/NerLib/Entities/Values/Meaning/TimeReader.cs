using System.Globalization;
using NerLib.Languages.English;
using static System.FormattableString;

namespace NerLib.Entities.Values.Meaning;

/// <summary>Reads times of day and durations below a day as ISO 8601 writes them.</summary>
/// <param name="pieces">The pieces of a time.</param>
/// <param name="written">The day on which the text was written; null if not known.</param>
sealed class TimeReader(List<string> pieces, DateOnly? written)
{
    /// <summary>What the pieces mean; null where something in them is not understood.</summary>
    public EntityValue? Read() =>
        Part() is { } part ? new() { Date = part, IsApproximate = true }
        : (Duration() ?? Clock()) is { } time ? new() { Date = time, IsApproximate = pieces.Exists(piece => CalendarWords.IsVague(piece)) } : null;

    /// <summary>The day of <c>Tuesday night</c>, <c>this morning</c>.</summary>
    string? Part()
    {
        if (!CalendarWords.IsDayPart(pieces[^1])) return null;
        var day = pieces[..^1].Where(piece => !CalendarWords.IsVague(piece)).ToList();
        int? away = day switch { [] => CalendarWords.DayOfPart(pieces[^1]), [var only] => CalendarWords.DayOfPart(only), _ => null };
        if (away is { } days) return written is { } today ? DatePoint.Iso(today.AddDays(days)) : null;
        return day.Count > 0 ? new DateReader(day, written).Read()?.Date : null;
    }

    /// <summary><c>two hours</c>, <c>90-minute</c>, <c>an hour</c>.</summary>
    string? Duration()
    {
        var rest = pieces.Where(piece => !CalendarWords.IsVague(piece) && !ValueTokens.IsDash(piece)).ToList();
        int i = 0;
        if (rest.Count == 0 || (rest.Count == 2 && rest[0].Length == 4 && ValueTokens.IsDigits(rest[0], 4))) return null;
        decimal? count = rest[0] is "a" or "an" ? 1 : NumberReader.Read(rest, ref i, out _);
        if (rest[0] is "a" or "an") i = 1;
        return count is { } number && i == rest.Count - 1 && CalendarWords.TimeUnit(rest[i]) is { } unit
            ? Invariant($"PT{number:0.##}{unit}")
            : null;
    }

    /// <summary><c>5 p.m.</c>, <c>14.32 BST</c>, <c>1730 GMT</c>, <c>noon</c>; with the day where it is named.</summary>
    string? Clock()
    {
        int? hour = null, minute = null;
        string offset = "";
        bool certain = false;
        var day = new List<string>();
        foreach (string piece in pieces)
        {
            string word = piece.Replace(".", "", StringComparison.Ordinal);
            if (hour is null && ReadDigits(piece, out int hours, out int minutes)) (hour, minute, certain) = (hours, minutes, piece.Length > 4);
            else if (word is "am" or "pm" && hour is >= 1 and <= 12)
                (hour, certain) = (hour % 12 + (word == "pm" ? 12 : 0), true);
            else if (word is "noon" or "midnight" && hour is null or 12) (hour, minute, certain) = (word == "noon" ? 12 : 0, 0, true);
            else if ((ValueWords.Of(word) & ValueWord.TimeZone) != 0) (offset, certain) = (CalendarWords.Offset(word), certain || pieces[0].Length >= 4);
            else if (word is "hours" or "hrs" && pieces[0].Length == 4) certain = true;
            else if (CalendarWords.Weekday(piece) is not null || CalendarWords.Month(piece) is not null || CalendarWords.RelativeDay(piece) is not null
                || (hour is not null && ValueTokens.IsNumber(piece)))
                day.Add(piece);
            else if (!(piece is "at" or "on" or "," or "local" or "time" or "the" or "around" || CalendarWords.IsVague(piece))) return null;
        }
        if (hour is not (>= 0 and <= 23) || minute is not (>= 0 and <= 59) || !certain) return null;
        string time = Invariant($"T{hour:D2}:{minute:D2}{offset}");
        if (day.Count == 0) return time;
        return new DateReader(day, written).Read()?.Date is { Length: 10 } date ? date + time : null;
    }

    static bool ReadDigits(string piece, out int hours, out int minutes)
    {
        (hours, minutes) = (0, 0);
        if (!ValueTokens.IsNumber(piece)) return false;
        int mark = piece.IndexOfAny([':', '.']);
        if (mark < 0 && piece.Length == 4) mark = 2;
        bool split = mark > 0;
        string first = split ? piece[..mark] : piece, second = split ? piece[(piece[mark] is ':' or '.' ? mark + 1 : mark)..] : "00";
        return first.Length <= 2 && second.Length == 2
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out hours)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out minutes);
    }
}
