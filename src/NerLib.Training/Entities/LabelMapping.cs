using NerLib.Entities;
using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Entities;

/// <summary>From a corpus's tags to the labels of the library that each leaves possible, as bits.</summary>
sealed class LabelMapping(LabelSet labels, EntityCorpus corpus)
{
    readonly Dictionary<string, ulong> _masks = [];

    /// <summary>What each token may be. Tags are read as BIO or IOB1: a name begins where its type changes.</summary>
    public ulong[] MasksOf(TaggedSentence sentence)
    {
        var masks = new ulong[sentence.Tags.Count];
        string previous = "";
        bool opens = false;
        for (int i = 0; i < masks.Length; i++)
        {
            var (prefix, type) = sentence.Tags[i].Split('-', 2) is [var p, var t] ? (p, t) : ("O", "");
            bool begins = prefix == "B" || type != previous || opens;
            // What is no part of a name after the library's conventions is none of the corpus's either.
            opens = !corpus.FollowsConventions && begins && type.Length > 0 && i + 1 < masks.Length && sentence.Tags[i + 1] == "I-" + type
                && IsOutside(sentence.Words[i], sentence.Words[i + 1], type);
            masks[i] = opens ? OutsideMask
                : type.Length > 0 ? MaskOf(type, begins)
                : char.IsUpper(sentence.Words[i][0]) ? OutsideMask | Unmarked : OutsideMask;
            previous = type;
        }
        return masks;
    }

    /// <summary>Whether the first word of a name is none of it, of whichever of the library's types the name may be.</summary>
    bool IsOutside(string first, string second, string type) =>
        corpus.Types.GetValueOrDefault(type)?.Split('|') is { } types && !types.Contains(None)
        && types.All(name => NameBorders.IsOutside(first, second, new(name)));

    const string None = "O";

    const ulong OutsideMask = 1UL << LabelSet.Outside;

    ulong Unmarked => corpus.Unmarked.Length == 0 ? 0 : TypesMask(corpus.Unmarked, begins: true) | TypesMask(corpus.Unmarked, begins: false);

    ulong MaskOf(string type, bool begins)
    {
        var key = begins ? type : "I " + type;
        if (_masks.TryGetValue(key, out ulong mask)) return mask;
        if (!corpus.Types.TryGetValue(type, out var types))
            throw new InvalidDataException($"{corpus.File} has the type '{type}', which its mapping lacks; known are {string.Join(", ", corpus.Types.Keys)}.");
        return _masks[key] = TypesMask(types, begins);
    }

    ulong TypesMask(string types, bool begins)
    {
        ulong mask = 0;
        foreach (var name in types.Split('|'))
        {
            if (name == None)
            {
                mask |= OutsideMask;
                continue;
            }
            int type = labels.IndexOf(new(name));
            if (type < 0) throw new InvalidDataException($"{corpus.File} maps to '{name}', which is none of the model's types.");
            mask |= 1UL << (begins ? LabelSet.Begin(type) : LabelSet.Inside(type));
        }
        return mask;
    }
}
