using System.Runtime.InteropServices;
using NerLib.Documents;
using NerLib.Encoding;
using NerLib.Models;
using NerLib.QuotationMarks;

namespace NerLib.Syntax;

/// <summary>Gives tokens their parts of speech and places in a dependency tree. Without a model's section the layer stays empty.</summary>
sealed class SyntaxAnnotator
{
    readonly SentenceAnalyser? _analyser;
    readonly BufferPool<SyntaxBuffers>? _buffers;

    /// <param name="model">Its section of syntax does the work.</param>
    public SyntaxAnnotator(NerModel model)
    {
        if (model.Section(ModelFormat.Syntax) is not { } section) return;
        var syntax = new SyntaxModel(section.Span, PretrainedVectors.Required(model, "syntax"));
        (_analyser, _buffers) = (new(syntax), new(() => new(syntax)));
    }

    /// <summary>
    /// Fills the layer, one for each token, where the sentence is in the scope; the sentences of <see cref="ParseScope.Rest"/> are added to it.
    /// </summary>
    /// <param name="earlier">The document, up to its sentences.</param>
    /// <param name="scope">Which sentences get a tree.</param>
    /// <param name="output">The layer.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public void Annotate(DocumentView earlier, ParseScope scope, List<TokenSyntax> output, CancellationToken cancellationToken)
    {
        if (scope != ParseScope.Rest) output.Clear();
        if (_buffers is null) return;
        CollectionsMarshal.SetCount(output, earlier.Tokens.Length);
        var syntax = CollectionsMarshal.AsSpan(output);
        if (scope != ParseScope.Rest) syntax.Fill(TokenSyntax.None);
        var buffers = _buffers.Rent();
        buffers.Encoder.Batch.Clear();
        var marks = scope == ParseScope.Reporting ? QuotationMarkFinder.LayerOf(earlier) : null;
        foreach (var sentence in earlier.Sentences)
        {
            if (marks is not null && !ParseScopes.IsReporting(earlier, marks, sentence) || IsAnalysed(syntax, sentence)) continue;
            for (var rest = sentence.Tokens; rest.Length > 0;)
                if (!buffers.Encoder.Batch.TryAdd(ref rest)) AnalyseWaiting(earlier, buffers, syntax, cancellationToken);
        }
        AnalyseWaiting(earlier, buffers, syntax, cancellationToken);
        foreach (var sentence in earlier.Sentences)
            if (sentence.Tokens.Length > SentenceBatch.MostWords) Join(sentence.Tokens, syntax);
        _buffers.Return(buffers);
    }

    static bool IsAnalysed(ReadOnlySpan<TokenSyntax> syntax, Sentence sentence) => syntax[sentence.Tokens.Start].Relation != DependencyRelation.None;

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
