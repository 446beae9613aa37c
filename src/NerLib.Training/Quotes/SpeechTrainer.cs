using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Quotes;

namespace NerLib.Training.Quotes;

/// <summary>Trains the decision which marked words without cue are speech.</summary>
static class SpeechTrainer
{
    const int FewestSpaces = 2;

    static readonly string[] All =
        ["quotes/pdnc.train.jsonl", "quotes/polnear.train.jsonl", "quotes/gum_news.train.jsonl", "quotes/riqua.train.jsonl", NewsCorpus.TrainFile];

    static readonly string[] Open = ["quotes/litbank.other.jsonl", "quotes/gum_news.train.jsonl", "quotes/riqua.train.jsonl"];

    /// <param name="model">Has the parts before quotes, and cues.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="seed">Of the order of the examples.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] Train(NerModel model, string dataDirectory, bool openOnly, int seed, Action<string> log)
    {
        var trainer = new LogisticTrainer { Weights = 1 << 16, Epochs = 6, Averaged = 3, Runs = 5, LearningRate = 0.05f, Decay = 1e-3f };
        var pipeline = new NerPipeline(model, new() { Layers = Layers.Actors });
        var cues = model.Section(ModelFormat.Cues) is { } section ? LogisticSection.Read(section.Span, "cues") : null;
        var reports = ReportClassifier.Of(model);
        foreach (string file in openOnly ? Open : All)
            foreach (var gold in QuoteCorpus.Read(Path.Combine(dataDirectory, file)))
                new QuoteFinder(cues, reports, new GoldSpeechJudge(gold, trainer))
                    .Annotate(new Reading(pipeline.Annotate(gold.Text.AsMemory(), new Workspace())), [], default);
        log($"{trainer.Examples} marked words without cue");
        return trainer.Train(seed);
    }

    /// <summary>Keeps what it was asked as examples.</summary>
    sealed class GoldSpeechJudge(QuoteDocument gold, LogisticTrainer trainer) : ISpeechJudge
    {
        public bool IsSpeech(TextSpan marked, ReadOnlySpan<uint> features)
        {
            if (gold.Ignored.Any(span => span.Overlaps(marked))) return false;
            var around = gold.Quotes.Where(quote => 10 * quote.Spans.Sum(span => Shared(span, marked)) >= 9 * marked.Length).ToList();
            bool isSpeech = around.Exists(quote => quote.Kind == QuoteKind.Direct || 2 * marked.Length >= quote.Spans.Sum(span => span.Length))
                || around.Count > 0 && gold.Text.AsSpan(marked.Start, marked.Length).Count(' ') >= FewestSpaces;
            // One or two marked words in a reported clause say nothing of those outside one.
            if (isSpeech || around.Count == 0) trainer.Add(features, isSpeech);
            return isSpeech;
        }

        static int Shared(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
    }
}
