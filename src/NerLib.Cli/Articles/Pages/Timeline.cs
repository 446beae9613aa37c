using System.Globalization;

namespace NerLib.Cli.Articles.Pages;

/// <summary>The days of a collection in parts of one length, days to years, whatever gives a chart that can be read.</summary>
sealed class Timeline
{
    /// <summary>The most parts of each length: two months of days, more than a year of weeks, ten years of months.</summary>
    const int MostDays = 62, MostWeeks = 60, MostMonths = 120;

    readonly Func<DateOnly, DateOnly> _startOf;
    readonly Dictionary<DateOnly, int> _places;
    readonly string _format;

    Timeline(string unit, Func<DateOnly, DateOnly> startOf, Func<DateOnly, DateOnly> next, string format, DateOnly first, DateOnly last)
    {
        (Unit, _startOf, _format) = (unit, startOf, format);
        var starts = new List<DateOnly>();
        for (var start = startOf(first); start <= last; start = next(start)) starts.Add(start);
        Starts = starts;
        _places = starts.Index().ToDictionary(start => start.Item, start => start.Index);
    }

    /// <summary>What a part is: <c>week</c>.</summary>
    public string Unit { get; }

    /// <summary>The first day of each part.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>The parts from the first article to the last; null if none has a day.</summary>
    public static Timeline? Of(IEnumerable<Article> articles)
    {
        var days = articles.Select(article => article.Day).OfType<DateOnly>().ToList();
        if (days.Count == 0) return null;
        DateOnly first = days.Min(), last = days.Max();
        int length = last.DayNumber - first.DayNumber + 1;
        return length <= MostDays ? new("day", day => day, day => day.AddDays(1), "d MMMM yyyy", first, last)
            : length <= 7 * MostWeeks ? new("week", Monday, day => day.AddDays(7), "'week of' d MMMM yyyy", first, last)
            : length <= 30 * MostMonths ? new("month", day => new(day.Year, day.Month, 1), day => day.AddMonths(1), "MMMM yyyy", first, last)
            : new("year", day => new(day.Year, 1, 1), day => day.AddYears(1), "yyyy", first, last);

        static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
    }

    /// <summary>A day as people write it.</summary>
    public static string Text(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The part as people write it.</summary>
    public string TextOf(int part) => Starts[part].ToString(_format, CultureInfo.InvariantCulture);

    /// <summary>How many of the quotes fall into each part.</summary>
    public int[] Count(IEnumerable<ReportedQuote> quotes)
    {
        var counts = new int[Starts.Count];
        foreach (var quote in quotes)
            if (quote.Article.Day is { } day) counts[_places[_startOf(day)]]++;
        return counts;
    }
}
