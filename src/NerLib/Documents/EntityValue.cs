namespace NerLib;

/// <summary>What a date, an amount or a number means, as far as that is certain.</summary>
/// <remarks>
/// Made for a <see cref="Document"/>, not for a <see cref="DocumentView"/>. Times of day and durations are given as dates are, by
/// <see cref="Date"/>; all others by <see cref="Number"/>.
/// </remarks>
public sealed record EntityValue
{
    /// <summary>
    /// The date, time, duration or stretch in ISO 8601: <c>2022-06-14</c>, <c>2022-06</c>, <c>2022</c>, <c>2022-W24</c>,
    /// <c>2022-05-19/2022-06-15</c>, <c>T17:30Z</c>, <c>2022-06-14T17:30</c>, <c>P5Y</c> (also for ages), <c>PT2H</c>; null for a number or an amount.
    /// </summary>
    public string? Date { get; init; }

    /// <summary>The number, with its scale: 5,000,000 of <c>5 million</c>; of a range the lower end; null for a date.</summary>
    public decimal? Number { get; init; }

    /// <summary>The upper end of a range: 400 of <c>300 to 400</c>; null if it is none.</summary>
    public decimal? To { get; init; }

    /// <summary>
    /// The currency of an amount of money, as ISO 4217 writes it: <c>USD</c>, also for a bare <c>$</c>; null where several countries share its name,
    /// as for <c>rupees</c>.
    /// </summary>
    public string? Currency { get; init; }

    /// <summary>The unit of a quantity by its symbol: <c>km</c>, <c>mi</c>, <c>m2</c>, <c>°C</c>; <c>%</c> for percentages.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the text says that it is not exact: <c>about</c>, <c>more than</c>, <c>early</c>.</summary>
    public bool IsApproximate { get; init; }

    /// <summary>For people: <c>2022-06-14</c>, <c>about 5000000 to 10000000 USD</c>.</summary>
    public override string ToString()
    {
        string value = Date ?? FormattableString.Invariant($"{Number}") + (To is { } to ? FormattableString.Invariant($" to {to}") : "");
        return (IsApproximate ? "about " : "") + value + (Currency is null ? "" : " " + Currency) + (Unit is null ? "" : " " + Unit);
    }
}
