using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Tests.Encoding;
using NerLib.Training.Syntax;

namespace NerLib.Tests.Syntax;

/// <summary>A tagger and parser trained on a handful of sentences in a second: all its parts work, though it knows little.</summary>
static class SmallSyntax
{
    const string Treebank =
        """
        1	She	_	PRON	PRP	_	2	nsubj	_	_
        2	painted	_	VERB	VBD	_	0	root	_	_
        3	the	_	DET	DT	_	5	det	_	_
        4	old	_	ADJ	JJ	_	5	amod	_	_
        5	gates	_	NOUN	NNS	_	2	obj	_	_
        6	.	_	PUNCT	.	_	2	punct	_	_

        1	Nobody	_	PRON	NN	_	2	nsubj	_	_
        2	said	_	VERB	VBD	_	0	root	_	_
        3	that	_	SCONJ	IN	_	7	mark	_	_
        4	the	_	DET	DT	_	5	det	_	_
        5	gates	_	NOUN	NNS	_	7	nsubj:pass	_	_
        6	were	_	AUX	VBD	_	7	aux:pass	_	_
        7	painted	_	VERB	VBN	_	2	ccomp	_	_
        8	.	_	PUNCT	.	_	2	punct	_	_

        1	Paint	_	VERB	VB	_	0	root	_	_
        2	the	_	DET	DT	_	3	det	_	_
        3	gates	_	NOUN	NNS	_	1	obj	_	_
        4	old	_	ADJ	JJ	_	1	xcomp	_	_
        5	!	_	PUNCT	.	_	1	punct	_	_

        """;

    static readonly Lazy<byte[]> LazySection = new(() => Train(1));

    public static byte[] Section => LazySection.Value;

    public static NerModel Model => NerModel.Load(new ModelWriter().Add(ModelFormat.Vectors, SmallVectors.Section).Add(ModelFormat.Syntax, Section).ToArray());

    /// <summary>The treebank, several times over, so that its words count as frequent.</summary>
    public static IReadOnlyList<TreebankSentence> Sentences => SmallVectors.InFolder(folder =>
    {
        string path = Path.Combine(folder, "small.conllu");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat(Treebank.ReplaceLineEndings("\n"), 8)));
        return TreebankReader.Read(path).ToList();
    });

    public static byte[] Train(int seed) =>
        Trainer(new()
        {
            Seed = seed,
            Epochs = 30,
            Batch = 4,
            Learned = 16,
            Width = 32,
            Layers = 2,
            Hidden = 16,
            LabelHidden = 16,
            Dropout = 0,
            Rate = 1e-2f,
        }).Train();

    public static SyntaxTrainer Trainer(SyntaxSettings settings) => new(Sentences, [], SmallVectors.Vectors, settings, _ => { });
}
