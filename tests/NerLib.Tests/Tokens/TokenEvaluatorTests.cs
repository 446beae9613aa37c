using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Tokens;

public class TokenEvaluatorTests
{
    const string Treebank =
        """
        # newdoc id = one
        # newpar
        # text = They didn't go.
        1	They	_	_	_	_	_	_	_	_
        2-3	didn't	_	_	_	_	_	_	_	_
        2	did	_	_	_	_	_	_	_	_
        3	n't	_	_	_	_	_	_	_	_
        4	go	_	_	_	_	_	_	_	SpaceAfter=No
        5	.	_	_	_	_	_	_	_	SpaceAfter=No

        # text = Why?
        1	Why	_	_	_	_	_	_	_	SpaceAfter=No
        1.1	not	_	_	_	_	_	_	_	_
        2	?	_	_	_	_	_	_	_	_

        # newpar
        # text = Au revoir
        1-2	Au	_	_	_	_	_	_	_	_
        1	À	_	_	_	_	_	_	_	_
        2	le	_	_	_	_	_	_	_	_
        3	revoir	_	_	_	_	_	_	_	_

        # newdoc id = two
        # text = Well-known
        1	Well-known	_	_	_	_	_	_	_	_

        """;

    string _path = "";

    [SetUp]
    public void WriteTreebank() => File.WriteAllText(_path = Path.GetTempFileName(), Treebank);

    [TearDown]
    public void DeleteTreebank() => File.Delete(_path);

    [Test]
    public void Running_text_is_rebuilt() =>
        ConlluReader.Read(_path).Select(document => document.Text).Should().Equal("They didn't go.Why?\n\nAu revoir", "Well-known");

    [Test]
    public void Words_are_spans_of_it_and_words_that_do_not_spell_their_surface_are_one()
    {
        var document = ConlluReader.Read(_path).First();
        document.Words.Select(word => document.Text[word.Start..word.End]).Should().Equal("They", "did", "n't", "go", ".", "Why", "?", "Au", "revoir");
        document.Sentences.Select(sentence => document.Text[sentence.Start..sentence.End]).Should().Equal("They didn't go.", "Why?", "Au revoir");
        document.UnsplitTokens.Should().Be(1);
    }

    [Test]
    public void Scores_are_counts_of_equal_spans() =>
        TokenEvaluator.Evaluate(Pipeline(), _path).Should().Be(new TokenScores(new(9, 3, 1), new(4, 0, 0), 1));

    [Test]
    public void Differences_show_both_sides() =>
        TokenEvaluator.TokenDifferences(Pipeline(), _path, 5).Should().Equal(new TokenDifference("Well-known", "Well - known", 1));

    [Test]
    public void A_token_that_does_not_stand_in_the_text_is_refused()
    {
        File.WriteAllText(_path, "# text = No\n1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
        FluentActions.Invoking(() => ConlluReader.Read(_path).ToList()).Should().Throw<InvalidDataException>().WithMessage("*'Yes'*");
    }

    static NerPipeline Pipeline() => new(NerModel.Empty, new NerOptions { Layers = Layers.Sentences });
}
