using NerLib.Text;

namespace NerLib.Batch.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name in the first row, or the schema.</param>
/// <param name="Type"><see cref="string"/>, <see cref="int"/> or <see cref="double"/>; any value may be missing.</param>
/// <param name="ValueOf">Its value; null if there is none.</param>
sealed record Column(string Name, Type Type, Func<TableRow, object?> ValueOf)
{
    public static Column Text(string name, Func<TableRow, string?> valueOf) => new(name, typeof(string), valueOf);

    public static Column Integer(string name, Func<TableRow, int?> valueOf) => new(name, typeof(int), row => valueOf(row));

    public static Column Number(string name, Func<TableRow, double?> valueOf) => new(name, typeof(double), row => valueOf(row));
}

/// <summary>What a row is made of: a quote or an entity of a document, by its index.</summary>
/// <param name="Document">The document.</param>
/// <param name="Index">Index into the quotes or the entities.</param>
/// <param name="Offsets">To the unit that the user asks for.</param>
readonly record struct TableRow(Document Document, int Index, OffsetMap Offsets)
{
    public Quote Quote => Document.Quotes[Index];

    public Entity Entity => Document.Entities[Index];

    public Actor? Actor => Document.ActorOfEntity(Index);

    public TextSpan EntitySpan => Document.SpanOf(Entity.Tokens);

    public string? TextOf(TextSpan? span) => span is { } value ? Document.TextOf(value) : null;
}
