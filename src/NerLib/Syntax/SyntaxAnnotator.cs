using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using NerLib.Models;

namespace NerLib.Syntax;

/// <summary>Gives tokens their parts of speech and places in a dependency tree. Without a model's section the layer stays empty.</summary>
sealed class SyntaxAnnotator : IAnnotator<TokenSyntax>
{
    readonly SyntaxModel? _model;
    readonly SentenceAnalyser? _analyser;
    readonly bool _everySentence;
    readonly ConcurrentBag<SyntaxBuffers> _buffers = [];

    /// <param name="model">Its section of syntax does the work.</param>
    /// <param name="everySentence">Whether to analyse all sentences, or only those that later stages need.</param>
    public SyntaxAnnotator(NerModel model, bool everySentence)
    {
        _everySentence = everySentence;
        if (model.Section(ModelFormat.Syntax) is not { } section) return;
        _model = new(section.Span);
        _analyser = new(_model);
    }

    public void Annotate(DocumentView earlier, List<TokenSyntax> output, CancellationToken cancellationToken)
    {
        if (_model is null || _analyser is null) return;
        CollectionsMarshal.SetCount(output, earlier.Tokens.Length);
        var syntax = CollectionsMarshal.AsSpan(output);
        syntax.Fill(TokenSyntax.None);
        var buffers = _buffers.TryTake(out var free) ? free : new(_model.Network);
        foreach (var sentence in earlier.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_everySentence || NeededSentences.Contain(earlier, sentence)) _analyser.Analyse(earlier, sentence.Tokens, buffers, syntax);
        }
        _buffers.Add(buffers);
    }
}
