using System.Runtime.InteropServices;
using NerLib.Models;

namespace NerLib.Syntax;

/// <summary>Gives tokens their parts of speech and places in a dependency tree. Without a model's section the layer stays empty.</summary>
/// <param name="model">Its section of syntax does the work.</param>
/// <param name="everySentence">Whether to analyse all sentences, or only those that later stages need.</param>
sealed class SyntaxAnnotator(NerModel model, bool everySentence) : IAnnotator<TokenSyntax>
{
    readonly bool _isTrained = model.Section(ModelFormat.Syntax) is not null;

    public void Annotate(DocumentView earlier, List<TokenSyntax> output, CancellationToken cancellationToken)
    {
        if (!_isTrained) return;
        CollectionsMarshal.SetCount(output, earlier.Tokens.Length);
        CollectionsMarshal.AsSpan(output).Fill(TokenSyntax.None);
        foreach (var sentence in earlier.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!everySentence && !NeededSentences.Contain(earlier, sentence)) continue;
        }
    }
}
