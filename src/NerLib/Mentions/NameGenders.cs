namespace NerLib.Mentions;

/// <summary>What first names tell: by the model's counts, or without a model by a short list.</summary>
/// <param name="model">Null if there is none.</param>
readonly struct NameGenders(ActorModel? model)
{
    const int ListedOdds = 64;

    /// <summary>The log odds of a woman, in sixteenths.</summary>
    public int FemaleOddsOf(ReadOnlySpan<char> firstName) =>
        model is not null ? model.FemaleOdds(firstName)
        : FirstNames.GenderOf(firstName) switch { Gender.Female => ListedOdds, Gender.Male => -ListedOdds, _ => 0 };
}
