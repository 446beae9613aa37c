using NerLib.Evaluation;

namespace NerLib.Tests.Syntax;

public class SyntaxEvaluatorTests
{
    static readonly NerPipeline Pipeline = new(SmallSyntax.Model, new() { Layers = Layers.Syntax });

    [Test]
    public void Each_figure_counts_its_own_errors_and_what_is_no_syntactic_word_does_not_count()
    {
        // As the model reads it, but for: a tag of the first word, a subtype, a head of a word and one of a mark.
        const string gold =
            """
            # newdoc id = one
            1-2	Nobodysaid	_	_	_	_	_	_	_	_
            1	Nobody	_	NOUN	NNP	_	2	nsubj	_	_
            2	said	_	VERB	VBD	_	0	root	_	_
            2.1	did	_	VERB	VBD	_	_	_	_	_
            3	that	_	SCONJ	IN	_	2	mark	_	_
            4	the	_	DET	DT	_	5	det	_	_
            5	gates	_	NOUN	NNS	_	7	nsubj	_	_
            6	were	_	AUX	VBD	_	7	aux:pass	_	_
            7	painted	_	VERB	VBN	_	2	ccomp	_	_
            8	.	_	PUNCT	.	_	7	punct	_	_

            """;
        var scores = Evaluate(gold);
        scores.PartsOfSpeech.Should().Be(new Share(7, 8));
        scores.PennTags.Should().Be(new Share(7, 8));
        scores.Heads.Should().Be(new Share(6, 8));
        scores.Arcs.Should().Be(new Share(5, 8));
        scores.UniversalArcs.Should().Be(new Share(6, 8));
        scores.HeadsOfWords.Should().Be(new Share(6, 7));
        scores.ArcsOfWords.Should().Be(new Share(5, 7));
        scores.UniversalArcsOfWords.Should().Be(new Share(6, 7));
        scores.Confusion.Should().BeEquivalentTo(
        [
            new SyntaxConfusion("NNP", "NN", 1), new SyntaxConfusion("mark (head)", "mark", 1),
            new SyntaxConfusion("nsubj", "nsubj:pass", 1), new SyntaxConfusion("punct (head)", "punct", 1),
        ]);
    }

    [Test]
    public void A_relation_that_is_none_is_refused() =>
        FluentActions.Invoking(() => Evaluate("1\tGo\t_\tVERB\tVB\t_\t0\troots\t_\t_\n\n"))
            .Should().Throw<InvalidDataException>().WithMessage("*line 2*'roots'*");

    [Test]
    public void A_head_outside_the_sentence_is_refused() =>
        FluentActions.Invoking(() => Evaluate("1\tGo\t_\tVERB\tVB\t_\t2\troot\t_\t_\n\n")).Should().Throw<InvalidDataException>().WithMessage("*line 2*'2'*");

    [Test]
    public void Without_a_model_nothing_is_right()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "1\tGo\t_\tVERB\tVB\t_\t0\troot\t_\t_\n\n");
        try
        {
            SyntaxEvaluator.Evaluate(new NerPipeline(NerModel.Empty, new() { Layers = Layers.Syntax }), path).Heads.Should().Be(new Share(0, 1));
        }
        finally
        {
            File.Delete(path);
        }
    }

    static SyntaxScores Evaluate(string conllu)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, conllu.ReplaceLineEndings("\n"));
        try
        {
            return SyntaxEvaluator.Evaluate(Pipeline, path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
