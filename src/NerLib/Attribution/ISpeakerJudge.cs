namespace NerLib.Attribution;

/// <summary>Says who speaks a quote whose speaker is not named beside it.</summary>
interface ISpeakerJudge
{
    /// <param name="quote">Index of the quote.</param>
    /// <param name="candidates">Who may speak; at least one.</param>
    /// <returns>The index of a candidate, and how likely it is.</returns>
    (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates);
}
