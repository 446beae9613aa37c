namespace NerLib.Resolution;

/// <summary>Tells from dependency trees what a mention is in its clause, where its sentence has been analysed.</summary>
static class SyntaxRoles
{
    /// <summary>Arcs followed up a tree; a bound: 8 and 32 change nothing.</summary>
    const int MaxSteps = 16;

    /// <summary>The token of a mention that hangs on another outside it; -1 if the sentence was not analysed.</summary>
    public static int HeadOf(DocumentView view, TokenRange tokens)
    {
        if (view.Syntax.IsEmpty || view.Syntax[tokens.Start].Relation == DependencyRelation.None) return -1;
        for (int i = tokens.Start; i < tokens.End; i++)
            if (view.Syntax[i].Head < tokens.Start || view.Syntax[i].Head >= tokens.End) return i;
        return tokens.Start;
    }

    /// <summary>What the mention with that head is; coordinated and apposed ones are what the first is.</summary>
    public static MentionRole RoleOf(DocumentView view, int head)
    {
        for (int steps = 0; steps < MaxSteps && view.Syntax[head] is { Head: >= 0 } joined && IsAsItsHead(joined.Relation); steps++)
            head = joined.Head;
        return view.Syntax[head].Relation switch
        {
            DependencyRelation.Nsubj or DependencyRelation.NsubjPass or DependencyRelation.NsubjOuter => MentionRole.Subject,
            DependencyRelation.Obj or DependencyRelation.Iobj => MentionRole.Object,
            DependencyRelation.NmodPoss => MentionRole.Possessor,
            DependencyRelation.Nmod or DependencyRelation.Obl or DependencyRelation.OblAgent => MentionRole.Prepositional,
            _ => MentionRole.Other,
        };
    }

    /// <summary>
    /// Whether a mention is the object of the verb whose subject another is: <c>Lee called her brave</c>, <c>Lee wrote to her</c>. Behind other
    /// prepositions it may mean the subject: <c>Lee looked behind her</c>.
    /// </summary>
    /// <param name="view">The document.</param>
    /// <param name="head">The mention's head.</param>
    /// <param name="subject">The head of the other.</param>
    public static bool IsObjectOfSubject(DocumentView view, int head, int subject)
    {
        bool isObject = view.Syntax[head].Relation is DependencyRelation.Obj or DependencyRelation.Iobj
            || view.Syntax[head].Relation == DependencyRelation.Obl && head > 0
                && view.TextOf(view.Tokens[head - 1]) is "to" or "against" or "from" or "by" or "about";
        return isObject && view.Syntax[subject].Relation == DependencyRelation.Nsubj && view.Syntax[subject].Head == view.Syntax[head].Head;
    }

    /// <summary>The head of the clause that a token stands in.</summary>
    public static int ClauseOf(DocumentView view, int token)
    {
        int at = view.Syntax[token].Head;
        if (at < 0) return token;
        for (int steps = 0; steps < MaxSteps && !HeadsClause(view.Syntax[at]) && view.Syntax[at].Head >= 0; steps++) at = view.Syntax[at].Head;
        return at;
    }

    /// <summary>Whether one token hangs on another, directly or through others.</summary>
    public static bool HangsOn(DocumentView view, int token, int other)
    {
        for (int steps = 0; steps < MaxSteps && token >= 0; steps++, token = view.Syntax[token].Head)
            if (token == other) return true;
        return false;
    }

    static bool IsAsItsHead(DependencyRelation relation) =>
        relation is DependencyRelation.Conj or DependencyRelation.Appos or DependencyRelation.Flat or DependencyRelation.NmodDesc;

    static bool HeadsClause(TokenSyntax token) =>
        token.PartOfSpeech == PartOfSpeech.Verb
        || token.Relation is DependencyRelation.Root or DependencyRelation.Ccomp or DependencyRelation.Advcl or DependencyRelation.Acl
            or DependencyRelation.AclRelcl or DependencyRelation.Csubj or DependencyRelation.Parataxis or DependencyRelation.Xcomp;
}
