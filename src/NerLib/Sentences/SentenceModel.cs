using NerLib.Models;

namespace NerLib.Sentences;

/// <summary>Logistic regression over <see cref="SentenceFeatures"/>.</summary>
sealed class SentenceModel(ReadOnlySpan<byte> section)
{
    readonly LogisticModel _model = LogisticModel.Read(section, "sentence splitter");

    public bool IsBorder(in SentenceBorders borders, int start, int i)
    {
        Span<uint> features = stackalloc uint[SentenceFeatures.Capacity];
        int count = SentenceFeatures.Extract(in borders, start, i, features);
        return _model.LogOdds(features[..count]) > 0;
    }
}
