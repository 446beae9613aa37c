using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Tests.Encoding;
using NerLib.Training.Entities;

namespace NerLib.Tests.Entities;

/// <summary>A network trained on two sentences in a second, beside the features of <see cref="TinyTagger"/>.</summary>
static class SmallNetwork
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location]);

    static readonly Lazy<byte[]> LazySection = new(() => Train(1));

    public static byte[] Section => LazySection.Value;

    public static NerModel Model => Beside(TinyTagger.Section());

    /// <summary>A model of features and this network.</summary>
    public static NerModel Beside(byte[] features) => NerModel.Load(new ModelWriter()
        .Add(ModelFormat.Vectors, SmallVectors.Section).Add(ModelFormat.Entities, features).Add(ModelFormat.EntityNetwork, Section).ToArray());

    public static EntityNetwork Read(ReadOnlySpan<byte> section) => new(section, SmallVectors.Vectors, Labels);

    /// <summary>Gates are people where they paint, and places where people go to.</summary>
    public static byte[] Train(int seed)
    {
        const ulong outside = 1UL << LabelSet.Outside;
        ulong person = 1UL << LabelSet.Begin(0), place = 1UL << LabelSet.Begin(1);
        TaggerSentence[] sentences =
        [
            new(["Then", "Gates", "painted", "the", "wall", "."], [outside, person, outside, outside, outside, outside]),
            new(["Then", "she", "went", "to", "Gates", "."], [outside, outside, outside, outside, place, outside]),
        ];
        var settings = new EntityNetworkSettings { Seed = seed, Epochs = 40, Batch = 4, Learned = 16, Width = 32, Dropout = 0, Rate = 1e-2f };
        var network = new EntityNetworkTrainer(
            Labels, [.. Enumerable.Repeat(sentences, 8).SelectMany(pair => pair)], SmallVectors.Vectors, settings, _ => { }).Train();
        return EntityNetwork.Write(network.Layers, network.Vectors, network.Output);
    }
}
