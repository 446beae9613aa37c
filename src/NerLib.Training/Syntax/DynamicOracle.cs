using NerLib.Syntax.Parsing;

namespace NerLib.Training.Syntax;

/// <summary>What each step costs: how many arcs of the gold tree can no longer be built after it that still could before (Goldberg and Nivre 2013).</summary>
static class DynamicOracle
{
    /// <param name="state">Any state that the parser may be in.</param>
    /// <param name="gold">Heads of a projective tree; the number of words stands for the root.</param>
    /// <param name="transition">A step that the state allows.</param>
    public static int Cost(in ParserState state, ReadOnlySpan<int> gold, Transition transition)
    {
        int cost = 0, next = state.Next;
        if (transition == Transition.Shift)
        {
            // The word loses its dependents on the stack, and those heads there that will not be right below it; the root takes only the last word left.
            var stack = state.Stack;
            if (gold[next] == gold.Length && stack.Length > 0) cost++;
            for (int i = 0; i < stack.Length; i++)
            {
                if (gold[stack[i]] == next) cost++;
                if (gold[next] == stack[i] && i < stack.Length - 1) cost++;
            }
            return cost;
        }
        // The stack's top loses its dependents still to come, and every head but the one it gets.
        int top = state.FromTop(0), below = state.FromTop(1);
        for (int word = next; word < state.Words; word++)
            if (gold[word] == top) cost++;
        bool losesHead = transition == Transition.Left ? gold[top] == below || gold[top] > next : gold[top] >= next;
        bool hadLostIt = gold[top] == gold.Length && below != ParserState.None;
        return losesHead && !hadLostIt ? cost + 1 : cost;
    }
}
