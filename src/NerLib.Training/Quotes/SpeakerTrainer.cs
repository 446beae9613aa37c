using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Quotes;
using NerLib.Resolution;

namespace NerLib.Training.Quotes;

/// <summary>
/// Trains the choice of who speaks a quote whose speaker no name beside it tells: first beside the choices of the rules,
/// then beside those of rankers that have not met the document.
/// </summary>
static class SpeakerTrainer
{
    const int Rounds = 2, Folds = 5;

    static readonly (string File, float Weight)[] All =
        [("quotes/pdnc.train.jsonl", 1), ("quotes/gum_news.train.jsonl", 3), ("quotes/polnear.train.jsonl", 3), (NewsCorpus.TrainFile, 3)];

    static readonly (string File, float Weight)[] Open = [("quotes/litbank.other.jsonl", 1), ("quotes/gum_news.train.jsonl", 3)];

    /// <param name="model">Has the other parts.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="seed">Of what is drawn at random.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] Train(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log)
    {
        var stages = Stages.Of(model);
        List<(QuoteDocument Gold, float Weight, Stages Stages)> corpus =
            [.. (openOnly ? Open : All).SelectMany(part =>
                QuoteCorpus.Read(Path.Combine(dataDirectory, part.File)).Select(gold => (gold, part.Weight, stages)))];
        if (!openOnly) TakeUnmet(corpus, model, dataDirectory, seed);
        List<SpeakerExample>[] documents = [];
        BoostedTrees[] rankers = [];
        for (int round = 0; round < Rounds; round++)
        {
            // What a ranker chooses on text that it has learned from is better than it will be.
            documents = [.. corpus.Select((each, i) =>
                ExamplesOf(each.Stages, each.Gold, round == 0 ? null : new SpeakerRanker(rankers[i % Folds]), each.Weight))];
            log($"{documents.Sum(document => document.Count)} quotes whose speaker no name beside them tells");
            rankers = [.. Enumerable.Range(0, Folds).Select(fold => BoostedTrees.Of(
                SpeakerLearner.Learn(documents.Where((_, i) => i % Folds != fold).SelectMany(document => document), seed), 1))];
        }
        return BoostedTreesSection.Write(
            BoostedTrees.Of(SpeakerLearner.Learn(documents.SelectMany(document => document), seed), FactorFor(documents, rankers)));
    }

    /// <summary>
    /// Gives each article of the news a model whose actors are learned without it: what they say of a pronoun is more often right in an article
    /// that taught them.
    /// </summary>
    static void TakeUnmet(List<(QuoteDocument Gold, float Weight, Stages Stages)> corpus, NerModel model, string dataDirectory, int seed)
    {
        var articles = NewsCorpus.Read(Path.Combine(dataDirectory, NewsCorpus.TrainFile)).ToList();
        int first = corpus.Count - articles.Count;
        for (int fold = 0; fold < Folds; fold++)
        {
            byte[] actors = ActorTrainer.Train(model, dataDirectory, [.. articles.Where((_, i) => i % Folds != fold)], seed, static _ => { });
            var unmet = Stages.Of(ModelTrainer.With(model, ModelFormat.Actors, actors));
            for (int i = fold; i < articles.Count; i += Folds) corpus[first + i] = corpus[first + i] with { Stages = unmet };
        }
    }

    /// <summary>With which factor the ranker is as sure as it is right.</summary>
    static float FactorFor(List<SpeakerExample>[] documents, BoostedTrees[] rankers)
    {
        var temperature = new SpeakerTemperature();
        for (int i = 0; i < documents.Length; i++)
            foreach (var example in documents[i])
                temperature.Add(example, [.. example.Features.Select(features => rankers[i % Folds].Score(features))]);
        return temperature.Best;
    }

    static List<SpeakerExample> ExamplesOf(Stages stages, QuoteDocument gold, ISpeakerJudge? own, float weight)
    {
        var (pipeline, finder, actors, sources) = stages;
        var examples = new List<SpeakerExample>();
        var document = pipeline.Annotate(gold.Text);
        var sides = new QuoteSides(gold, document);
        var (_, ofPredicted) = QuoteMatcher.Match(sides.Gold, sides.Predicted);
        var characters = new SpokenCharacters(gold, document, ofPredicted);
        var view = pipeline.Annotate(gold.Text.AsMemory(), new Workspace());
        var found = new List<Quote>();
        finder.Annotate(new Reading(view), found, default);
        var judge = new GoldSpeakerJudge(
            (quote, speaker) => ofPredicted[quote] is not (>= 0 and var index) ? null
                : QuoteSides.IsNamed(gold.Quotes[index]) ? sides.HasName(gold.Quotes[index], document, document.Quotes[quote] with { Speaker = speaker })
                : found[quote].Cue is null && gold.Quotes[index].Speaker is { } source ? IsMentioned(document, speaker, source) : null,
            (quote, speaker) => ofPredicted[quote] is >= 0 and var index && gold.Quotes[index].SpeakerName is { } character
                && characters.Of(speaker) == character,
            quote => found[quote].Cue is not null && document.Quotes[quote].Speaker?.Kind == MentionKind.Nominal,
            own, weight, examples);
        new Attributor(0, judge, sources).Annotate(new Reading(view with { Quotes = found.ToArray() }), actors.Find(view, default), [], [], default);
        return examples;
    }

    /// <summary>What a model makes, read from it once.</summary>
    sealed record Stages(NerPipeline Pipeline, QuoteFinder Finder, ActorFinder Actors, SourceClassifier? Sources)
    {
        public static Stages Of(NerModel model) => new(new(model), QuoteFinder.Of(model), ActorFinder.Of(model), SourceClassifier.Of(model));
    }

    static bool IsMentioned(Document document, Speaker speaker, TextSpan source) =>
        speaker.Span.Overlaps(source)
        || speaker.Actor is { } actor
            && actor.Mentions.Any(mention => document.SpanOf(document.Mentions[mention].Tokens).Overlaps(source));

    /// <summary>Keeps what it was asked as examples, and chooses as another judge does, or as the rules do.</summary>
    sealed class GoldSpeakerJudge(
        Func<int, Speaker, bool?> isRight, Func<int, Speaker, bool> isSameUnnamed, Func<int, bool> isDescribed,
        ISpeakerJudge? own, float weight, List<SpeakerExample> examples) : ISpeakerJudge
    {
        public (int Candidate, float Probability) Choose(int quote, SpeakerCandidates candidates)
        {
            var right = new bool[candidates.Count];
            int byRule = 0;
            bool known = true;
            for (int i = 0; i < candidates.Count; i++)
            {
                if (candidates[i].IsByRule) byRule = i;
                if (isRight(quote, candidates[i].Speaker) is { } isSpeaker) right[i] = isSpeaker;
                else known = false;
            }
            // A name says more than a description of the same character.
            if (!right.Contains(true))
                for (int i = 0; i < candidates.Count; i++) right[i] = isSameUnnamed(quote, candidates[i].Speaker);
            // Who is described and is nobody else among those around is somebody new.
            if (known && isDescribed(quote) && !right.Contains(true)) right[byRule] = true;
            if (known)
                examples.Add(new([.. Enumerable.Range(0, candidates.Count).Select(i => candidates.FeaturesOf(i).ToArray())], right, weight));
            return own?.Choose(quote, candidates) ?? (byRule, 1);
        }
    }
}
