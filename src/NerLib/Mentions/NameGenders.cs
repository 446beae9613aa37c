namespace NerLib.Mentions;

/// <summary>What first names tell: by the model's counts, or without a model by a short list.</summary>
/// <param name="model">Null if there is none.</param>
readonly struct NameGenders(ActorModel? model)
{
    const int ListedOdds = 64, BareOdds = 16;

    /// <summary>The log odds of a woman, in sixteenths.</summary>
    public int FemaleOddsOf(ReadOnlySpan<char> firstName) => model?.FemaleOdds(firstName) ?? Listed(firstName, ListedOdds);

    /// <summary>The same of a name alone, which may be a surname.</summary>
    public int FemaleOddsOfBare(ReadOnlySpan<char> name) => model?.FemaleOddsOfBare(name) ?? Listed(name, BareOdds);

    static int Listed(ReadOnlySpan<char> name, int odds) => FirstNames.GenderOf(name) switch { Gender.Female => odds, Gender.Male => -odds, _ => 0 };
}
