using NerLib.Models;

namespace NerLib.Quotes;

/// <summary>Takes for speech what is more likely speech than not.</summary>
sealed class SpeechClassifier(LogisticModel model) : ISpeechJudge
{
    public bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features) => model.LogOdds(features) > 0;
}
