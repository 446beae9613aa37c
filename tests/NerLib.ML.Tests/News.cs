namespace NerLib.ML.Tests;

/// <summary>Short reports whose words tell nothing of their topic; who speaks does.</summary>
static class News
{
    public static IEnumerable<NewsRow> Training =>
        from said in new[]
        {
            "“We are proud of this result,” said {0}.",
            "“It was a hard week,” {0} said on Friday.",
            "{0} said that the plan had failed.",
            "“Nobody expected that,” {0} told reporters.",
            "{0} said that there was no reason to worry.",
        }
        from speaker in Speakers
        select new NewsRow { Text = string.Format(null, said, speaker.Name), Topic = speaker.Topic };

    public static IEnumerable<NewsRow> Unseen =>
        from speaker in Speakers
        select new NewsRow { Text = $"“This is only the beginning,” {speaker.Name} said.", Topic = speaker.Topic };

    static readonly (string Name, string Topic)[] Speakers =
    [
        ("Angela Merkel", "politics"), ("David Cameron", "politics"), ("Barack Obama", "politics"),
        ("Roger Federer", "sport"), ("Serena Williams", "sport"), ("Andy Murray", "sport"),
    ];
}

public sealed class NewsRow
{
    public string? Text { get; set; } = "";

    public string Topic { get; set; } = "";
}
