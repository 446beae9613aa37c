using System.Runtime.InteropServices;
using NerLib.Entities.Tagging;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>A training corpus as numbers: each token's features and the labels it may have.</summary>
sealed class CrfData
{
    readonly List<int> _sentenceEnds = [0], _featureEnds = [0];
    readonly List<int> _features = [];
    readonly List<ulong> _allowed = [];
    readonly List<TaughtScores?> _taught = [];

    /// <param name="documents">Asked twice: to count the features, and to read them.</param>
    /// <param name="minCount">Features seen less often are left out.</param>
    public CrfData(Func<IEnumerable<FeatureSentence>> documents, int minCount)
    {
        var counts = new Dictionary<uint, int>();
        var features = new uint[FeatureTemplates.MaxFeatures];
        foreach (var sentence in documents())
            for (int i = 0; i < sentence.Allowed.Length; i++)
                foreach (uint feature in features.AsSpan(0, FeatureTemplates.Extract(sentence.Tokens, sentence.Evidence, i, features)))
                    CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;

        Hashes = [.. counts.Where(count => count.Value >= minCount).Select(count => count.Key).Order()];
        var ids = new HashTable(Hashes);
        _features.EnsureCapacity(checked((int)counts.Values.Where(count => count >= minCount).Sum(count => (long)count)));
        foreach (var sentence in documents())
        {
            for (int i = 0; i < sentence.Allowed.Length; i++)
            {
                foreach (uint feature in features.AsSpan(0, FeatureTemplates.Extract(sentence.Tokens, sentence.Evidence, i, features)))
                    if (ids.Find(feature) is >= 0 and var id) _features.Add(id);
                _featureEnds.Add(_features.Count);
                _allowed.Add(sentence.Allowed[i]);
            }
            _sentenceEnds.Add(_allowed.Count);
            _taught.Add(sentence.Taught);
        }
    }

    /// <summary>The feature of each id, ascending.</summary>
    public uint[] Hashes { get; }

    public int Sentences => _sentenceEnds.Count - 1;

    public int Tokens => _allowed.Count;

    public (int Start, int End) TokensOf(int sentence) => (_sentenceEnds[sentence], _sentenceEnds[sentence + 1]);

    public ReadOnlySpan<int> FeaturesOf(int token) =>
        CollectionsMarshal.AsSpan(_features)[_featureEnds[token].._featureEnds[token + 1]];

    /// <summary>The labels a token may have, as bits.</summary>
    public ulong AllowedAt(int token) => _allowed[token];

    /// <summary>What a teacher says of a sentence; null where people marked it.</summary>
    public TaughtScores? TaughtOf(int sentence) => _taught[sentence];
}

/// <summary>A sentence to learn from, as features see it.</summary>
/// <param name="Tokens">The attributes of its tokens.</param>
/// <param name="Evidence">What a first look found elsewhere in the document; empty for none.</param>
/// <param name="Allowed">The labels each token may have, as bits.</param>
/// <param name="Taught">What a teacher says, which then counts instead; null where people marked it.</param>
readonly record struct FeatureSentence(TokenAttributes[] Tokens, NameEvidence[] Evidence, ulong[] Allowed, TaughtScores? Taught = null);
