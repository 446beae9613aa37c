namespace NerLib.Quotes;

/// <summary>Who reports, by the tree: the subject of a cue, or what stands for it.</summary>
static class Sources
{
    const int MostSteps = 4;

    /// <summary>The head of the words that name the source of a cue; -1 if the tree shows none.</summary>
    public static int HeadOf(DependencyTree tree, int cue)
    {
        for (int at = cue, step = 0; at >= 0 && step < MostSteps; at = tree.HeadOf(at), step++)
        {
            if (tree.Dependent(at, DependencyRelation.OblAgent) is >= 0 and var agent) return agent;
            if (tree.Dependent(at, DependencyRelation.Nsubj, DependencyRelation.NmodPoss) is >= 0 and var subject && subject != cue)
                return tree[at].Relation == DependencyRelation.AclRelcl && tree[subject].PennTag is "WP" or "WDT" ? tree.HeadOf(at) : subject;
            // A participle says of its noun; complements, conjuncts and adverbial clauses share the subject of their head.
            if (tree[at].Relation is DependencyRelation.Acl or DependencyRelation.AclRelcl) return tree.HeadOf(at);
            if (tree[at].Relation is not (DependencyRelation.Xcomp or DependencyRelation.Conj or DependencyRelation.Advcl or DependencyRelation.Obj
                or DependencyRelation.Ccomp or DependencyRelation.Obl or DependencyRelation.Parataxis)) return -1;
        }
        return -1;
    }

    /// <summary>The whole phrase around a head, without the punctuation at its borders and the cue's side of it.</summary>
    public static TokenRange PhraseOf(Reading reading, int head, int cue)
    {
        var phrase = reading.Tree.Subtree(head);
        int start = phrase.Start, end = phrase.End;
        if (cue >= head && cue < end) end = cue;
        if (cue < head && cue >= start) start = cue + 1;
        while (start < head && (!reading.IsWord(start) || reading.Tree[start].Relation is DependencyRelation.Case or DependencyRelation.Cc or DependencyRelation.Mark)) start++;
        for (int i = head + 1; i < end; i++)
            if (reading.IsMarked(i)) end = i;
        while (end - 1 > head && !reading.IsWord(end - 1) && !reading.Is(end - 1, ')')) end--;
        while (end - 1 > head && reading.Word(end - 1) is "'s" or "’s" or "'" or "’") end--;
        return new(start, end);
    }
}
