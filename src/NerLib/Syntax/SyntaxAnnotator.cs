using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NerLib.Models;
using NerLib.Network;
using NerLib.Quotes;

namespace NerLib.Syntax;

/// <summary>Gives tokens their parts of speech and places in a dependency tree. Without a model's section the layer stays empty.</summary>
sealed class SyntaxAnnotator : IAnnotator<TokenSyntax>
{
    readonly SyntaxModel? _model;
    readonly SentenceAnalyser? _analyser;
    readonly bool _everySentence;
    readonly ConcurrentBag<SyntaxBuffers> _buffers = [];

    /// <param name="model">Its section of syntax does the work.</param>
    /// <param name="vectors">The model's word vectors.</param>
    /// <param name="everySentence">Whether to analyse all sentences, or only those that later stages need.</param>
    public SyntaxAnnotator(NerModel model, PretrainedVectors? vectors, bool everySentence)
    {
        _everySentence = everySentence;
        if (model.Section(ModelFormat.Syntax) is not { } section) return;
        _model = new(section.Span, vectors ?? throw new NerModelException("The model has syntax but no word vectors. Fetch it again."));
        _analyser = new(_model);
    }

    public void Annotate(DocumentView earlier, List<TokenSyntax> output, CancellationToken cancellationToken)
    {
        if (_model is null) return;
        CollectionsMarshal.SetCount(output, earlier.Tokens.Length);
        var syntax = CollectionsMarshal.AsSpan(output);
        syntax.Fill(TokenSyntax.None);
        var buffers = _buffers.TryTake(out var free) ? free : new(_model);
        buffers.Encoder.Batch.Clear();
        var marks = _everySentence ? null : MarkedText.Of(earlier);
        foreach (var sentence in earlier.Sentences)
        {
            if (marks is not null && !NeededSentences.Contain(earlier, marks, sentence)) continue;
            for (var rest = sentence.Tokens; rest.Length > 0;)
                if (!buffers.Encoder.Batch.TryAdd(ref rest)) AnalyseWaiting(earlier, buffers, syntax, cancellationToken);
        }
        AnalyseWaiting(earlier, buffers, syntax, cancellationToken);
        foreach (var sentence in earlier.Sentences)
            if (sentence.Tokens.Length > SentenceBatch.MostWords) Join(sentence.Tokens, syntax);
        _buffers.Add(buffers);
    }

    void AnalyseWaiting(DocumentView document, SyntaxBuffers buffers, Span<TokenSyntax> syntax, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _analyser!.Analyse(document, buffers, syntax);
        buffers.Encoder.Batch.Clear();
    }

    /// <summary>Makes one tree of the trees of a sentence's parts: the later ones hang on the first one's head.</summary>
    static void Join(TokenRange sentence, Span<TokenSyntax> syntax)
    {
        int first = -1;
        for (int i = sentence.Start; i < sentence.End; i++)
            if (syntax[i].Relation != DependencyRelation.Root) continue;
            else if (first < 0) first = i;
            else syntax[i] = syntax[i] with { Head = first, Relation = DependencyRelation.Parataxis };
    }
}
