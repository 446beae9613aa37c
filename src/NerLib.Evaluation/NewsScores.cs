namespace NerLib.Evaluation;

/// <summary>Scores of everything that the library finds in news, end to end from the text.</summary>
public sealed record NewsScores
{
    /// <summary>Entities by exact span and type, in the order of the types' names.</summary>
    public required IReadOnlyDictionary<string, Prf> Types { get; init; }

    /// <summary>All names together: people, bodies, places and the other types that are no values.</summary>
    public Prf Names => Sum(type => !Values.Contains(type));

    /// <summary>All dates, amounts and numbers together.</summary>
    public Prf AllValues => Sum(Values.Contains);

    /// <summary>All entities together.</summary>
    public Prf Entities => Sum(_ => true);

    /// <summary>Regions that are not the body, by kind: found are those of which 80 % of the characters have that kind.</summary>
    public required IReadOnlyDictionary<RegionKind, Share> RegionKinds { get; init; }

    /// <summary>Regions of all kinds together.</summary>
    public Share Regions => RegionKinds.Values.Aggregate(new Share(), (a, b) => a + b);

    /// <summary>Quotes and speakers, of what was said or written.</summary>
    public required QuoteScores Quotes { get; init; }

    /// <summary>Who is meant; null if no article's actors are marked.</summary>
    public required NewsActorScores? Actors { get; init; }

    /// <summary>Whether the confidences of names hold, from low to high.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>Every entity, region and mention of an actor that was got wrong, in the order of the text.</summary>
    public required IReadOnlyList<AnnotationError> Errors { get; init; }

    static readonly HashSet<string> Values = [.. EntityType.Values.Select(type => type.Name)];

    Prf Sum(Func<string, bool> isOne) => Types.Where(type => isOne(type.Key)).Aggregate(new Prf(), (sum, type) => sum + type.Value);
}
