using System.Text;

namespace NerLib.Benchmarks;

/// <summary>
/// English text like news of any length: the beginning of the file that NERLIB_NEWS names, repeated as often as needed, or else made from a
/// fixed seed: sentences of drawn words, so that no processor learns it by heart, but of so few that every word is soon known.
/// </summary>
static class NewsText
{
    static readonly string[] Subjects =
    [
        "The governor", "A spokesman for the ministry", "Anna M. Lindqvist", "Mr. Okafor", "Gen. Paulo Reyes", "The U.S. agency", "Residents of the old town",
        "The company's lawyers", "Dr. Imani Wood-Castle", "Police", "Two of the witnesses", "The prime minister", "AT&T", "Nobody at St. Anne's hospital",
    ];

    static readonly string[] Verbs =
    [
        "said", "announced", "couldn't confirm", "has repeatedly denied", "warned", "isn't certain", "told reporters at 10:30 a.m.",
        "wrote on www.example.com/news",
        "added", "will decide by Oct. 15 whether", "cannot explain why", "learned", "has long-term reasons to believe", "reported",
    ];

    static readonly string[] Clauses =
    [
        "that more than 1,200 families had left their homes", "the pro-government newspaper wouldn't print it", "the damage came to $4.5 million",
        "about 12% of the budget was spent",
        "the bridge over the river would stay closed", "talks with the neighbours' government had failed", "nothing like it had happened since the 1990s",
        "the train left at 5pm (an hour late)",
        "prices rose – again – by 3.5 per cent", "they had seen a well-known singer", "the team won 3-1 on the 22nd",
        "the plan, which critics call too costly, goes on",
    ];

    static readonly string[] Ends =
        [".", ".", ".", ".", ".", ".", "?", "!", "…", ", according to a report.", ", he said.", " in the north-east of the country."];

    public static string OfLength(int length)
    {
        if (Environment.GetEnvironmentVariable("NERLIB_NEWS") is { Length: > 0 } file)
        {
            var news = File.ReadAllText(file);
            return string.Concat(Enumerable.Repeat(news, 1 + length / news.Length))[..length].TrimEnd();
        }
        var random = new Random(20261122);
        var text = new StringBuilder(length + 512);
        while (text.Length < length)
        {
            bool quoted = random.Next(4) == 0;
            if (quoted) text.Append('“');
            text.Append(Draw(Subjects)).Append(' ').Append(Draw(Verbs)).Append(' ').Append(Draw(Clauses));
            if (random.Next(2) == 0) text.Append(random.Next(2) == 0 ? ", and " : "; ").Append(Draw(Clauses));
            text.Append(Draw(Ends));
            if (quoted) text.Append('”');
            text.Append(random.Next(5) == 0 ? "\n\n" : " ");
        }
        return text.ToString(0, length).TrimEnd();

        string Draw(string[] from) => from[random.Next(from.Length)];
    }
}
