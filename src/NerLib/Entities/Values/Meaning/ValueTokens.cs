using System.Globalization;
using System.Text.RegularExpressions;

namespace NerLib.Entities.Values.Meaning;

/// <summary>The pieces of a value's text: numbers, words in lower case, marks.</summary>
static partial class ValueTokens
{
    public static List<string> Of(string text) => [.. Piece().Matches(text).Select(match => match.Value.ToLowerInvariant())];

    /// <summary>Whether a piece is written in digits.</summary>
    public static bool IsNumber(string piece) => char.IsAsciiDigit(piece[0]);

    /// <summary>Whether all of it is digits, so many at most.</summary>
    public static bool IsDigits(string piece, int most) => piece.Length <= most && piece.All(char.IsAsciiDigit);

    /// <summary>The number of a piece that is all digits.</summary>
    public static int NumberOf(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>Whether a piece may part the ends of a range.</summary>
    public static bool IsJoiner(string piece) => piece is "to" or "-" or "–" or "—" or "and" or "or" or "until" or "through";

    public static bool IsDash(string piece) => piece is "-" or "–" or "—";

    [GeneratedRegex(@"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]+(?:[.:][0-9]+)?|\p{L}+\$|\p{L}[\p{L}²³]*(?:\.\p{L}+)*\.?|\S")]
    private static partial Regex Piece();
}
