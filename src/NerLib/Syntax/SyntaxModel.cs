using NerLib.Encoding;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The tagger and parser that a model's section holds.</summary>
sealed class SyntaxModel
{
    public const int Newest = 3, MostTags = 200;

    /// <summary>What the layers of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(
        WordFeatures.Description + SectionSchema.Describe<PartOfSpeech>() + SectionSchema.Describe<DependencyRelation>() + SectionSchema.Describe<Transition>()
        + $"slots {TransitionScorer.Slots}, distances {TransitionScorer.DistanceRows} and {ArcLabeler.DistanceRows}");

    /// <param name="section">The section.</param>
    /// <param name="encoder">Reads the sentences.</param>
    public SyntaxModel(ReadOnlySpan<byte> section, Encoder encoder)
    {
        var reader = new SectionReader(section, ModelFormat.Syntax);
        if (reader.ReadInt32() is not Newest and var version)
            throw new NerModelException($"The model's syntax has format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        var tags = new string[reader.ReadCount(sizeof(int))];
        if (tags.Length is 0 or > MostTags)
            throw new NerModelException($"The model's syntax has {tags.Length} tags; 1 to {MostTags} are possible. Fetch it again.");
        for (int i = 0; i < tags.Length; i++) tags[i] = string.Intern(reader.ReadString());
        PennTags = tags;

        int width = encoder.Width;
        int hidden = Encoder.ReadUnits(ref reader, DenseLayer.Block), labelHidden = Encoder.ReadUnits(ref reader, DenseLayer.Block);

        Encoder = encoder;
        var tagLayer = reader.ReadLayer(width, DenseLayer.Padded(tags.Length + PartsOfSpeech));
        var transitions = new TransitionScorer(
            reader.ReadLayer(width, TransitionScorer.Slots * hidden), reader.ReadArray<float>(2 * TransitionScorer.Slots * hidden),
            reader.ReadArray<float>(TransitionScorer.DistanceRows * hidden), reader.ReadDense(hidden, DenseLayer.Block));
        var labels = new ArcLabeler(
            reader.ReadLayer(width, 2 * labelHidden), reader.ReadArray<float>(labelHidden),
            reader.ReadArray<float>(ArcLabeler.DistanceRows * labelHidden), reader.ReadLayer(labelHidden, DenseLayer.Padded(Relations)));
        Network = new(tagLayer, transitions, labels);
    }

    /// <summary>Scores of parts of speech: one for each, and for none.</summary>
    public static int PartsOfSpeech { get; } = (int)PartOfSpeech.Other + 1;

    /// <summary>Scores of relations: one for each, and for none.</summary>
    public static int Relations { get; } = (int)DependencyRelation.Xcomp + 1;

    /// <summary>Interned.</summary>
    public string[] PennTags { get; }

    public SyntaxNetwork Network { get; }

    public Encoder Encoder { get; }

    /// <summary>Writes what the constructor reads.</summary>
    /// <param name="pennTags">The tags.</param>
    /// <param name="network">The layers.</param>
    public static byte[] Write(IReadOnlyList<string> pennTags, SyntaxNetwork network)
    {
        var writer = new SectionWriter();
        writer.Write(Newest);
        writer.Write(pennTags.Count);
        foreach (var tag in pennTags) writer.Write(tag);
        writer.Write(network.Transitions.Hidden);
        writer.Write(network.Labels.Hidden);
        writer.Write(network.Tags);
        writer.Write(network.Transitions.WordLayer);
        writer.Write<float>(network.Transitions.Absent);
        writer.Write<float>(network.Transitions.DistanceWeights);
        writer.WriteFloats(network.Transitions.Output);
        writer.Write(network.Labels.WordLayer);
        writer.Write<float>(network.Labels.Root);
        writer.Write<float>(network.Labels.DistanceWeights);
        writer.Write(network.Labels.Output);
        return writer.ToArray();
    }
}

/// <summary>The layers from rows that know their sentence to tags, steps and relations.</summary>
/// <param name="Tags">To the scores of the Penn tags, and then of the parts of speech.</param>
/// <param name="Transitions">To the scores of the parser's next step.</param>
/// <param name="Labels">To the scores of an arc's relation.</param>
sealed record SyntaxNetwork(ILinearLayer Tags, TransitionScorer Transitions, ArcLabeler Labels);
