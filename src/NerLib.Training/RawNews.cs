using NerLib.Encoding;
using NerLib.Evaluation.Corpora;
using NerLib.Training.Encoding;
using NerLib.Training.Entities;

namespace NerLib.Training;

/// <summary>News that nobody marked, without the articles that are marked too, and what an encoder learned from it.</summary>
/// <param name="Marked">The marked articles to train on.</param>
/// <param name="Encoder">What an encoder learned from the news: which words stand together.</param>
/// <param name="File">The file.</param>
/// <param name="Splitter">Makes tokens and sentences.</param>
/// <param name="LeftOut">What is marked to train on or to measure.</param>
sealed record RawNews(EntityCorpus Marked, PretrainedEncoder Encoder, string File, NerPipeline Splitter, MarkedSentences LeftOut)
{
    /// <summary>Where the news lies in the folder of the corpora.</summary>
    public static string FileOf(string dataDirectory) => Path.Combine(dataDirectory, "raw", "news.txt.gz");

    /// <param name="model">Splits text; has word vectors.</param>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="log">Told of progress.</param>
    public static RawNews Read(NerModel model, string dataDirectory, int seed, Action<string> log)
    {
        var splitter = new NerPipeline(model, new() { Layers = Layers.Sentences });
        var marked = EntityCorpus.News(splitter, dataDirectory);
        var leftOut = new MarkedSentences(marked.Documents!.Concat(NewsCorpus.ReadEntities(Path.Combine(dataDirectory, NewsCorpus.DevFile), splitter)));
        log("an encoder learns from news what words stand together");
        string file = FileOf(dataDirectory);
        var encoder = new EncoderPretrainer(NewsText.Read(file, splitter, leftOut), PretrainedVectors.Of(model)!, new() { Seed = seed }, log).Train();
        return new(marked, encoder, file, splitter, leftOut);
    }

    /// <summary>The text itself.</summary>
    /// <param name="piecesApart">One piece in so many is read.</param>
    /// <param name="more">Other text to read.</param>
    public UnmarkedText Text(int piecesApart, params UnmarkedSource[] more) => new([UnmarkedSource.OfFile(File, piecesApart), .. more], Splitter, LeftOut);
}
