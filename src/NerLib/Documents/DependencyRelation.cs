namespace NerLib;

/// <summary>
/// What a token is to its head: the relations of Universal Dependencies, version 2, and the subtypes of its English treebanks.
/// <see cref="UniversalDependencies.UdName(DependencyRelation)"/> gives the name as treebanks write it.
/// </summary>
public enum DependencyRelation : byte
{
    /// <summary>The token was not analysed.</summary>
    None,

    /// <summary><c>acl</c>: clause that modifies a noun.</summary>
    Acl,

    /// <summary><c>acl:relcl</c>: relative clause.</summary>
    AclRelcl,

    /// <summary><c>advcl</c>: adverbial clause.</summary>
    Advcl,

    /// <summary><c>advcl:relcl</c>: relative clause that modifies a clause.</summary>
    AdvclRelcl,

    /// <summary><c>advmod</c>: adverb.</summary>
    Advmod,

    /// <summary><c>amod</c>: adjective.</summary>
    Amod,

    /// <summary><c>appos</c>: apposition: <c>Maria Silva, the governor</c>.</summary>
    Appos,

    /// <summary><c>aux</c>: auxiliary.</summary>
    Aux,

    /// <summary><c>aux:pass</c>: auxiliary of the passive.</summary>
    AuxPass,

    /// <summary><c>case</c>: preposition, or possessive <c>'s</c>.</summary>
    Case,

    /// <summary><c>cc</c>: coordinating conjunction.</summary>
    Cc,

    /// <summary><c>cc:preconj</c>: <c>both</c>, <c>either</c> before a coordination.</summary>
    CcPreconj,

    /// <summary><c>ccomp</c>: clausal complement: what was said, as a clause.</summary>
    Ccomp,

    /// <summary><c>clf</c>: classifier.</summary>
    Clf,

    /// <summary><c>compound</c>: part of a compound.</summary>
    Compound,

    /// <summary><c>compound:prt</c>: particle of a verb.</summary>
    CompoundPrt,

    /// <summary><c>conj</c>: conjunct.</summary>
    Conj,

    /// <summary><c>cop</c>: copula.</summary>
    Cop,

    /// <summary><c>csubj</c>: clausal subject.</summary>
    Csubj,

    /// <summary><c>csubj:outer</c>: subject of a clause whose predicate is a clause, itself a clause.</summary>
    CsubjOuter,

    /// <summary><c>csubj:pass</c>: clausal subject of a passive.</summary>
    CsubjPass,

    /// <summary><c>dep</c>: dependency of an unknown sort.</summary>
    Dep,

    /// <summary><c>det</c>: determiner.</summary>
    Det,

    /// <summary><c>det:predet</c>: determiner before a determiner: <c>all the</c>.</summary>
    DetPredet,

    /// <summary><c>discourse</c>: interjection, discourse element.</summary>
    Discourse,

    /// <summary><c>dislocated</c>: dislocated element.</summary>
    Dislocated,

    /// <summary><c>expl</c>: expletive: <c>there</c>, <c>it</c>.</summary>
    Expl,

    /// <summary><c>fixed</c>: part of a fixed expression: <c>because of</c>.</summary>
    Fixed,

    /// <summary><c>flat</c>: part of a name or other headless expression.</summary>
    Flat,

    /// <summary><c>goeswith</c>: part of a word written apart.</summary>
    Goeswith,

    /// <summary><c>iobj</c>: indirect object.</summary>
    Iobj,

    /// <summary><c>list</c>: item of a list.</summary>
    List,

    /// <summary><c>mark</c>: marker of a clause: <c>that</c>, <c>if</c>, <c>to</c>.</summary>
    Mark,

    /// <summary><c>nmod</c>: nominal modifier of a nominal: <c>governor of the region</c>.</summary>
    Nmod,

    /// <summary><c>nmod:desc</c>: title or other description beside a name.</summary>
    NmodDesc,

    /// <summary><c>nmod:poss</c>: possessor.</summary>
    NmodPoss,

    /// <summary><c>nmod:unmarked</c>: nominal modifier without a preposition.</summary>
    NmodUnmarked,

    /// <summary><c>nsubj</c>: nominal subject.</summary>
    Nsubj,

    /// <summary><c>nsubj:outer</c>: nominal subject of a clause whose predicate is a clause.</summary>
    NsubjOuter,

    /// <summary><c>nsubj:pass</c>: nominal subject of a passive.</summary>
    NsubjPass,

    /// <summary><c>nummod</c>: number.</summary>
    Nummod,

    /// <summary><c>obj</c>: object.</summary>
    Obj,

    /// <summary><c>obl</c>: oblique nominal: <c>told in Paris</c>.</summary>
    Obl,

    /// <summary><c>obl:agent</c>: agent of a passive: <c>written by her</c>.</summary>
    OblAgent,

    /// <summary><c>obl:unmarked</c>: oblique without a preposition: <c>said Monday</c>.</summary>
    OblUnmarked,

    /// <summary><c>orphan</c>: dependent of an elided predicate.</summary>
    Orphan,

    /// <summary><c>parataxis</c>: clause beside a clause, such as <c>he said</c> within what was said.</summary>
    Parataxis,

    /// <summary><c>punct</c>: punctuation.</summary>
    Punct,

    /// <summary><c>reparandum</c>: overridden disfluency.</summary>
    Reparandum,

    /// <summary><c>root</c>: head of the sentence.</summary>
    Root,

    /// <summary><c>vocative</c>: person spoken to.</summary>
    Vocative,

    /// <summary><c>xcomp</c>: complement without a subject of its own.</summary>
    Xcomp,
}
