using NerLib.Models;
using NerLib.Training.Corpora;
using NerLib.Training.Entities;

namespace NerLib.Training;

/// <summary>Trains a whole English model.</summary>
public static class ModelTrainer
{
    /// <summary>Trains every part and writes the model file: the same corpora and seed give the same bytes.</summary>
    /// <param name="dataDirectory">The folder of the corpora.</param>
    /// <param name="openOnly">Whether to leave out corpora that are not openly licensed.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <param name="info">What the model says of itself; corpora are added.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] TrainEnglish(string dataDirectory, bool openOnly, int seed, NerModelInfo info, Action<string> log)
    {
        var corpora = EntityCorpus.All.Where(corpus => !openOnly || corpus.Terms == CorpusTerms.Open).ToList();
        return new ModelWriter()
            .Add(info with { Seed = seed, Corpora = [.. corpora.Select(corpus => $"{corpus.File}: {corpus.Licence}")] })
            .Add(ModelFormat.Entities, new EntityTrainer(dataDirectory, corpora, new() { Seed = seed }, log).Train())
            .ToArray();
    }
}
