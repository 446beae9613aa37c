using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// Remembers of the words met last what they say alone: their attributes, and the summed weights of <see cref="FeatureTemplates.OfWord"/>
/// for each place of the window. What was read before never shows in a result.
/// For one thread at a time; its size is fixed.
/// </summary>
sealed class WordCache
{
    readonly WordSlots _slots = new(bits: 14);
    readonly EntityModel _model;
    readonly int _stride;
    readonly TokenAttributes[] _attributes;
    readonly short[] _sums, _outside;

    public WordCache(EntityModel model, int stride)
    {
        (_model, _stride) = (model, stride);
        _attributes = new TokenAttributes[_slots.Count];
        _sums = new short[_slots.Count * FeatureTemplates.Window * stride];
        _outside = new short[FeatureTemplates.Window * stride];
        Span<uint> features = stackalloc uint[FeatureTemplates.MaxFeatures];
        for (int place = 0; place < FeatureTemplates.Window; place++)
            model.AddWeights(features[..FeatureTemplates.OfOutside(place, features)], Row(_outside, 0, place));
    }

    /// <summary>The number of a word, good until the next call.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        int slot = _slots.Find(word, out bool isNew);
        if (isNew) Fill(slot, word);
        return slot;
    }

    /// <summary>What <see cref="TokenAttributeReader.ReadWord"/> read.</summary>
    public ref readonly TokenAttributes Attributes(int word) => ref _attributes[word];

    /// <summary>The weights that a word gives to a token in whose window it stands at a place.</summary>
    public ReadOnlySpan<short> Weights(int word, int place) => Row(_sums, word, place);

    /// <summary>The weights that a place outside the sentence gives.</summary>
    public ReadOnlySpan<short> OutsideWeights(int place) => Row(_outside, 0, place);

    void Fill(int slot, ReadOnlySpan<char> word)
    {
        const int window = FeatureTemplates.Window, most = FeatureTemplates.MaxFeatures;
        _attributes[slot] = _model.Tokens.ReadWord(word);
        Span<uint> features = stackalloc uint[window * most];
        Span<int> rows = stackalloc int[window * most], counts = stackalloc int[window];
        for (int place = 0; place < window; place++)
        {
            counts[place] = FeatureTemplates.OfWord(_attributes[slot], place, features[(place * most)..]);
            _model.Prefetch(features.Slice(place * most, counts[place]));
        }
        for (int place = 0; place < window; place++)
            counts[place] = _model.FindRows(features.Slice(place * most, counts[place]), rows[(place * most)..]);
        for (int place = 0; place < window; place++)
        {
            var sums = Row(_sums, slot, place);
            sums.Clear();
            _model.AddRows(rows.Slice(place * most, counts[place]), sums);
        }
    }

    Span<short> Row(short[] sums, int word, int place) => sums.AsSpan((word * FeatureTemplates.Window + place) * _stride, _stride);
}
