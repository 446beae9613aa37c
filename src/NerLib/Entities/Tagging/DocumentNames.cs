using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// The names of a document by the labels of a first look, which a second look lets each occurrence learn of the others
/// (Krishnan and Manning 2006, "An Effective Two-Stage Model for Exploiting Non-Local Dependencies in Named Entity Recognition").
/// Dispose it to give its buffer back.
/// </summary>
readonly ref struct DocumentNames : IDisposable
{
    readonly Uses[] _table;
    readonly uint _mask;
    readonly ReadOnlySpan<uint> _words;
    readonly ReadOnlySpan<byte> _labels;

    /// <param name="words">Of each token the hash of its folded word where it has a capital, else 0.</param>
    /// <param name="labels">Of each token its label in the first look.</param>
    public DocumentNames(ReadOnlySpan<uint> words, ReadOnlySpan<byte> labels)
    {
        _words = words;
        _labels = labels;
        int named = 0;
        foreach (byte label in labels)
            if (label != LabelSet.Outside) named++;
        if (named == 0)
        {
            _table = [];
            return;
        }
        int capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(4 * named + 1));
        _table = ArrayPool<Uses>.Shared.Rent(capacity);
        _table.AsSpan(0, capacity).Clear();
        _mask = (uint)capacity - 1;
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] == LabelSet.Outside || words[i] == 0) continue;
            Claimed(words[i]).Add(labels[i]);
            if (IsPair(i)) Claimed(Pair(i)).Add(labels[i]);
        }
        for (int i = 0; i < labels.Length; i++)
            if (labels[i] == LabelSet.Outside && words[i] != 0 && At(words[i]) is { Hash: not 0 }) At(words[i]).Add(LabelSet.Outside);
    }

    /// <summary>Reads what the other occurrences say of the tokens of a sentence.</summary>
    /// <returns>Whether they say anything.</returns>
    public bool Read(TokenRange sentence, Span<NameEvidence> evidence)
    {
        bool any = false;
        evidence.Clear();
        for (int i = sentence.Start; i < sentence.End && _table.Length > 0; i++)
        {
            if (_words[i] == 0) continue;
            ref var token = ref evidence[i - sentence.Start];
            token.Word = At(_words[i]).Without(_labels[i]);
            if (i == sentence.Start) token.Place |= 4;
            if (i > sentence.Start && _words[i - 1] != 0)
            {
                token.WithPrevious = TypeOfPair(i - 1);
                token.Place |= 1;
            }
            if (i + 1 < sentence.End && _words[i + 1] != 0)
            {
                token.WithNext = TypeOfPair(i);
                token.Place |= 2;
            }
            any |= !token.IsNone;
        }
        return any;
    }

    public void Dispose()
    {
        if (_table.Length > 0) ArrayPool<Uses>.Shared.Return(_table);
    }

    /// <summary>Whether a token and the next stand in one name.</summary>
    bool IsPair(int i) => i + 1 < _labels.Length && _labels[i] != LabelSet.Outside && LabelSet.IsInside(_labels[i + 1]) && Pair(i) != 0;

    uint Pair(int i) => _words[i] == 0 || i + 1 >= _words.Length || _words[i + 1] == 0 ? 0 : WordHash.Mix(_words[i], _words[i + 1]);

    ushort TypeOfPair(int i)
    {
        uint pair = Pair(i);
        return pair == 0 ? (ushort)0 : At(pair).TypeWithout(IsPair(i) ? _labels[i] : LabelSet.Outside);
    }

    /// <summary>A word's place, or the empty one where it would be.</summary>
    ref Uses At(uint hash)
    {
        uint slot = hash & _mask;
        while (_table[slot].Hash != hash && _table[slot].Hash != 0) slot = (slot + 1) & _mask;
        return ref _table[slot];
    }

    ref Uses Claimed(uint hash)
    {
        ref var uses = ref At(hash);
        uses.Hash = hash;
        return ref uses;
    }

    /// <summary>How often a word was taken for what; counts stop at 255.</summary>
    struct Uses
    {
        public uint Hash;
        byte _begins;
        Counts _counts;

        public void Add(int label)
        {
            ref byte count = ref _counts[CountOf(label)];
            if (count == byte.MaxValue) return;
            count++;
            if (LabelSet.IsBegin(label)) _begins++;
        }

        /// <summary>The most frequent type, from 1, without one occurrence; 0 if there is no other name.</summary>
        public readonly ushort TypeWithout(int label)
        {
            int best = 0, top = 0;
            for (int type = 1; type < 1 + LabelSet.MaxTypes; type++)
                if (Count(type, label) > top) (best, top) = (type, Count(type, label));
            return (ushort)best;
        }

        /// <summary>The same, with how surely, how often, and whether it mostly begins the name.</summary>
        public readonly ushort Without(int label)
        {
            int type = TypeWithout(label);
            if (type == 0) return 0;
            int total = 0;
            for (int other = 0; other < 1 + LabelSet.MaxTypes; other++) total += Count(other, label);
            int count = Count(type, label), begins = _begins - (LabelSet.IsBegin(label) ? 1 : 0);
            int share = count == total ? 2 : 2 * count > total ? 1 : 0;
            int often = count >= 3 ? 2 : count - 1;
            return (ushort)(((type * 3 + share) * 3 + often) * 2 + (2 * begins > count ? 1 : 0));
        }

        readonly int Count(int type, int label) => _counts[type] - (type == CountOf(label) ? 1 : 0);

        static int CountOf(int label) => label == LabelSet.Outside ? 0 : 1 + LabelSet.TypeOf(label);

        [InlineArray(1 + LabelSet.MaxTypes)]
        struct Counts
        {
            byte _first;
        }
    }
}

/// <summary>What the rest of the document was taken to say of a token's word, in a first look; 0 for nothing.</summary>
struct NameEvidence
{
    /// <summary>Which type of name the word mostly is elsewhere, how surely, how often, and whether it begins the name.</summary>
    public ushort Word;

    /// <summary>Which type of name holds the word together with the one before elsewhere, from 1.</summary>
    public ushort WithPrevious;

    /// <summary>Which type of name holds the word together with the one after elsewhere, from 1.</summary>
    public ushort WithNext;

    /// <summary>Whether the words before and after have a capital and may belong to the same name, and whether the sentence begins here: 1, 2, 4.</summary>
    public ushort Place;

    public readonly bool IsNone => (Word | WithPrevious | WithNext) == 0;
}
