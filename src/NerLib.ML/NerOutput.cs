using Microsoft.ML.Data;

namespace NerLib.ML;

/// <summary>What the mapping adds to a row, before its columns are renamed.</summary>
public sealed class NerOutput
{
    internal const string EntityTextsColumn = "NerLib.EntityTexts";
    internal const string EntityTypesColumn = "NerLib.EntityTypes";
    internal const string QuoteTextsColumn = "NerLib.QuoteTexts";
    internal const string SpeakersColumn = "NerLib.Speakers";

    /// <summary>The words of each entity.</summary>
    [ColumnName(EntityTextsColumn)]
    public string[] EntityTexts { get; set; } = [];

    /// <summary>The type of each entity, as in <c>PERSON</c>.</summary>
    [ColumnName(EntityTypesColumn)]
    public string[] EntityTypes { get; set; } = [];

    /// <summary>The words of each quote.</summary>
    [ColumnName(QuoteTextsColumn)]
    public string[] QuoteTexts { get; set; } = [];

    /// <summary>The speaker of each quote; empty if unknown.</summary>
    [ColumnName(SpeakersColumn)]
    public string[] Speakers { get; set; } = [];

    internal void Fill(Document document)
    {
        EntityTexts = [.. document.Entities.Select(document.TextOf)];
        EntityTypes = [.. document.Entities.Select(entity => entity.Type.Name)];
        QuoteTexts = [.. document.Quotes.Select(document.TextOf)];
        Speakers = [.. document.Quotes.Select(quote => quote.Speaker?.Name ?? "")];
    }
}
