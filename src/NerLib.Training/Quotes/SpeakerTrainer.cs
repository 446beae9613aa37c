using NerLib.Attribution;
using NerLib.Models;
using NerLib.Quotes;
using NerLib.Training.Actors;
using NerLib.Training.Corpora;
using NerLib.Training.Evaluation;

namespace NerLib.Training.Quotes;

/// <summary>Trains the choice of who speaks a quote whose speaker no name beside it tells: first beside the choices of the rules, then beside its own.</summary>
static class SpeakerTrainer
{
    const int Rounds = 2, Folds = 2;

    static readonly (string File, float Weight)[] All = [("pdnc.train.jsonl", 1), ("gum_news.train.jsonl", 3), ("polnear.train.jsonl", 3)];
    static readonly (string File, float Weight)[] Open = [("litbank.other.jsonl", 1), ("gum_news.train.jsonl", 3)];

    /// <param name="model">Has the other parts.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="seed">Of the order of the examples.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] Train(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log)
    {
        var pipeline = new NerPipeline(model);
        var finder = QuoteFinder.Of(model);
        byte[] section = [];
        for (int round = 0; round < Rounds; round++)
        {
            var documents = new List<List<PronounExample>>();
            ISpeakerJudge? own = round == 0 ? null : new SpeakerRanker(LogisticModel.Read(section, "speakers"));
            foreach (var (file, weight) in openOnly ? Open : All)
                foreach (var gold in QuoteCorpus.Read(Path.Combine(dataDirectory, "quotes", file)))
                {
                    documents.Add([]);
                    AddExamples(pipeline, finder, gold, own, weight, documents[^1]);
                }
            var weights = Learn(documents, seed);
            log($"{documents.Sum(document => document.Count)} quotes whose speaker no name beside them tells");
            section = LogisticModel.Write(weights, round + 1 < Rounds ? SpeakerTemperature.Steps[0] : StepFor(documents, seed), 0);
        }
        return section;
    }

    /// <summary>Where nobody who may speak does there is nothing to learn.</summary>
    static sbyte[] Learn(IEnumerable<List<PronounExample>> documents, int seed) =>
        PronounTrainer.Learn([.. documents.SelectMany(document => document).Where(example => example.Right.Contains(true))], seed);

    /// <summary>The value of a weight with which the ranker is as sure as it is right, on documents that its weights have not met.</summary>
    static float StepFor(List<List<PronounExample>> documents, int seed)
    {
        var temperature = new SpeakerTemperature();
        for (int fold = 0; fold < Folds; fold++)
        {
            var weights = Learn(documents.Where((_, i) => i % Folds != fold), seed);
            foreach (var example in documents.Where((_, i) => i % Folds == fold).SelectMany(document => document)) temperature.Add(example, weights);
        }
        return temperature.Best;
    }

    static void AddExamples(NerPipeline pipeline, QuoteFinder finder, QuoteDocument gold, ISpeakerJudge? own, float weight, List<PronounExample> examples)
    {
        var document = pipeline.Annotate(gold.Text);
        var sides = new QuoteSides(gold, document);
        var (_, ofPredicted) = QuoteMatcher.Match(sides.Gold, sides.Predicted);
        var characters = new SpokenCharacters(gold, document, ofPredicted);
        var view = pipeline.Annotate(gold.Text.AsMemory(), new Workspace());
        var found = new List<Quote>();
        finder.Annotate(view, found, default);
        var judge = new GoldSpeakerJudge(
            (quote, speaker) => ofPredicted[quote] is not (>= 0 and var index) ? null
                : QuoteSides.IsNamed(gold.Quotes[index]) ? sides.HasName(gold.Quotes[index], document, document.Quotes[quote] with { Speaker = speaker })
                : found[quote].Cue is null && gold.Quotes[index].Speaker is { } source ? IsMentioned(document, speaker, source) : null,
            (quote, speaker) => ofPredicted[quote] is >= 0 and var index && gold.Quotes[index].SpeakerName is { } character && characters.Of(speaker) == character,
            quote => found[quote].Cue is not null && document.Quotes[quote].Speaker?.Kind == MentionKind.Nominal,
            own, weight, examples);
        new Attributor(0, judge).Annotate(view with { Quotes = found.ToArray() }, [], default);
    }

    static bool IsMentioned(Document document, Speaker speaker, TextSpan source) =>
        speaker.Span.Overlaps(source) || speaker.Actor is { } actor && actor.Mentions.Any(mention => document.SpanOf(document.Mentions[mention].Tokens).Overlaps(source));

    /// <summary>Keeps what it was asked as examples, and chooses as another judge does, or as the rules do.</summary>
    sealed class GoldSpeakerJudge(Func<int, Speaker, bool?> isRight, Func<int, Speaker, bool> isSameUnnamed, Func<int, bool> isDescribed, ISpeakerJudge? own, float weight, List<PronounExample> examples) : ISpeakerJudge
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
