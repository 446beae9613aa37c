namespace NerLib.Evaluation.Corpora;

/// <summary>What a tagged corpus holds, and what of it was accepted though it is odd.</summary>
public sealed class CorpusCounts
{
    readonly SortedDictionary<string, int> _types = new(StringComparer.Ordinal);

    /// <summary>Documents.</summary>
    public int Documents { get; private set; }

    /// <summary>Sentences.</summary>
    public int Sentences { get; private set; }

    /// <summary>Tokens.</summary>
    public int Tokens { get; private set; }

    /// <summary>Entities by type, in the order of names.</summary>
    public IReadOnlyDictionary<string, int> Types => _types;

    /// <summary>Entities that begin with <c>I-</c>, after <c>O</c> or another type, where BIO has <c>B-</c>.</summary>
    public int BegunInside { get; private set; }

    /// <summary>Entities whose offsets are not on token borders; they stand for the tokens that they touch.</summary>
    public int MovedToTokens { get; internal set; }

    /// <summary>Entities left out because they touch no token or share one with an earlier entity.</summary>
    public int LeftOut { get; internal set; }

    /// <summary>Sentences joined to the one before because an entity runs across.</summary>
    public int Joined { get; internal set; }

    internal void Add(IReadOnlyList<TaggedSentence> document)
    {
        Documents++;
        Sentences += document.Count;
        foreach (var sentence in document)
        {
            Tokens += sentence.Words.Count;
            string previous = "";
            foreach (string tag in sentence.Tags)
            {
                var (prefix, type) = tag.Split('-', 2) is [var p, var t] ? (p, t) : ("O", "");
                if (type.Length > 0 && (prefix == "B" || type != previous))
                {
                    _types[type] = _types.GetValueOrDefault(type) + 1;
                    if (prefix != "B") BegunInside++;
                }
                previous = type;
            }
        }
    }
}
