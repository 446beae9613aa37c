namespace NerLib.Syntax.Parsing;

/// <summary>
/// A tree being built: words on a stack, words still to come, and behind them the root. Every way to the end makes a tree with
/// one child of the root, in twice as many steps as there are words.
/// </summary>
/// <remarks>The lists are the caller's, each at least as long as the sentence.</remarks>
ref struct ParserState
{
    /// <summary>Stands for a word that is not there.</summary>
    public const int None = -1;

    readonly Span<int> _stack, _leftmost, _rightmost;
    int _depth;

    public ParserState(Span<int> stack, Span<int> heads, Span<int> leftmost, Span<int> rightmost)
    {
        _stack = stack;
        Heads = heads;
        _leftmost = leftmost;
        _rightmost = rightmost;
        heads.Fill(None);
        leftmost.Fill(None);
        rightmost.Fill(None);
    }

    /// <summary>Heads of the words that have left the stack; the number of words stands for the root.</summary>
    public readonly Span<int> Heads { get; }

    public readonly int Words => Heads.Length;

    /// <summary>The word to come next; the number of words if only the root is left.</summary>
    public int Next { get; private set; }

    public readonly bool IsFinal => Next == Words && _depth == 0;

    /// <summary>Words on the stack, from the bottom.</summary>
    public readonly ReadOnlySpan<int> Stack => _stack[.._depth];

    /// <summary>A word of the stack, 0 for its top; <see cref="None"/> below its bottom.</summary>
    public readonly int FromTop(int place) => place < _depth ? _stack[_depth - 1 - place] : None;

    /// <summary>The farthest child that a word has so far on its left; <see cref="None"/> for none, and for the root.</summary>
    public readonly int Leftmost(int word) => (uint)word < (uint)Words ? _leftmost[word] : None;

    /// <summary>The farthest child that a word has so far on its right.</summary>
    public readonly int Rightmost(int word) => (uint)word < (uint)Words ? _rightmost[word] : None;

    public readonly bool Allows(Transition transition) => transition switch
    {
        Transition.Shift => Next < Words,
        Transition.Left => Next < Words ? _depth > 0 : _depth == 1,   // the root has one child
        _ => _depth > 1,
    };

    public void Apply(Transition transition)
    {
        if (transition == Transition.Shift)
        {
            _stack[_depth++] = Next++;
            return;
        }
        int word = _stack[--_depth], head = transition == Transition.Left ? Next : _stack[_depth - 1];
        Heads[word] = head;
        if (head == Words) return;
        if (word < head)
        {
            if (_leftmost[head] == None || word < _leftmost[head]) _leftmost[head] = word;
        }
        else if (word > _rightmost[head]) _rightmost[head] = word;
    }
}

/// <summary>The steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
enum Transition : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The next word becomes the head of the stack's top, which leaves.</summary>
    Left,

    /// <summary>The word below the stack's top becomes its head, and the top leaves.</summary>
    Right,
}
