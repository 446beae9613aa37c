using System.Globalization;

namespace NerLib.Cli.Articles.Pages;

/// <summary>Some of what a speaker said.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Number">The speaker's place among all.</param>
/// <param name="From">The first of the sayings.</param>
/// <param name="To">The one behind the last.</param>
sealed record QuoteSection(Speaker Speaker, int Number, int From, int To);

/// <summary>The quotes of all speakers, cut into pages that open at once.</summary>
static class QuotePages
{
    /// <summary>Sayings on a page, about.</summary>
    const int Most = 250;

    const string Start = "quotes-", End = ".html";

    /// <summary>The sections of each page: speakers in their order, those with many sayings on several pages.</summary>
    public static List<List<QuoteSection>> Of(IReadOnlyList<Speaker> speakers)
    {
        var pages = new List<List<QuoteSection>>();
        int left = 0;
        foreach (var (number, speaker) in speakers.Index())
            for (int from = 0; from < speaker.Sayings.Count;)
            {
                if (left == 0)
                {
                    pages.Add([]);
                    left = Most;
                }
                int to = Math.Min(speaker.Sayings.Count, from + left);
                pages[^1].Add(new(speaker, number, from, to));
                left -= to - from;
                from = to;
            }
        return pages;
    }

    /// <summary>The file of a page, numbered from 0.</summary>
    public static string FileOf(int page) => Start + (page + 1).ToString("000", CultureInfo.InvariantCulture) + End;

    public static bool IsFile(string name) => name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal);

    /// <summary>The place of a speaker on a page; of one on several pages it is the same on each.</summary>
    public static string AnchorOf(int speaker) => string.Create(CultureInfo.InvariantCulture, $"s{speaker + 1}");

    /// <summary>The address of a saying on its page.</summary>
    public static string AnchorOf(int speaker, int saying) => string.Create(CultureInfo.InvariantCulture, $"s{speaker + 1}q{saying + 1}");

    /// <summary>Where each speaker's quotes begin.</summary>
    public static string[] LinksOf(List<List<QuoteSection>> pages) =>
        [.. pages.SelectMany((page, number) => page.Where(section => section.From == 0).Select(section => $"{FileOf(number)}#{AnchorOf(section.Number)}"))];
}
