using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Syntax;

/// <summary>Sentences of openly licensed text of many kinds, without syntax: those of corpora of names.</summary>
static class OpenText
{
    const int LongestSentence = 80;

    /// <summary>What they are, as the model card states it.</summary>
    public const string Terms =
        "texts of ner/gmb.all (public domain), litbank-prop.all, wikigold.all, btc.train and wnut17.train (CC BY 4.0): analysed by teachers of the syntax";

    /// <summary>News, fiction, Wikipedia, posts and messages.</summary>
    static readonly string[] Files = ["gmb.all", "litbank-prop.all", "wikigold.all", "btc.train", "wnut17.train"];

    /// <summary>The words of the sentences, as our own tokenizer cuts them.</summary>
    public static IEnumerable<IReadOnlyList<string>> Read(string dataDirectory)
    {
        var pipeline = new NerPipeline(NerModel.Empty, new() { Layers = Layers.Tokens });
        return Suitable(Files.SelectMany(file => ConllFile.ReadDocuments(Path.Combine(dataDirectory, "ner", file + ".conll")))
            .SelectMany(document => document)
            .Select(sentence => pipeline.Annotate(string.Join(' ', sentence.Words)))
            .Select(document => (IReadOnlyList<string>)[.. document.Tokens.Select(document.TextOf)]));
    }

    /// <summary>Sentences neither of one word nor endless.</summary>
    public static IEnumerable<IReadOnlyList<string>> Suitable(IEnumerable<IReadOnlyList<string>> sentences) =>
        sentences.Where(sentence => sentence.Count is > 1 and <= LongestSentence);
}
