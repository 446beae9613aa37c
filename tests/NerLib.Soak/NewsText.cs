using System.Text;

namespace NerLib.Soak;

/// <summary>Made-up pages of news: paragraphs of names, reports and quotations, some with marks that close nothing, some of a real page's shape.</summary>
static class NewsText
{
    static readonly string[] Syllables =
        ["bran", "dor", "el", "fen", "gar", "hol", "is", "kir", "lun", "mor", "nor", "or", "pen", "ros", "sel", "tor", "ul", "ven", "wal", "ya"];
    static readonly string[] FirstNames = ["Ada", "Ben", "Carla", "David", "Elena", "Frank", "Grace", "Henry", "Ilse", "James", "Mary", "Tomas"];
    static readonly string[] Roles =
        ["the mayor", "a spokeswoman", "the minister for transport", "two residents", "the union", "an official who asked not to be named"];
    static readonly string[] Cues = ["said", "told reporters", "warned", "wrote in a statement", "added on Friday", "asked"];
    static readonly string[] Clauses =
    [
        "the bridge will not reopen this year", "the repairs would cost €4.5 million", "nobody had asked the people of the harbour",
        "prices rose by 5 percent in May",
        "the ferry could not sail in such weather", "the ministry had known since 2019", "“a safe road” was all that they wanted", "it is time to go",
    ];
    static readonly string[] Odd =
    [
        "Photo: Ann Lee/AP", "Related: Island school closes after 130 years", "“", "\"\"=", "We use cookies. Accept all", "REPORTER: Will it hold?",
        "\ud83d\ude00 \u200b \ud83d", "By Orla Penhallow",
        "She said that he had said that they said so", "‘Nobody", "William “Bill” Orr said he was tired.", "He told TASS:\"No.\"",
    ];

    static readonly string[] Article = ReadArticle();

    /// <summary>The text of a number; the same for the same seed.</summary>
    public static string Make(int seed, int number)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        string[] people = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => $"{Pick(random, FirstNames)} {Word(random)}")];
        var paragraphs = Enumerable.Range(0, random.Next(1, 25)).Select(_ => Paragraph(random, people));
        return string.Join(random.Next(10) == 0 ? "\n" : "\n\n", paragraphs);
    }

    static string Paragraph(Random random, string[] people) => random.Next(8) switch
    {
        0 => Pick(random, Odd),
        1 => Pick(random, Article),
        _ => string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Sentence(random, people))),
    };

    static string Sentence(Random random, string[] people)
    {
        string who = random.Next(4) switch
        {
            0 => people[0].Split(' ')[1],
            1 => random.Next(2) == 0 ? "She" : "He",
            2 => Pick(random, Roles),
            _ => Pick(random, people),
        };
        string what = Pick(random, Clauses), cue = Pick(random, Cues);
        return random.Next(7) switch
        {
            0 => $"“{Capital(what)},” {who} {cue}.",
            1 => $"{Capital(who)} {cue} that {what}.",
            2 => $"{Capital(who)} {cue}: “{Capital(what)}. {Capital(Pick(random, Clauses))}.”",
            3 => $"According to {who} of {Word(random)}, {what}.",
            4 => $"“{Capital(what)},” {cue} {who}, “and {Pick(random, Clauses)}.”",
            5 => $"{Word(random)} {Word(random)} Ltd. lost ${random.Next(1, 900)} million in {Word(random)} on March {random.Next(1, 31)}.",
            _ => $"{Capital(what)}, {who} {cue}.",
        };
    }

    static string Word(Random random)
    {
        var word = new StringBuilder();
        for (int i = random.Next(2, 5); i > 0; i--) word.Append(Pick(random, Syllables));
        return Capital(word.ToString());
    }

    static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    static string Pick(Random random, string[] from) => from[random.Next(from.Length)];

    static string[] ReadArticle()
    {
        using var reader = new StreamReader(typeof(NewsText).Assembly.GetManifestResourceStream("article.txt")!);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
