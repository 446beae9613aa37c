namespace NerLib.Entities.Values;

/// <summary>What a word can do in a date, an amount or a number; one word may do several things.</summary>
[Flags]
enum ValueWord
{
    None = 0,

    /// <summary><c>seven</c>, <c>forty</c>.</summary>
    Number = 1 << 0,

    /// <summary><c>hundred</c>, <c>million</c>, <c>bn</c>.</summary>
    Scale = 1 << 1,

    /// <summary><c>hundreds</c>, <c>billions</c>: an amount only with a currency or a unit.</summary>
    Scales = 1 << 2,

    /// <summary><c>first</c>, <c>twentieth</c>.</summary>
    Ordinal = 1 << 3,

    Month = 1 << 4,

    /// <summary>A month that is also a word or a name: <c>May</c>, <c>March</c>, <c>June</c>.</summary>
    DoubtfulMonth = 1 << 5,

    Weekday = 1 << 6,

    /// <summary><c>today</c>, <c>yesterday</c>.</summary>
    RelativeDay = 1 << 7,

    /// <summary><c>day</c>, <c>weeks</c>, <c>century</c>.</summary>
    DateUnit = 1 << 8,

    /// <summary><c>minute</c>, <c>hours</c>.</summary>
    TimeUnit = 1 << 9,

    /// <summary><c>morning</c>, <c>night</c>.</summary>
    DayPart = 1 << 10,

    Season = 1 << 11,

    /// <summary><c>dollars</c>, <c>yuan</c>: after the number.</summary>
    Currency = 1 << 12,

    /// <summary><c>$</c>, <c>USD</c>, <c>Rs</c>: before the number, or after it.</summary>
    CurrencySign = 1 << 13,

    Percent = 1 << 14,

    /// <summary><c>miles</c>, <c>kg</c>.</summary>
    Measure = 1 << 15,

    /// <summary><c>about</c>, <c>nearly</c>.</summary>
    Approximator = 1 << 16,

    /// <summary><c>last</c>, <c>next</c>, <c>this</c>.</summary>
    Deictic = 1 << 17,

    /// <summary><c>early</c>, <c>late</c>, <c>mid</c>, <c>earlier</c>.</summary>
    Phase = 1 << 18,

    /// <summary><c>in</c>, <c>since</c>, <c>until</c>: what may stand before a month or a year.</summary>
    Preposition = 1 << 19,

    /// <summary><c>few</c>, <c>several</c>, <c>a</c>: a vague number of units.</summary>
    Vague = 1 << 20,

    /// <summary><c>ago</c>, <c>later</c>, <c>earlier</c>.</summary>
    Distance = 1 << 21,

    /// <summary><c>a.m.</c>, <c>pm</c>, <c>o'clock</c>.</summary>
    Clock = 1 << 22,

    /// <summary><c>GMT</c>, <c>EDT</c>.</summary>
    TimeZone = 1 << 23,

    /// <summary>Only counts of people or things stand before it: <c>people</c>.</summary>
    Counted = 1 << 24,

    /// <summary>A common word that may come before any of these: <c>the</c>, <c>more</c>, <c>at</c>.</summary>
    Opener = 1 << 25,
}
