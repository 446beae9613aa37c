namespace NerLib.Batch.Input;

/// <summary>Which fields of a line, or columns of a table, are the text and the id.</summary>
/// <param name="Text">The field of the text.</param>
/// <param name="Id">The field of the id.</param>
/// <param name="IdIsRequired">Whether the user names the field of the id, so that it must be there.</param>
sealed record FieldNames(string Text, string Id, bool IdIsRequired)
{
    public const string DefaultText = "text", DefaultId = "id";

    /// <summary>Refuses a table that lacks a column, before any text is read.</summary>
    /// <exception cref="InvalidDataException">The column of the text is not there, or one that the user names.</exception>
    public void CheckColumns(string path, IReadOnlyCollection<string> columns)
    {
        Check(Text, "--text-field");
        if (IdIsRequired) Check(Id, "--id-field");

        void Check(string name, string option)
        {
            if (!columns.Contains(name))
                throw new InvalidDataException($"'{path}' has no column '{name}', only {string.Join(", ", columns)}; name the column with {option}.");
        }
    }
}
