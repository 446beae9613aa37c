using System.Globalization;

namespace NerLib.Batch.Input;

/// <summary>Days as ISO 8601 writes them: <c>2022-06-14</c>.</summary>
static class IsoDay
{
    public const int Length = 10;

    /// <summary>The day; null if the text is none.</summary>
    public static DateOnly? Parse(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
