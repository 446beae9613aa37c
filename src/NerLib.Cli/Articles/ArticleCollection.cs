using NerLib.Mentions;

namespace NerLib.Cli.Articles;

/// <summary>Many articles and who is quoted in them.</summary>
sealed class ArticleCollection
{
    ArticleCollection(IReadOnlyList<Article> articles, IReadOnlyList<Speaker> speakers, int quotes, int withoutSpeaker) =>
        (Articles, Speakers, Quotes, WithoutSpeaker) = (articles, speakers, quotes, withoutSpeaker);

    public IReadOnlyList<Article> Articles { get; }

    /// <summary>Those with most quotes first.</summary>
    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>All quotes.</summary>
    public int Quotes { get; }

    /// <summary>Quotes of which nobody knows who said them.</summary>
    public int WithoutSpeaker { get; }

    /// <param name="articles">The articles.</param>
    /// <param name="people">The people to which they refer.</param>
    /// <param name="minConfidence">Quotes with less confidence are left out.</param>
    public static ArticleCollection Of(IReadOnlyList<QuotedArticle> articles, PeopleIndex people, double minConfidence)
    {
        var quotes = articles.SelectMany(article => article.Quotes).Where(quote => quote.Confidence >= minConfidence).ToList();
        var speakers = quotes.Where(quote => quote.Speaker is not null).GroupBy(quote => KeyOf(quote.Speaker!.Value))
            .Select(said => SpeakerOf([.. said], people))
            .OrderByDescending(speaker => speaker.Quotes).ThenBy(speaker => speaker.Name, StringComparer.Ordinal).ToList();
        return new([.. articles.Select(article => article.Article)], speakers, quotes.Count, quotes.Count(quote => quote.Speaker is null));
    }

    /// <summary>Who has an id is one speaker under all names; others are by name and type, in whatever case.</summary>
    static SpeakerKey KeyOf(SpeakerKey speaker) =>
        speaker.KnownId is not null ? new(null, speaker.KnownId, "", "")
        : speaker.Person is not null ? new(speaker.Person, null, "", "")
        : speaker with { Name = NameFolding.Fold(speaker.Name).ToLowerInvariant() };

    static Speaker SpeakerOf(IReadOnlyList<ReportedQuote> quotes, PeopleIndex people)
    {
        var person = quotes[0].Speaker!.Value.Person is { } id ? people.People[id] : null;
        return new(
            person?.Name ?? MostFrequent(quote => quote.Speaker!.Value.Name), MostFrequent(quote => quote.Speaker!.Value.Type), person?.Roles.FirstOrDefault(),
            [.. RepeatedQuotes.Group(quotes).OrderByDescending(saying => saying.Max(quote => quote.Article.Day))]);

        string MostFrequent(Func<ReportedQuote, string> textOf) =>
            quotes.GroupBy(textOf).OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;
    }
}
