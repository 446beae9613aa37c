using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>Measures quotations and speakers against a corpus.</summary>
public static class QuoteEvaluator
{
    /// <summary>Annotates every document of a corpus and compares.</summary>
    /// <param name="pipeline">Must make quotes.</param>
    /// <param name="path">JSON lines, as the quotation corpora.</param>
    /// <param name="speechOnly">Leaves out gold quotes marked as no speech (attitudes, events), and the predictions that match them.</param>
    public static QuoteScores Evaluate(NerPipeline pipeline, string path, bool speechOnly)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var tally = new QuoteTally(speechOnly);
        foreach (var gold in QuoteCorpus.Read(path)) tally.Add(gold, pipeline.Annotate(gold.Text));
        return tally.ToScores();
    }
}
