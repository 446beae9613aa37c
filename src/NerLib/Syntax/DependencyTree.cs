namespace NerLib.Syntax;

/// <summary>The dependency trees of a document's sentences; where a sentence was not analysed its tokens have no heads.</summary>
sealed class DependencyTree
{
    /// <summary>Dependents farther from their head are not looked for: a text without stops is one sentence. 128 and 512 change nothing.</summary>
    const int Reach = 256;

    readonly TokenSyntax[] _tokens;
    readonly int[] _first, _last;

    public DependencyTree(DocumentView view)
    {
        _tokens = view.Syntax.ToArray();
        if (_tokens.Length == 0) _tokens = new TokenSyntax[view.Tokens.Length];
        _first = new int[_tokens.Length];
        _last = new int[_tokens.Length];
        for (int i = 0; i < _tokens.Length; i++) _first[i] = _last[i] = i;
        // What hangs on a token reaches from its leftmost to its rightmost token; each climb ends where nothing new is learned.
        for (int i = 0; i < _tokens.Length; i++)
            for (int head = HeadOf(i); head >= 0 && _last[head] < i; head = HeadOf(head)) _last[head] = i;
        for (int i = _tokens.Length - 1; i >= 0; i--)
            for (int head = HeadOf(i); head >= 0 && _first[head] > i; head = HeadOf(head)) _first[head] = i;
    }

    public ref readonly TokenSyntax this[int token] => ref _tokens[token];

    public bool IsAnalysed(int token) => _tokens[token].PartOfSpeech != PartOfSpeech.None;

    /// <summary>Whether a token is tagged as a verb that is no infinitive and no participle.</summary>
    public bool IsFinite(int token) => _tokens[token].PennTag is "VBD" or "VBZ" or "VBP" or "MD";

    /// <summary>-1 for the head of a sentence and where nothing was analysed.</summary>
    public int HeadOf(int token) => IsAnalysed(token) ? _tokens[token].Head : -1;

    /// <summary>A token and all that hangs on it.</summary>
    public TokenRange Subtree(int token) => new(_first[token], _last[token] + 1);

    /// <summary>The first token near another that hangs directly on it by one of the relations; -1 if none does.</summary>
    public int Dependent(int head, params ReadOnlySpan<DependencyRelation> relations)
    {
        int last = Math.Min(_last[head], head + Reach);
        for (int i = Math.Max(_first[head], head - Reach); i <= last; i++)
            if (_tokens[i].Head == head && relations.Contains(_tokens[i].Relation)) return i;
        return -1;
    }
}
