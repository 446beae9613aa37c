using System.Collections.Immutable;

namespace NerLib;

/// <summary>A named thing, or a date, amount or number. Entities are ordered by start and do not overlap.</summary>
/// <param name="Tokens">Its tokens; at least one, inside one sentence.</param>
/// <param name="Type">What it is.</param>
/// <param name="Confidence">Probability from 0 to 1 that span and type are both right; 1 for what a rule or the user's own names found.</param>
public readonly record struct Entity(TokenRange Tokens, EntityType Type, float Confidence)
{
    /// <summary>What the user calls it, from a <see cref="NameEntry"/> or a <see cref="NamePattern"/>; null for what only the model or a rule found.</summary>
    public string? Id { get; init; }

    /// <summary>What a date, an amount or a number means; null for names, for what is not certain, and in a <see cref="DocumentView"/>.</summary>
    public EntityValue? Value { get; init; }

    /// <summary>For debuggers: <c>PERSON, tokens 3..5, 0.93</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Type}, {Tokens}, {Confidence:0.00}") + (Id is null ? "" : $", id {Id}");
}

/// <summary>The type of an entity. The set is open: a model trained on other types brings its own names.</summary>
/// <param name="Name">The name as it is printed, in capitals for the built-in types.</param>
public readonly record struct EntityType(string Name)
{
    /// <summary>People, by name, without title.</summary>
    public static EntityType Person { get; } = new("PERSON");

    /// <summary>Companies, agencies, parties, teams, governments as bodies.</summary>
    public static EntityType Organization { get; } = new("ORGANIZATION");

    /// <summary>Countries, cities, regions, rivers.</summary>
    public static EntityType Location { get; } = new("LOCATION");

    /// <summary>Nationalities and religious or political groups.</summary>
    public static EntityType Norp { get; } = new("NORP");

    /// <summary>Buildings, bridges, airports.</summary>
    public static EntityType Facility { get; } = new("FACILITY");

    /// <summary>Vehicles, weapons, goods, software.</summary>
    public static EntityType Product { get; } = new("PRODUCT");

    /// <summary>Named wars, storms, elections, games.</summary>
    public static EntityType Event { get; } = new("EVENT");

    /// <summary>Other names: laws, works, languages, prizes.</summary>
    public static EntityType Misc { get; } = new("MISC");

    /// <summary>Days, months, years, and stretches of them, also relative.</summary>
    public static EntityType Date { get; } = new("DATE");

    /// <summary>Times smaller than a day.</summary>
    public static EntityType Time { get; } = new("TIME");

    /// <summary>Amounts of money, with the currency.</summary>
    public static EntityType Money { get; } = new("MONEY");

    /// <summary>Percentages, with the sign or word.</summary>
    public static EntityType Percent { get; } = new("PERCENT");

    /// <summary>Measures, with the unit.</summary>
    public static EntityType Quantity { get; } = new("QUANTITY");

    /// <summary><c>first</c>, <c>22nd</c>.</summary>
    public static EntityType Ordinal { get; } = new("ORDINAL");

    /// <summary>Other numbers.</summary>
    public static EntityType Cardinal { get; } = new("CARDINAL");

    /// <summary>The built-in types of names.</summary>
    internal static ImmutableArray<EntityType> Names { get; } = [Person, Organization, Location, Norp, Facility, Product, Event, Misc];

    /// <summary>The built-in types of dates, amounts and numbers.</summary>
    internal static ImmutableArray<EntityType> Values { get; } = [Date, Time, Money, Percent, Quantity, Ordinal, Cardinal];

    /// <summary>Whether it can be written in a file: one word.</summary>
    internal bool IsUsable => !string.IsNullOrEmpty(Name) && !Name.Any(char.IsWhiteSpace);

    /// <inheritdoc/>
    public override string ToString() => Name;
}

static class EntityLayer
{
    /// <summary>The index of the entity that a token stands in; -1 if it stands in none.</summary>
    /// <param name="entities">In order.</param>
    /// <param name="token">The token.</param>
    public static int IndexHolding(this ReadOnlySpan<Entity> entities, int token)
    {
        int low = 0, high = entities.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (entities[middle].Tokens.End <= token) low = middle + 1;
            else high = middle;
        }
        return low < entities.Length && entities[low].Tokens.Start <= token ? low : -1;
    }
}
