namespace NerLib.ML;

/// <summary>Names of the columns to add: each a vector of strings. A column whose name is null is left out.</summary>
public sealed record NerColumns
{
    /// <summary>The words of each entity, in the order of the text.</summary>
    public string? EntityTexts { get; init; }

    /// <summary>The type of each entity, as in <c>PERSON</c>; as long as <see cref="EntityTexts"/>.</summary>
    public string? EntityTypes { get; init; }

    /// <summary>The words of each quote, in the order of the text.</summary>
    public string? QuoteTexts { get; init; }

    /// <summary>The name of each quote's speaker, empty if unknown; as long as <see cref="QuoteTexts"/>.</summary>
    public string? Speakers { get; init; }

    /// <summary>Each column's name within the mapping and the name asked for.</summary>
    internal IEnumerable<(string Made, string Wanted)> Renamed()
    {
        (string, string?)[] all =
        [
            (NerOutput.EntityTextsColumn, EntityTexts), (NerOutput.EntityTypesColumn, EntityTypes),
            (NerOutput.QuoteTextsColumn, QuoteTexts), (NerOutput.SpeakersColumn, Speakers),
        ];
        foreach (var (made, wanted) in all)
            if (wanted is not null) yield return (made, wanted);
    }
}
