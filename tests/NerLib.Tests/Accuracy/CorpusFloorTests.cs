using NerLib.Evaluation;

namespace NerLib.Tests.Accuracy;

/// <summary>The shipped model on development corpora. The floors are a little under what was measured when the model was made.</summary>
public class CorpusFloorTests
{
    [TestCase("syntax/ewt.dev.conllu", 0.990, 0.82)]
    [TestCase("syntax/gum.dev.conllu", 0.995, 0.94)]
    public void Tokens_and_sentences(string corpus, double tokens, double sentences)
    {
        var scores = TokenEvaluator.Evaluate(EnglishModel.CreatePipeline(new() { Layers = Layers.Sentences }), Repository.Corpus(corpus));
        scores.Tokens.F1.Should().BeGreaterThanOrEqualTo(tokens);
        scores.Sentences.F1.Should().BeGreaterThanOrEqualTo(sentences);
    }

    [TestCase("ner/conll2003.dev.conll", 0.945)]
    [TestCase("ner/worldwide.dev.conll", 0.815)]
    public void People_organisations_and_places(string corpus, double f1)
    {
        var scores = EntityEvaluator.Evaluate(EnglishModel.CreatePipeline(new() { Layers = Layers.Entities }), Repository.Corpus(corpus),
            new() { Coarse = true, Types = new HashSet<string> { "PERSON", "ORGANIZATION", "LOCATION" } });
        scores.All.F1.Should().BeGreaterThanOrEqualTo(f1);
    }

    [Test]
    public void Names_values_and_regions_of_the_worlds_news()
    {
        var scores = NewsEvaluator.Evaluate(EnglishModel.CreatePipeline(), Repository.Corpus("news/dev.jsonl"));
        scores.Names.F1.Should().BeGreaterThanOrEqualTo(0.875);
        scores.AllValues.F1.Should().BeGreaterThanOrEqualTo(0.90);
        scores.Regions.Value.Should().BeGreaterThanOrEqualTo(0.70);
        scores.Quotes.All.ResolvedEndToEnd.Value.Should().BeGreaterThanOrEqualTo(0.65);
    }

    [Test]
    public void Quoted_words_and_their_speakers()
    {
        var scores = QuoteEvaluator.Evaluate(EnglishModel.CreatePipeline(), Repository.Corpus("quotes/polnear-speakers.dev.jsonl"), speechOnly: true);
        scores.QuotedCovered.Value.Should().BeGreaterThanOrEqualTo(0.97);
        scores.QuotedRight.Value.Should().BeGreaterThanOrEqualTo(0.86);
    }

    [Test]
    public void Pronouns_with_two_names_given()
    {
        var scores = GapEvaluator.Evaluate(ActorPipeline(), Repository.Corpus("coref/gap-development.tsv"));
        scores.All.F1.Should().BeGreaterThanOrEqualTo(0.69);
        scores.Bias.Should().BeInRange(0.95, 1.05);
    }

    [Test]
    public void Named_people_and_bodies_with_their_pronouns() =>
        ActorEvaluator.Evaluate(ActorPipeline(), Repository.Corpus("coref/gum.dev.jsonl")).NamedThirdPerson.BCubed.F1.Should().BeGreaterThanOrEqualTo(0.72);

    [Test]
    public void Named_speakers_are_actors() =>
        SpeakerNameEvaluator.Evaluate(ActorPipeline(), Repository.Corpus("quotes/polnear-speakers.dev.jsonl")).AnyForm.Value
            .Should().BeGreaterThanOrEqualTo(0.97);

    [Test]
    public void Tags_and_trees()
    {
        var scores = SyntaxEvaluator.Evaluate(
            EnglishModel.CreatePipeline(new() { Layers = Layers.Syntax }),
            Repository.Corpus("syntax/ewt.dev.conllu"), Repository.Corpus("syntax/gum.dev.conllu"));
        scores.PartsOfSpeech.Value.Should().BeGreaterThanOrEqualTo(0.958);
        scores.Arcs.Value.Should().BeGreaterThanOrEqualTo(0.85);
    }

    static NerPipeline ActorPipeline() => EnglishModel.CreatePipeline(new() { Layers = Layers.Actors });
}
