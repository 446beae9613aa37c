using NerLib.Evaluation;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Sentences;
using NerLib.Training;

namespace NerLib.Tests.Sentences;

public class SentenceTrainerTests
{
    const string Treebank =
        """
        # newdoc id = GUM_news_rain
        # text = It rained.
        1	It	_	_	_	_	_	_	_	_
        2	rained	_	_	_	_	_	_	_	SpaceAfter=No
        3	.	_	_	_	_	_	_	_	_

        # text = Mr. Lee stayed at home.
        1	Mr.	_	_	_	_	_	_	_	_
        2	Lee	_	_	_	_	_	_	_	_
        3	stayed	_	_	_	_	_	_	_	_
        4	at	_	_	_	_	_	_	_	_
        5	home	_	_	_	_	_	_	_	SpaceAfter=No
        6	.	_	_	_	_	_	_	_	_

        # text = Nobody came.
        1	Nobody	_	_	_	_	_	_	_	_
        2	came	_	_	_	_	_	_	_	SpaceAfter=No
        3	.	_	_	_	_	_	_	_	_

        """;

    [Test]
    public void The_same_corpora_and_seed_give_the_same_bytes_and_they_can_be_read()
    {
        var data = Directory.CreateTempSubdirectory();
        try
        {
            var syntax = data.CreateSubdirectory("syntax").FullName;
            foreach (var name in new[] { "ewt.train.conllu", "gum.train.conllu" }) File.WriteAllText(Path.Combine(syntax, name), Treebank);
            var section = SentenceTrainer.Train(data.FullName, 7);
            SentenceTrainer.Train(data.FullName, 7).Should().Equal(section);
            FluentActions.Invoking(() => new SentenceModel(section)).Should().NotThrow();
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [TestCase("ewt.dev", 0.99, 0.82)]
    [TestCase("gum.dev", 0.995, 0.94)]
    public void A_model_trained_on_the_treebanks_reaches_the_floors(string treebank, double tokens, double sentences)
    {
        var dev = Repository.Corpus($"syntax/{treebank}.conllu");
        var data = Path.GetDirectoryName(Path.GetDirectoryName(dev))!;
        var model = NerModel.Load(new ModelWriter().Add(ModelFormat.Sentences, SentenceTrainer.Train(data, 1)).ToArray());
        var pipeline = new NerPipeline(model, new NerOptions { Layers = Layers.Sentences, RegionFinder = new OneRegion() });
        var scores = TokenEvaluator.Evaluate(pipeline, dev);
        scores.Tokens.F1.Should().BeGreaterThanOrEqualTo(tokens);
        scores.Sentences.F1.Should().BeGreaterThanOrEqualTo(sentences);
    }

    sealed class OneRegion : IAnnotator<Region>
    {
        public void Annotate(DocumentView earlier, List<Region> output, CancellationToken cancellationToken)
        {
            if (!earlier.Text.IsWhiteSpace()) output.Add(new(new(0, earlier.Text.Length), RegionKind.Body));
        }
    }
}
