using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Tests.Syntax;
using NerLib.Training;

namespace NerLib.Tests.Encoding;

/// <summary>An encoder with names, tags and trees on it, trained on a handful of sentences in a second: all its parts work, though it knows little.</summary>
static class SmallNetworks
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location]);

    static readonly Lazy<NetworkSections> Lazy = new(() => Train(1));

    public static NetworkSections Sections => Lazy.Value;

    public static Encoder Encoder => new(Sections.Encoder, SmallVectors.Vectors);

    /// <summary>Gates are people where they paint, and places where people go to.</summary>
    public static NetworkSections Train(int seed)
    {
        const ulong outside = 1UL << LabelSet.Outside;
        ulong person = 1UL << LabelSet.Begin(0), place = 1UL << LabelSet.Begin(1);
        (IReadOnlyList<string>, ulong[])[] sentences =
        [
            (["Then", "Gates", "painted", "the", "wall", "."], [outside, person, outside, outside, outside, outside]),
            (["Then", "she", "went", "to", "Gates", "."], [outside, outside, outside, outside, place, outside]),
        ];
        var learner = new NetworkLearner(SmallVectors.Vectors, before: null, SmallSyntax.Sentences, seed, _ => { })
        {
            Encoder = new() { Learned = 16, Width = 32, Layers = 2, Dropout = 0 },
            Syntax = new() { Passes = 1, Hidden = 16, LabelHidden = 16 },
            Settings = new() { Seed = seed, Epochs = 40, Batch = 4, Rate = 1e-2f },
        };
        var learned = learner.Learn(Labels, [.. Enumerable.Repeat(sentences, 8).SelectMany(pair => pair)]);
        return new(learned.Encoder, EntityNetwork.Write(learned.Output), learned.Syntax);
    }

    /// <summary>A model of vectors, encoder and other sections.</summary>
    public static NerModel ModelWith(params (string Name, byte[] Section)[] sections)
    {
        var writer = new ModelWriter().Add(ModelFormat.Vectors, SmallVectors.Section).Add(ModelFormat.Encoder, Sections.Encoder);
        foreach (var (name, section) in sections) writer.Add(name, section);
        return NerModel.Load(writer.ToArray());
    }

    public static EntityNetwork ReadEntities(ReadOnlySpan<byte> section) => EntityNetwork.Read(section, Encoder, Labels);
}
