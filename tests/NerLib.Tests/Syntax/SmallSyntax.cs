using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Tests.Encoding;

namespace NerLib.Tests.Syntax;

/// <summary>A handful of sentences with tags and trees, and the tagger and parser of <see cref="SmallNetworks"/>, which learned from them.</summary>
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

    public static NerModel Model { get; } = SmallNetworks.ModelWith((ModelFormat.Syntax, SmallNetworks.Sections.Syntax!));

    /// <summary>The treebank, several times over, so that its words count as frequent.</summary>
    public static IReadOnlyList<TreebankSentence> Sentences => SmallVectors.InFolder(folder =>
    {
        string path = Path.Combine(folder, "small.conllu");
        File.WriteAllText(path, string.Concat(Enumerable.Repeat(Treebank.ReplaceLineEndings("\n"), 8)));
        return TreebankReader.Read(path).ToList();
    });
}
