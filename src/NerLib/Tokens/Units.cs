namespace NerLib.Tokens;

/// <summary>Units that are written onto a number and are tokens of their own.</summary>
static class Units
{
    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new HashSet<string>(StringComparer.Ordinal)
    {
        "am", "pm", "AM", "PM", "p", "k", "K", "m", "M", "b", "mn", "bn", "tn", "mm", "MM", "cm", "km", "kg", "mg", "g", "ml", "cl", "l",
        "lb", "lbs", "oz", "ft", "in", "yd", "mi", "sq", "mph", "kph", "kmh", "kt", "Hz", "kHz", "MHz", "GHz", "kB", "KB", "MB", "GB", "TB",
        "kW", "MW", "GW", "kWh", "MWh", "mAh", "min", "mins", "sec", "secs", "hr", "hrs", "ms", "yrs", "yr", "x", "hh", "pct",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> unit) => unit.Length <= 4 && Names.Contains(unit);
}
