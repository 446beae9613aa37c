using NerLib.Syntax.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>Tags the words of a sentence and builds its tree, greedily from left to right. Stateless but for the buffers that it is given.</summary>
sealed class SentenceAnalyser(SyntaxModel model)
{
    const int HiddenUnits = SyntaxModel.MostUnits;

    readonly SyntaxNetwork _network = model.Network;

    /// <summary>Analyses a sentence. One that is too long is cut, and the later parts hang on the first one's head.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence's tokens.</param>
    /// <param name="buffers">Memory.</param>
    /// <param name="output">Gets the syntax of all tokens of the document, those of the sentence changed.</param>
    public void Analyse(DocumentView document, TokenRange sentence, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        int firstHead = -1;
        for (int start = sentence.Start; start < sentence.End; start += SyntaxBuffers.MostWords)
        {
            var part = new TokenRange(start, Math.Min(start + SyntaxBuffers.MostWords, sentence.End));
            int head = AnalysePart(document, part, buffers, output);
            if (firstHead < 0) firstHead = head;
            else output[head] = output[head] with { Head = firstHead, Relation = DependencyRelation.Parataxis };
        }
    }

    /// <returns>The head of the part.</returns>
    int AnalysePart(DocumentView document, TokenRange part, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        var rows = Context(document, part, buffers);
        Tag(rows, part, buffers, output);
        Attach(rows, part.Length, buffers);
        return Label(rows, part, buffers, output);
    }

    ReadOnlySpan<float> Context(DocumentView document, TokenRange part, SyntaxBuffers buffers)
    {
        int width = _network.Width;
        for (int i = 0; i < part.Length; i++) model.Words.Read(document.TextOf(document.Tokens[part.Start + i]), buffers.Rows.AsSpan(i * width, width));
        var (from, to) = (buffers.Rows, buffers.OtherRows);
        foreach (var layer in _network.Context)
        {
            layer.GateLayer.Apply(from, part.Length, buffers.Gates);
            layer.Run(from, part.Length, buffers.Gates, buffers.Cells, to);
            (from, to) = (to, from);
        }
        return from.AsSpan(0, part.Length * width);
    }

    void Tag(ReadOnlySpan<float> rows, TokenRange part, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        _network.Tags.Apply(rows, part.Length, buffers.Tags);
        int tags = model.PennTags.Count;
        for (int i = 0; i < part.Length; i++)
        {
            var scores = buffers.Tags.AsSpan(i * _network.Tags.Outputs, _network.Tags.Outputs);
            int tag = Best(scores[..tags]), partOfSpeech = 1 + Best(scores[(tags + 1)..(tags + SyntaxModel.PartsOfSpeech)]);
            output[part.Start + i] = TokenSyntax.None with { PartOfSpeech = (PartOfSpeech)partOfSpeech, PennTag = model.PennTags[tag] };
        }
    }

    void Attach(ReadOnlySpan<float> rows, int words, SyntaxBuffers buffers)
    {
        var scorer = _network.Transitions;
        scorer.Project(rows, words, buffers.Transitions);
        var state = new ParserState(buffers.Stack, buffers.Heads.AsSpan(0, words), buffers.Leftmost, buffers.Rightmost);
        Span<int> places = stackalloc int[TransitionScorer.Slots + 2];
        Span<float> hidden = stackalloc float[HiddenUnits], scores = stackalloc float[DenseLayer.Block];
        hidden = hidden[..scorer.Hidden];
        while (!state.IsFinal)
        {
            scorer.Find(state, places);
            scorer.Sum(buffers.Transitions, places, hidden);
            scorer.Output.Apply(hidden, 1, scores);
            var best = Transition.Shift;
            if (!state.Allows(best) || state.Allows(Transition.Left) && scores[(int)Transition.Left] > scores[(int)best]) best = Transition.Left;
            if (!state.Allows(best) || state.Allows(Transition.Right) && scores[(int)Transition.Right] > scores[(int)best]) best = Transition.Right;
            state.Apply(best);
        }
    }

    int Label(ReadOnlySpan<float> rows, TokenRange part, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        var labeler = _network.Labels;
        labeler.Project(rows, part.Length, buffers.Labels);
        Span<float> hidden = stackalloc float[HiddenUnits], scores = stackalloc float[DenseLayer.Padded(SyntaxModel.Relations)];
        hidden = hidden[..labeler.Hidden];
        int root = part.Start;
        for (int i = 0; i < part.Length; i++)
        {
            ref var token = ref output[part.Start + i];
            int head = buffers.Heads[i];
            if (head == part.Length)
            {
                root = part.Start + i;
                token = token with { Relation = DependencyRelation.Root };
                continue;
            }
            labeler.Sum(buffers.Labels, i, head, hidden);
            labeler.Output.Apply(hidden, 1, scores);
            scores[(int)DependencyRelation.None] = scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            token = token with { Head = part.Start + head, Relation = (DependencyRelation)Best(scores[..SyntaxModel.Relations]) };
        }
        return root;
    }

    static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
