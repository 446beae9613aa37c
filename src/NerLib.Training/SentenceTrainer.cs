using System.Runtime.InteropServices;
using NerLib.Evaluation.Corpora;
using NerLib.Sentences;
using NerLib.Tokens;

namespace NerLib.Training;

/// <summary>Trains the sentence splitter: logistic regression by AdaGrad on the open treebanks.</summary>
public static class SentenceTrainer
{
    /// <summary>Learns from <c>syntax/ewt.train.conllu</c> and the open genres of <c>syntax/gum.train.conllu</c>.</summary>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Of the order of the examples; the same seed gives the same bytes.</param>
    /// <returns>The model's section of sentences.</returns>
    public static byte[] Train(string dataDirectory, int seed)
    {
        var trainer = new LogisticTrainer { Weights = 1 << 16, Epochs = 6, LearningRate = 0.05f, Decay = 3e-3f };
        foreach (var document in ConlluReader.Read(Path.Combine(dataDirectory, "syntax", "ewt.train.conllu"))
            .Concat(ConlluReader.Read(Path.Combine(dataDirectory, "syntax", "gum.train.conllu")).Where(gum => GumGenres.IsOpen(gum.Id))))
            AddExamples(document, trainer);
        return trainer.Train(seed);
    }

    static void AddExamples(ConlluDocument document, LogisticTrainer trainer)
    {
        var view = new DocumentView { Text = document.Text, Regions = new Region[] { new(new(0, document.Text.Length), RegionKind.Body) } };
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(view, tokens, default);
        var ends = document.Sentences.Select(sentence => sentence.End).ToHashSet();
        var borders = new SentenceBoundaries(document.Text, CollectionsMarshal.AsSpan(tokens));
        Span<uint> found = stackalloc uint[SentenceFeatures.Capacity];
        for (int i = 0, start = 0; i + 1 < tokens.Count; i++)
        {
            bool border = ends.Contains(tokens[i].End);
            if (borders.After(i) == Border.Ask)
            {
                int count = SentenceFeatures.Extract(in borders, start, i, found);
                trainer.Add(found[..count], border);
            }
            if (border) start = i + 1;
        }
    }
}
