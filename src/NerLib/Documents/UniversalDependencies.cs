namespace NerLib;

/// <summary>The names that Universal Dependencies gives to parts of speech and relations.</summary>
public static class UniversalDependencies
{
    // In the order of the enumerations, after None.
    static readonly string[] PartsOfSpeech = ["_", .. "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".Split(' ')];

    static readonly string[] Relations = ["_", .. Words("""
        acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp clf compound compound:prt conj cop
        csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod
        nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis
        punct reparandum root vocative xcomp
        """)];

    static readonly DependencyRelation[] UniversalRelations = [.. Relations.Select(name => RelationOf(name.Split(':')[0]) ?? DependencyRelation.None)];

    /// <summary>The name as treebanks write it: <c>PROPN</c>; <c>_</c> for <see cref="PartOfSpeech.None"/>.</summary>
    public static string UdName(this PartOfSpeech partOfSpeech) => PartsOfSpeech[(int)partOfSpeech];

    /// <summary>The name as treebanks write it, with its subtype: <c>nsubj:pass</c>; <c>_</c> for <see cref="DependencyRelation.None"/>.</summary>
    public static string UdName(this DependencyRelation relation) => Relations[(int)relation];

    /// <summary>The relation without its subtype: <c>nsubj</c> for <c>nsubj:pass</c>.</summary>
    public static DependencyRelation Universal(this DependencyRelation relation) => UniversalRelations[(int)relation];

    /// <summary>The part of speech of a name; null if there is none.</summary>
    internal static PartOfSpeech? PartOfSpeechOf(string name) => Array.IndexOf(PartsOfSpeech, name) is > 0 and var i ? (PartOfSpeech)i : null;

    /// <summary>The relation of a name with its subtype; null if there is none.</summary>
    internal static DependencyRelation? RelationOf(string name) => Array.IndexOf(Relations, name) is > 0 and var i ? (DependencyRelation)i : null;

    static string[] Words(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
