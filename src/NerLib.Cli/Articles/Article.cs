namespace NerLib.Cli.Articles;

/// <summary>An article of a collection, as a report shows it.</summary>
/// <param name="Id">Its id, as a text; empty where it has none.</param>
/// <param name="Title">What it is called; its id where it has no title.</param>
/// <param name="Url">Where it stands, with http or https; null if unknown.</param>
/// <param name="Outlet">Who published it; null if unknown.</param>
/// <param name="Day">When; null if unknown.</param>
sealed record Article(string Id, string Title, string? Url, string? Outlet, DateOnly? Day);

/// <summary>Something that is reported in an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="Speaker">Who says it; null if nobody is known.</param>
/// <param name="Words">What is said.</param>
/// <param name="Kind">direct, mixed or indirect.</param>
/// <param name="Confidence">From 0 to 1.</param>
sealed record ReportedQuote(Article Article, SpeakerKey? Speaker, string Words, string Kind, double Confidence);

/// <summary>What quotes of one speaker have in common in all articles.</summary>
/// <param name="Person">Id in the index of people; null for what is no known person.</param>
/// <param name="KnownId">The id of a name of the user's own; null if it has none.</param>
/// <param name="Name">The speaker's name, folded, where neither tells.</param>
/// <param name="Type">person, organization, location, group, anonymous or document.</param>
readonly record struct SpeakerKey(int? Person, string? KnownId, string Name, string Type);

/// <summary>An article with what is reported in it.</summary>
/// <param name="Article">The article.</param>
/// <param name="Quotes">In the order of the text.</param>
sealed record QuotedArticle(Article Article, IReadOnlyList<ReportedQuote> Quotes);
