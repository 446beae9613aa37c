namespace NerLib.Cli.Articles;

/// <summary>Somebody who is quoted, with all that they are reported to have said.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">person, organization, location, group, anonymous or document.</param>
/// <param name="Role">What most articles say that a person is; null if none says so.</param>
/// <param name="Sayings">What they said, each once with the quotes that report it, newest first.</param>
sealed record Speaker(string Name, string Type, string? Role, IReadOnlyList<IReadOnlyList<ReportedQuote>> Sayings)
{
    public IEnumerable<ReportedQuote> AllQuotes => Sayings.SelectMany(saying => saying);

    /// <summary>How many quotes there are.</summary>
    public int Quotes { get; } = Sayings.Sum(saying => saying.Count);

    /// <summary>In how many articles.</summary>
    public int Articles { get; } = Sayings.SelectMany(saying => saying).Select(quote => quote.Article).Distinct().Count();
}
