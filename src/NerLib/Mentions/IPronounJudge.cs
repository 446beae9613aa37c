namespace NerLib.Mentions;

/// <summary>Says whom a pronoun means.</summary>
interface IPronounJudge
{
    /// <param name="mention">Index of the pronoun's mention.</param>
    /// <param name="candidates">Whom it may mean; at least nobody.</param>
    /// <returns>The index of a candidate.</returns>
    int Choose(int mention, PronounCandidates candidates);
}
