namespace NerLib.Quotes;

/// <summary>Says whether marked words without a cue are a quotation, and no title, nickname, term or distancing.</summary>
interface ISpeechJudge
{
    /// <param name="marked">The words with their marks.</param>
    /// <param name="features">What speaks for and against.</param>
    bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features);
}
