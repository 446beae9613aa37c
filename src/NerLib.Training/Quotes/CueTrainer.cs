using NerLib.Evaluation.Corpora;
using NerLib.Quotes;

namespace NerLib.Training.Quotes;

/// <summary>Trains the model of reporting arcs on a corpus of attributions.</summary>
static class CueTrainer
{
    /// <summary>Learns from <c>quotes/polnear.train.jsonl</c>, annotated by a pipeline with syntax.</summary>
    public static byte[] Train(NerPipeline pipeline, string dataDirectory, int seed, Action<string> log) =>
        Train(pipeline, QuoteCorpus.Read(Path.Combine(dataDirectory, "quotes", "polnear.train.jsonl")), seed, log);

    /// <summary>The same, from a part of that corpus.</summary>
    public static byte[] Train(NerPipeline pipeline, IEnumerable<QuoteDocument> corpus, int seed, Action<string> log)
    {
        var trainer = new LogisticTrainer { Weights = 1 << 18, Epochs = 4, Averaged = 2, Runs = 5, LearningRate = 0.05f, Decay = 1e-3f };
        foreach (var gold in corpus) AddExamples(pipeline, gold, trainer);
        log($"{trainer.Examples} arcs");
        return trainer.Train(seed);
    }

    static void AddExamples(NerPipeline pipeline, QuoteDocument gold, LogisticTrainer trainer)
    {
        var view = pipeline.Annotate(gold.Text.AsMemory(), new Workspace());
        var reading = new Reading(view);
        Span<uint> features = stackalloc uint[ReportingArc.MostFeatures];
        for (int i = 0; i < view.Tokens.Length; i++)
        {
            if (!ReportingArc.IsCandidate(reading, i)) continue;
            var arc = new ReportingArc(reading.Tree.HeadOf(i), i);
            if (arc.Words(reading) is not { Length: > 0 } words) continue;
            trainer.Add(features[..arc.Extract(reading, features)], IsReported(gold, view.Tokens[arc.Cue], view.SpanOf(words)));
        }
    }

    /// <summary>Whether the corpus has a quotation with that word in its cue and at least half of the words, theirs and those found together.</summary>
    static bool IsReported(QuoteDocument gold, Token cue, TextSpan words)
    {
        foreach (var quote in gold.Quotes)
        {
            if (!quote.Cues.Any(span => span.Start < cue.End && cue.Start < span.End)) continue;
            int shared = 0, length = words.Length;
            foreach (var span in quote.Spans)
            {
                int overlap = Math.Max(0, Math.Min(span.End, words.End) - Math.Max(span.Start, words.Start));
                shared += overlap;
                length += span.Length - overlap;
            }
            if (2 * shared >= length) return true;
        }
        return false;
    }
}
