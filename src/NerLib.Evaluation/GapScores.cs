namespace NerLib.Evaluation;

/// <summary>GAP's scores (Webster et al. 2018): over pairs of pronoun and name, whether they corefer.</summary>
/// <param name="Female">Pairs with <c>she</c>, <c>her</c> …</param>
/// <param name="Male">Pairs with <c>he</c>, <c>him</c> …</param>
/// <param name="Errors">Pairs got wrong, in the file's order.</param>
public sealed record GapScores(Prf Female, Prf Male, IReadOnlyList<GapError> Errors)
{
    /// <summary>All pairs.</summary>
    public Prf All => Female + Male;

    /// <summary>The F1 of female pronouns over that of male ones; 1 is without bias. Null where nothing male is right.</summary>
    public double? Bias => Male.F1 is > 0 and var male ? Female.F1 / male : null;
}

/// <summary>A pronoun whose names were got wrong.</summary>
/// <param name="Id">The example's id.</param>
/// <param name="Gold">The right name; null if neither.</param>
/// <param name="Predicted">The names found; null if neither.</param>
/// <param name="Text">The text, with the pronoun and the names in brackets.</param>
public readonly record struct GapError(string Id, string? Gold, string? Predicted, string Text);
