namespace NerLib.Entities.Values.Meaning;

/// <summary>Says what dates, amounts and numbers mean.</summary>
static class ValueInterpreter
{
    const int FirstYear = 1500, LastYear = 2999;

    /// <summary>What an entity means; null for a name, and where its words are not all understood.</summary>
    /// <param name="text">The entity's words.</param>
    /// <param name="type">Its type.</param>
    /// <param name="written">
    /// The day on which the text was written, for <c>Tuesday</c> or <c>June 14</c>; null if not known, as is one before 1500 or after 2999.
    /// </param>
    public static EntityValue? Interpret(string text, EntityType type, DateOnly? written)
    {
        if (!EntityType.Values.Contains(type)) return null;
        // Days before and after such a day can be counted.
        if (written is { Year: < FirstYear or > LastYear }) written = null;
        var pieces = ValueTokens.Of(text);
        if (pieces.Count == 0) return null;
        if (type == EntityType.Ordinal) return AmountReader.ReadOrdinal(pieces);
        if (type == EntityType.Date) return new DateReader(pieces, written).Read();
        if (type == EntityType.Time) return new TimeReader(pieces, written).Read();
        return AmountReader.Read(pieces, type);
    }
}
