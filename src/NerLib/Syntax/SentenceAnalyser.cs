using System.Runtime.CompilerServices;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>Tags the words of sentences and builds their trees, greedily from left to right. Stateless but for the buffers that it is given.</summary>
sealed class SentenceAnalyser(SyntaxModel model)
{
    readonly SyntaxNetwork _network = model.Network;
    readonly TransitionChooser _chooser = new(model.Network.Transitions, model.Network.TransitionOutput);

    /// <summary>Analyses the sentences of the batch.</summary>
    /// <param name="document">The document.</param>
    /// <param name="buffers">The sentences, and memory.</param>
    /// <param name="output">The syntax of all tokens of the document; that of the sentences is changed.</param>
    public void Analyse(DocumentView document, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        var batch = buffers.Encoder.Batch;
        var rows = buffers.Encoder.Encode(document);
        int words = batch.Words;
        _network.Tags.Apply(rows, buffers.Tags);
        _network.TransitionWords.Apply(rows, buffers.Transitions);
        _network.Transitions.AddAbsent(words, buffers.Transitions);
        _network.LabelWords.Apply(rows, buffers.Labels);
        _network.Labels.AddRoot(words, buffers.Labels);
        int row = 0;
        foreach (var sentence in batch.Sentences)
        {
            var syntax = output[sentence.Start..sentence.End];
            Tag(row, buffers, syntax);
            Attach(row, sentence.Length, buffers);
            Label(row, sentence.Start, buffers, syntax);
            row += sentence.Length;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Tag(int row, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        int tags = model.PennTags.Length, outputs = _network.Tags.Outputs;
        for (int i = 0; i < output.Length; i++)
        {
            var scores = buffers.Tags.AsSpan((row + i) * outputs, outputs);
            int tag = Best(scores[..tags]), partOfSpeech = 1 + Best(scores[(tags + 1)..(tags + SyntaxModel.PartsOfSpeech)]);
            output[i] = TokenSyntax.None with { PartOfSpeech = (PartOfSpeech)partOfSpeech, PennTag = model.PennTags[tag] };
        }
    }

    void Attach(int row, int words, SyntaxBuffers buffers)
    {
        var state = new ParserState(buffers.Stack, buffers.Heads.AsSpan(0, words), buffers.Leftmost.AsSpan(0, words), buffers.Rightmost.AsSpan(0, words));
        while (!state.IsFinal) state.Apply(_chooser.Best(state, buffers.Transitions, row, buffers.Encoder.Batch.Words));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Label(int row, int start, SyntaxBuffers buffers, Span<TokenSyntax> output)
    {
        var labeler = _network.Labels;
        int words = output.Length, outputs = _network.LabelOutput.Outputs;
        for (int i = 0; i < words; i++)
        {
            // What the root's dependent gets is not looked at.
            int head = Math.Min(buffers.Heads[i], words - 1);
            labeler.Sum(buffers.Labels, row + i, row + head, labeler.DistancePlace(i, head), buffers.Hidden.AsSpan(i * labeler.Hidden, labeler.Hidden));
        }
        buffers.Integers.Set(buffers.Hidden, words, labeler.Hidden);
        _network.LabelOutput.Apply(buffers.Integers, buffers.Relations);
        for (int i = 0; i < words; i++)
        {
            int head = buffers.Heads[i];
            var scores = buffers.Relations.AsSpan(i * outputs, SyntaxModel.Relations);
            scores[(int)DependencyRelation.None] = scores[(int)DependencyRelation.Root] = float.NegativeInfinity;
            output[i] = head == words ? output[i] with { Relation = DependencyRelation.Root }
                : output[i] with { Head = start + head, Relation = (DependencyRelation)Best(scores) };
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    static int Best(ReadOnlySpan<float> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
