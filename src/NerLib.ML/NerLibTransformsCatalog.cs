using NerLib.ML;

namespace Microsoft.ML;

/// <summary>NerLib's transforms in ML.NET's catalogue.</summary>
public static class NerLibTransformsCatalog
{
    /// <summary>Adds the entities of a text column as two vectors of strings of the same length.</summary>
    /// <typeparam name="TFactory">Makes the pipeline, see <see cref="NerMappingFactory"/>; it needs <see cref="NerLib.Layers.Entities"/> only.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="textsColumnName">Column to add: the words of each entity.</param>
    /// <param name="typesColumnName">Column to add: the type of each, as in <c>PERSON</c>.</param>
    /// <param name="inputColumnName">The text column.</param>
    public static IEstimator<ITransformer> ExtractEntities<TFactory>(
        this TransformsCatalog catalog, string textsColumnName, string typesColumnName, string inputColumnName)
        where TFactory : NerMappingFactory, new() =>
        catalog.ExtractEntitiesAndQuotes<TFactory>(new() { EntityTexts = textsColumnName, EntityTypes = typesColumnName }, inputColumnName);

    /// <summary>Adds the quotes of a text column as two vectors of strings of the same length.</summary>
    /// <typeparam name="TFactory">Makes the pipeline, see <see cref="NerMappingFactory"/>.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="textsColumnName">Column to add: the words of each quote.</param>
    /// <param name="speakersColumnName">Column to add: the name of each quote's speaker, empty if unknown.</param>
    /// <param name="inputColumnName">The text column.</param>
    public static IEstimator<ITransformer> ExtractQuotes<TFactory>(
        this TransformsCatalog catalog, string textsColumnName, string speakersColumnName, string inputColumnName)
        where TFactory : NerMappingFactory, new() =>
        catalog.ExtractEntitiesAndQuotes<TFactory>(new() { QuoteTexts = textsColumnName, Speakers = speakersColumnName }, inputColumnName);

    /// <summary>Adds any of the columns, annotating each text once.</summary>
    /// <typeparam name="TFactory">Makes the pipeline, see <see cref="NerMappingFactory"/>.</typeparam>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="columns">The columns to add; at least one.</param>
    /// <param name="inputColumnName">The text column.</param>
    /// <exception cref="ArgumentException">No column is asked for.</exception>
    /// <exception cref="InvalidOperationException"><typeparamref name="TFactory"/> bears no contract name.</exception>
    public static IEstimator<ITransformer> ExtractEntitiesAndQuotes<TFactory>(this TransformsCatalog catalog, NerColumns columns, string inputColumnName)
        where TFactory : NerMappingFactory, new()
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentException.ThrowIfNullOrEmpty(inputColumnName);
        var renamed = columns.Renamed().ToArray();
        if (renamed.Length == 0) throw new ArgumentException("No column is asked for; name at least one in NerColumns.", nameof(columns));

        // ML.NET saves the name of a mapping but not those of its columns: they are fixed, and copies bear the user's.
        IEstimator<ITransformer> chain = catalog.CopyColumns(NerInput.TextColumn, inputColumnName)
            .Append(catalog.CustomMapping(new TFactory().GetMapping(), NerMappingFactory.ContractOf(typeof(TFactory))));
        foreach (var (made, wanted) in renamed) chain = chain.Append(catalog.CopyColumns(wanted, made));
        return chain.Append(catalog.DropColumns(
            NerInput.TextColumn, NerOutput.EntityTextsColumn, NerOutput.EntityTypesColumn, NerOutput.QuoteTextsColumn, NerOutput.SpeakersColumn));
    }
}
