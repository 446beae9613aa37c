using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Nouns in names that tell what is named: <c>Kern Bridge</c>, <c>the Kern Treaty</c>, <c>Statue of</c>.</summary>
static class NameNouns
{
    /// <summary>Names of something built. Places are named after it, bodies seldom.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Built = WordTable.Set("""
        airbase airfield airport avenue barracks boulevard bridge building bypass castle cathedral cemetery chowk courthouse dam depot drive
        embassy expressway flyover freeway highway hotel jail lighthouse mall memorial monument mosque motorway palace plaza prison refinery
        resort road shipyard square stadium station statue street synagogue terminal tower towers tunnel viaduct zoo
        """);

    /// <summary>The same of things that are hardly ever bodies.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OnlyBuilt = WordTable.Set("""
        airbase airfield airport avenue boulevard bridge bypass chowk dam expressway flyover freeway highway jail motorway prison refinery stadium statue
        """);

    /// <summary>At the beginning: <c>Plaza Kern</c>.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BuiltFirst = WordTable.Set("avenida calle hacienda plaza rue");

    /// <summary>In small letters behind a place: <c>Kern airport</c>; not where one of several is meant, <c>a Kern airport</c>.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BuiltBehind =
        WordTable.Set("airbase airport bridge dam jail mosque prison refinery stadium", StringComparer.Ordinal);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OneOfSeveral =
        WordTable.Set("a an another any every her his its my no one our some their this two your 's ’s");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Events = WordTable.Set("""
        cup earthquake expo festival marathon massacre olympics paralympics prix race riots shooting summit uprising war
        """);

    /// <summary>Events that clubs and companies are named after too.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EventsOrBodies = WordTable.Set("games revolution");

    /// <summary>Bodies: in the training corpora hardly any place, and nobody, has a name that ends so. A court may be a place, and is a surname.</summary>
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = WordTable.Set("""
        agency airlines airways army association board capital club college commission committee company corporation council department
        ferries foundation group holdings industries institute international lines media ministry motors network news organisation
        organization partners party pharmaceuticals police railways school securities services society solutions systems technologies times
        trust university ventures
        """);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Texts = WordTable.Set("""
        accord accords act agreement amendment award barometer bill constitution deal declaration framework index prize protocol strategy treaty
        """);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Storms = WordTable.Set("cyclone hurricane typhoon");

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Games = WordTable.Set("olympic olympics paralympic paralympics");

    // Diseases are no names (by the conventions, and in all 75 places of the training news), nor is God.
    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nothing =
        WordTable.Names("AIDS|Covid|Covid19|Covid-19|DNA|Ebola|God|HIV|HIV/AIDS|MERS|SARS");

    /// <summary>What a name of several words is by its noun; null where that does not tell, or not better than <paramref name="type"/>.</summary>
    /// <param name="first">Its first word.</param>
    /// <param name="noun">The last word, or the one before a preposition.</param>
    /// <param name="type">What the name was taken for.</param>
    public static EntityType? TypeOf(ReadOnlySpan<char> first, ReadOnlySpan<char> noun, EntityType type)
    {
        bool isPlace = type == EntityType.Location, isBody = type == EntityType.Organization, isOther = type == EntityType.Misc;
        if (isPlace && Built.Contains(noun) || isBody && OnlyBuilt.Contains(noun) || (isPlace || isOther) && BuiltFirst.Contains(first))
            return EntityType.Facility;
        if ((isPlace || type == EntityType.Person) && Bodies.Contains(noun)) return EntityType.Organization;
        if ((isBody || isOther) && Events.Contains(noun) || isOther && EventsOrBodies.Contains(noun)) return EntityType.Event;
        return isBody && Texts.Contains(noun) ? EntityType.Misc : null;
    }

    /// <summary>Whether a noun behind a place belongs to the name of something built there.</summary>
    /// <param name="before">The word before the place.</param>
    /// <param name="noun">The noun.</param>
    public static bool IsBuiltBehind(ReadOnlySpan<char> before, ReadOnlySpan<char> noun) => BuiltBehind.Contains(noun) && !OneOfSeveral.Contains(before);

    /// <summary>Whether a word alone is the name of games: <c>an Olympic medal</c>.</summary>
    public static bool AreGames(ReadOnlySpan<char> word) => Games.Contains(word);

    /// <summary>Whether a word before a name makes it that of a storm: <c>Hurricane Ann</c>, not <c>after the hurricane Florida rebuilt</c>.</summary>
    public static bool IsStorm(ReadOnlySpan<char> word) => char.IsUpper(word[0]) && Storms.Contains(word);

    /// <summary>Whether what is written like a name is none: <c>Covid-19</c>.</summary>
    public static bool IsNothing(ReadOnlySpan<char> name) => Nothing.Contains(name);
}
