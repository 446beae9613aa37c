namespace NerLib.Entities.Features;

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
