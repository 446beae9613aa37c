using Microsoft.ML.Data;

namespace NerLib.ML;

/// <summary>What the mapping reads of a row.</summary>
public sealed class NerInput
{
    internal const string TextColumn = "NerLib.Text";

    /// <summary>The text; a missing one is taken as empty.</summary>
    [ColumnName(TextColumn)]
    public string? Text { get; set; }
}
