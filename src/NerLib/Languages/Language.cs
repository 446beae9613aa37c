namespace NerLib.Languages;

/// <summary>
/// The languages that the library has words of, each in a folder below this one. A model says which language it is for
/// (<see cref="NerModelInfo.Language"/>); English is the only one so far.
/// </summary>
static class Language
{
    /// <summary>The BCP 47 tag of English.</summary>
    public const string English = "en";

    /// <summary>The language of a model: its primary tag; English if the model does not say.</summary>
    /// <exception cref="NerModelException">The library has no words of that language.</exception>
    public static string Of(NerModel model)
    {
        if (model.Info.Language is not { Length: > 0 } tag || tag.Split('-')[0].Equals(English, StringComparison.OrdinalIgnoreCase)) return English;
        throw new NerModelException(
            $"The model '{model.Info.Name}' is for the language '{tag}'; this NerLib reads '{English}'. "
            + "Give an English model, or use a NerLib that has that language.");
    }
}
