using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Takes for speech what is more likely speech than not.</summary>
sealed class SpeechClassifier(LogisticModel model) : ISpeechJudge
{
    public bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features) => model.LogOdds(features) > 0;
}

/// <summary>Says whether marked words without a cue are a quotation, and no title, nickname, term or distancing.</summary>
interface ISpeechJudge
{
    /// <param name="marked">The words with their marks.</param>
    /// <param name="features">What speaks for and against.</param>
    bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features);
}
