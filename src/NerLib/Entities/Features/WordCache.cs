using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NerLib.Entities.Features;

/// <summary>
/// Remembers of the words met last what they say alone: their attributes, and the summed weights of <see cref="FeatureTemplates.OfWord"/>
/// for each place of the window. A word is recognised by all its letters, so what was read before never shows in a result.
/// For one thread at a time; its size is fixed.
/// </summary>
sealed class WordCache
{
    /// <summary>Words of more letters are not remembered.</summary>
    const int MaxLetters = 16;

    const int SlotBits = 14;

    /// <summary>Where a word that is not remembered is worked out.</summary>
    const int Scratch = 1 << SlotBits;

    readonly EntityModel _model;
    readonly int _stride;
    readonly Vector256<ushort>[] _letters = new Vector256<ushort>[Scratch];
    readonly byte[] _lengths = new byte[Scratch];
    readonly TokenAttributes[] _attributes = new TokenAttributes[Scratch + 1];
    readonly short[] _sums, _outside;

    public WordCache(EntityModel model, int stride)
    {
        (_model, _stride) = (model, stride);
        _sums = new short[(Scratch + 1) * FeatureTemplates.Window * stride];
        _outside = new short[FeatureTemplates.Window * stride];
        Span<uint> features = stackalloc uint[FeatureTemplates.MaxFeatures];
        for (int place = 0; place < FeatureTemplates.Window; place++)
            model.AddWeights(features[..FeatureTemplates.OfOutside(place, features)], Row(_outside, 0, place));
    }

    /// <summary>The number of a word, good until the next call.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaxLetters)
        {
            Fill(Scratch, word);
            return Scratch;
        }
        Span<ushort> padded = stackalloc ushort[MaxLetters];
        padded.Clear();
        MemoryMarshal.Cast<char, ushort>(word).CopyTo(padded);
        var letters = Vector256.Create<ushort>(padded);
        int slot = SlotOf(letters);
        if (_lengths[slot] == word.Length && _letters[slot] == letters) return slot;
        (_letters[slot], _lengths[slot]) = (letters, (byte)word.Length);
        Fill(slot, word);
        return slot;
    }

    /// <summary>What <see cref="TokenReader.ReadWord"/> read.</summary>
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
            _model.Expect(features.Slice(place * most, counts[place]));
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

    // Four products by odd numbers of random bits, of which the sum's high bits decide.
    static int SlotOf(Vector256<ushort> letters)
    {
        var parts = letters.AsUInt64();
        ulong hash = parts[0] * 0x9E3779B97F4A7C15 + parts[1] * 0xC2B2AE3D27D4EB4F + parts[2] * 0x165667B19E3779F9 + parts[3] * 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        return (int)(hash * 0x9E3779B97F4A7C15 >> (64 - SlotBits));
    }
}
