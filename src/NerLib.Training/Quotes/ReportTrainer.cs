using NerLib.Evaluation.Corpora;
using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Quotes;

namespace NerLib.Training.Quotes;

/// <summary>Trains the decision which candidates are what somebody is reported to have said or written.</summary>
static class ReportTrainer
{
    /// <summary>Words in common, of those of either, at which a candidate is the quotation.</summary>
    const double Least = 0.5;

    const int Folds = 5;

    /// <summary>
    /// What a candidate of PolNeAR counts, which would outweigh the news, and marks more than speech. Learned of halves, candidates of the news and of
    /// PolNeAR told right: 89.9 and 89.4 F1 with 1, 90.7 and 88.7 with 0.25, 90.8 and 88.0 with 0.08. Where features are left out, 0.1 and 0.2 are as
    /// good for the news.
    /// </summary>
    const float OtherCorpus = 0.2f;

    /// <summary>
    /// What an extent of PolNeAR counts. It begins reports elsewhere than the news, so only where they end is learned from it. Learned of a half of
    /// the news, F1 of indirect quotations of the other: 74.9 with 0.05 and all extents, 75.2 with this, 75.1 with 1.
    /// </summary>
    const float OtherScheme = 0.5f;

    /// <summary>
    /// Shares of features left out, see <see cref="LogisticTrainer.LeftOut"/>. Learned of a half of the news, candidates of the other half told right:
    /// 90.0 F1 with 0, 90.2 with this, 90.1 with 0.5; extents that are the best: 81.1 % with 0, 81.4 % with this.
    /// </summary>
    const float LeftOutOfReports = 0.4f, LeftOutOfExtents = 0.3f;

    /// <param name="model">Has the parts before quotes, and cues.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Of the order of the examples.</param>
    /// <param name="log">Told of progress.</param>
    public static (byte[] Reports, byte[] Extents) Train(NerModel model, string dataDirectory, int seed, Action<string> log)
    {
        var reports = new LogisticTrainer
        {
            Weights = 1 << 18,
            Epochs = 8,
            Averaged = 5,
            Runs = 5,
            LearningRate = 0.05f,
            Decay = 2e-3f,
            LeftOut = LeftOutOfReports,
        };
        var extents = new List<RankingExample>();
        var pipeline = new NerPipeline(model, new() { Layers = Layers.Actors });
        var cues = LogisticSection.Read(model.Section(ModelFormat.Cues)!.Value.Span, "cues");
        foreach (var gold in NewsCorpus.Read(Path.Combine(dataDirectory, NewsCorpus.TrainFile))) Ask(gold.Quotations, marksAttitudes: false);
        // What cues say of a text that taught them is surer than it will be.
        var polnear = QuoteCorpus.Read(Path.Combine(dataDirectory, "quotes", "polnear.train.jsonl")).ToList();
        for (int fold = 0; fold < Folds; fold++)
        {
            cues = LogisticSection.Read(CueTrainer.Train(pipeline, polnear.Where((_, i) => i % Folds != fold), seed, static _ => { }), "cues");
            for (int i = fold; i < polnear.Count; i += Folds) Ask(polnear[i], marksAttitudes: true);
        }
        log($"{reports.Examples} candidates, extents of {extents.Count}");
        return (reports.Train(seed), LogisticSection.Write(RankingTrainer.Learn(extents, seed, LeftOutOfExtents), 1, 0));

        void Ask(QuoteDocument gold, bool marksAttitudes) =>
            new QuoteFinder(cues, new GoldReportJudge(gold, marksAttitudes, reports, extents), null)
                .Annotate(new Reading(pipeline.Annotate(gold.Text.AsMemory(), new Workspace())), [], default);
    }

    /// <summary>Knows the answers, and keeps what it is asked as examples.</summary>
    /// <param name="gold">The answers.</param>
    /// <param name="marksAttitudes">
    /// Whether the corpus marks what is believed and planned too; then only verbs of speech tell what is said. It marks no reports inside quotations.
    /// </param>
    /// <param name="reports">Gets candidates.</param>
    /// <param name="extents">Gets choices of extents.</param>
    sealed class GoldReportJudge(QuoteDocument gold, bool marksAttitudes, LogisticTrainer reports, List<RankingExample> extents) : IReportJudge
    {
        readonly List<TokenRange> _extents = [];

        public float LogOdds(Report report, Reading reading, TokenRange unit, ReadOnlySpan<uint> features)
        {
            ContentExtents.List(reading, report, unit, _extents);
            bool isSpeech = false;
            foreach (var extent in _extents) isSpeech |= Shared(gold, report, extent, reading) >= Least;
            int cue = report.Cue!.Value.Start;
            bool isCertain = !marksAttitudes || !reading.IsMarked(cue) && (!isSpeech || reading.Verb(cue) is { Frame: not VerbFrame.Think });
            if (isCertain) reports.Add(features, isSpeech, marksAttitudes ? OtherCorpus : 1);
            return isSpeech ? 1 : -1;
        }

        public int BestExtent(Report report, ReadOnlySpan<TokenRange> asked, Reading reading, ReadOnlySpan<uint> features)
        {
            var shared = new double[asked.Length];
            for (int i = 0; i < asked.Length; i++) shared[i] = Shared(gold, report, asked[i], reading);
            double best = shared.Max();
            int right = Array.IndexOf(shared, best);
            var (each, isRight) = (new List<uint[]>(), new List<bool>());
            for (int i = 0; i < asked.Length; i++)
            {
                if (marksAttitudes && asked[i].Start != asked[right].Start) continue;
                each.Add(features.Slice(i * ExtentFeatures.Count, ExtentFeatures.Count).ToArray());
                isRight.Add(shared[i] >= best);
            }
            extents.Add(new([.. each], [.. isRight], marksAttitudes ? OtherScheme : 1));
            return right;
        }
    }

    /// <summary>
    /// How much of a candidate's words and those of a quotation with its cue are the same; of the quotation that has most. Parts of a quotation that
    /// the candidate does not touch do not count, since parts are joined later.
    /// </summary>
    static double Shared(QuoteDocument gold, Report report, TokenRange extent, Reading reading)
    {
        var view = reading.View;
        var cue = view.SpanOf(report.Cue!.Value);
        var parts = new List<TextSpan>(report.Content.Count);
        for (int i = 0; i < report.Content.Count; i++) parts.Add(view.SpanOf(i + 1 < report.Content.Count ? report.Content[i] : extent));
        double best = 0;
        foreach (var quote in gold.Quotes)
        {
            if (!quote.IsSpeech || quote.Cues.Count > 0 && !quote.Cues.Any(span => span.Overlaps(cue))) continue;
            int shared = parts.Sum(part => quote.Spans.Sum(own => Overlap(part, own)));
            int length = parts.Sum(part => part.Length) + quote.Spans.Where(own => parts.Exists(own.Overlaps)).Sum(own => own.Length);
            best = Math.Max(best, (double)shared / (length - shared));
        }
        return best;

        static int Overlap(TextSpan a, TextSpan b) => Math.Max(0, Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start));
    }
}
