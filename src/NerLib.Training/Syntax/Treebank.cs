using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Syntax;

/// <summary>The open treebanks: all of EWT, and the genres of GUM whose terms allow it.</summary>
static class Treebank
{
    public static IReadOnlyList<TreebankSentence> Read(string dataDirectory) =>
    [
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu")),
        .. TreebankReader.Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu"), GumGenres.IsOpen),
    ];
}
