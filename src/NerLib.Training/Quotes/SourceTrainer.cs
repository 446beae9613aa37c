using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Quotes;
using NerLib.Resolution;

namespace NerLib.Training.Quotes;

/// <summary>Trains the choice of the words that name who speaks, and of where they begin and end.</summary>
static class SourceTrainer
{
    /// <param name="model">Has the parts before, and the other parts of quotes.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Of the order of the examples.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] Train(NerModel model, string dataDirectory, int seed, Action<string> log)
    {
        var examples = new List<RankingExample>();
        var pipeline = new NerPipeline(model, new() { Layers = Layers.Actors });
        var finder = QuoteFinder.Of(model);
        var actors = ActorFinder.Of(model);
        foreach (var gold in NewsCorpus.Read(Path.Combine(dataDirectory, NewsCorpus.TrainFile)))
        {
            var view = pipeline.Annotate(gold.Text.AsMemory(), new Workspace());
            var found = new List<Quote>();
            finder.Annotate(new Reading(view), found, default);
            new Attributor(0, null, new GoldSourceJudge(gold.Quotations, examples))
                .Annotate(new Reading(view with { Quotes = found.ToArray() }), actors.Find(view, default), [], [], default);
        }
        log($"{examples.Count} sources and their borders");
        return LogisticSection.Write(RankingTrainer.Learn(examples, seed), 1, 0);
    }

    /// <summary>Knows the answers, and keeps what it is asked as examples.</summary>
    sealed class GoldSourceJudge(QuoteDocument gold, List<RankingExample> examples) : ISourceJudge
    {
        public int BestHead(TokenRange cue, ReadOnlySpan<TokenRange> cores, Reading reading, ReadOnlySpan<uint> features)
        {
            if (SpeakerOf(cue, reading) is not { } named) return 0;
            var words = reading.TokensOf(named);
            int head = ReportingArc.HeadOf(reading.Tree, words, words.Length);
            var right = new bool[cores.Length];
            for (int i = 0; i < right.Length; i++)
                right[i] = cores[i].Start >= words.Start && cores[i].End <= words.End && cores[i].Start <= head && head < cores[i].End;
            return Add(right, features, SourceHeads.Count);
        }

        public int BestBorder(SourceCore source, bool isEnd, ReadOnlySpan<int> borders, Reading reading, ReadOnlySpan<uint> features)
        {
            var core = reading.View.SpanOf(source.Core);
            if (SpeakerOf(source.Cue, reading) is not { } named || named.Start > core.Start || named.End < core.End) return 0;
            var right = new bool[borders.Length];
            for (int i = 0; i < right.Length; i++)
                right[i] = isEnd ? reading.View.Tokens[borders[i] - 1].End == named.End : reading.View.Tokens[borders[i]].Start == named.Start;
            return Add(right, features, SourceBorders.Count);
        }

        TextSpan? SpeakerOf(TokenRange cue, Reading reading)
        {
            var words = reading.View.SpanOf(cue);
            return gold.Quotes.FirstOrDefault(quote => quote.Cues.Any(span => span.Overlaps(words)))?.Speaker;
        }

        int Add(bool[] right, ReadOnlySpan<uint> features, int each)
        {
            int best = Array.IndexOf(right, true);
            if (best < 0) return 0;
            var candidates = new uint[right.Length][];
            for (int i = 0; i < candidates.Length; i++) candidates[i] = features.Slice(i * each, each).ToArray();
            examples.Add(new(candidates, right, 1));
            return best;
        }
    }
}
