using System.Globalization;
using System.Text.Json;

namespace NerLib.Cli.Articles.Pages;

/// <summary>
/// The speakers and the words of all quotes as scripts, which the page loads when somebody searches: a page opened from a disk can load nothing else.
/// </summary>
static class SearchData
{
    const int MostSayings = 5_000;

    const string Start = "search-", End = ".js";

    /// <summary>The scripts: the speakers (name, type, number of quotes, link), then the quotes (words, the speaker's place, link).</summary>
    public static List<string> Of(IReadOnlyList<Speaker> speakers, List<List<QuoteSection>> pages, string[] links)
    {
        var names = speakers.Select((speaker, number) => new object[] { speaker.Name, speaker.Type, speaker.Quotes, links[number] });
        var sayings = pages.SelectMany((page, number) => page.SelectMany(section => Enumerable.Range(section.From, section.To - section.From).Select(saying =>
            new object[]
            {
                section.Speaker.Sayings[saying][0].Words, section.Number, $"{QuotePages.FileOf(number)}#{QuotePages.AnchorOf(section.Number, saying)}",
            })));
        return [Script("speakers", names), .. sayings.Chunk(MostSayings).Select(chunk => Script("quotes", chunk))];
    }

    /// <summary>The file of a script, numbered from 0.</summary>
    public static string FileOf(int number) => Start + number.ToString("000", CultureInfo.InvariantCulture) + End;

    public static bool IsFile(string name) => name.StartsWith(Start, StringComparison.Ordinal) && name.EndsWith(End, StringComparison.Ordinal);

    static string Script(string function, IEnumerable<object[]> rows) => $"{function}({JsonSerializer.Serialize(rows)});\n";
}
