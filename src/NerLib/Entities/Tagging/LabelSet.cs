namespace NerLib.Entities.Tagging;

/// <summary>The labels of a tagger in the BIO scheme: 0 is outside, 1 + 2t begins type t, 2 + 2t goes on with it.</summary>
sealed class LabelSet(IReadOnlyList<EntityType> types)
{
    public const int Outside = 0;

    /// <summary>Types a label set can have: labels fit the bits of a <see cref="ulong"/>.</summary>
    public const int MaxTypes = 31;

    public IReadOnlyList<EntityType> Types { get; } = types;

    public int Count { get; } = 1 + 2 * types.Count;

    /// <summary>The number of a type; -1 if it is none of these.</summary>
    public int IndexOf(EntityType type)
    {
        for (int i = 0; i < Types.Count; i++)
            if (Types[i] == type) return i;
        return -1;
    }

    public static int Begin(int type) => 1 + 2 * type;

    public static int Inside(int type) => 2 + 2 * type;

    public static bool IsBegin(int label) => (label & 1) == 1;

    public static bool IsInside(int label) => label != Outside && (label & 1) == 0;

    public static int TypeOf(int label) => (label - 1) >> 1;

    /// <summary>Whether a label may follow another: a type goes on only after itself.</summary>
    public static bool MayFollow(int previous, int label) =>
        !IsInside(label) || previous != Outside && TypeOf(previous) == TypeOf(label);

    /// <summary>The label's name in a file: <c>O</c>, <c>B-PERSON</c>, <c>I-PERSON</c>.</summary>
    public string NameOf(int label) =>
        label == Outside ? "O" : (IsBegin(label) ? "B-" : "I-") + Types[TypeOf(label)].Name;
}
