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
    /// <param name="vectors">The model's word vectors.</param>
    public SyntaxModel(ReadOnlySpan<byte> section, PretrainedVectors vectors)
    {
        var reader = new SectionReader(section, ModelFormat.Syntax);
        if (reader.ReadInt32() is not Newest and var version)
            throw new NerModelException($"The model's syntax has format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        var tags = new string[reader.ReadCount(sizeof(int))];
        if (tags.Length is 0 or > MostTags)
            throw new NerModelException($"The model's syntax has {tags.Length} tags; 1 to {MostTags} are possible. Fetch it again.");
        for (int i = 0; i < tags.Length; i++) tags[i] = string.Intern(reader.ReadString());
        PennTags = tags;

        int width = Encoder.ReadUnits(ref reader, 2 * IntegerLayer.Block), learned = Encoder.ReadUnits(ref reader, IntegerLayer.Block);
        int layers = Encoder.ReadLayers(ref reader);
        int hidden = Encoder.ReadUnits(ref reader, IntegerLayer.Block), labelHidden = Encoder.ReadUnits(ref reader, IntegerLayer.Block);

        Encoder = Encoder.Read(ref reader, vectors, learned, width, layers);
        var tagLayer = reader.ReadLayer(width, IntegerLayer.Padded(tags.Length + PartsOfSpeech));
        var transitionWords = reader.ReadLayer(width, TransitionScorer.Slots * hidden);
        var transitions = new TransitionScorer(
            reader.ReadArray<float>(2 * TransitionScorer.Slots * hidden), reader.ReadArray<float>(TransitionScorer.DistanceRows * hidden));
        var transitionOutput = reader.ReadLayer(hidden, IntegerLayer.Block);
        var labelWords = reader.ReadLayer(width, 2 * labelHidden);
        var labels = new ArcLabeler(reader.ReadArray<float>(labelHidden), reader.ReadArray<float>(ArcLabeler.DistanceRows * labelHidden));
        var labelOutput = reader.ReadLayer(labelHidden, IntegerLayer.Padded(Relations));
        Network = new(Encoder.Layers, tagLayer, transitionWords, transitions, transitionOutput, labelWords, labels, labelOutput);
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
    /// <param name="learnedVectors">As <see cref="WordVectors.Write"/> writes them.</param>
    public static byte[] Write(IReadOnlyList<string> pennTags, SyntaxNetwork network, byte[] learnedVectors)
    {
        var writer = new SectionWriter();
        writer.Write(Newest);
        writer.Write(pennTags.Count);
        foreach (var tag in pennTags) writer.Write(tag);
        writer.Write(network.Width);
        writer.Write(network.Encoder.Words.Inputs - WordEmbedder.LearnedStart);
        writer.Write(network.Encoder.Context.Length);
        writer.Write(network.Transitions.Hidden);
        writer.Write(network.Labels.Hidden);
        writer.Write<byte>(learnedVectors);
        network.Encoder.Write(writer);
        writer.Write(network.Tags);
        writer.Write(network.TransitionWords);
        writer.Write<float>(network.Transitions.Absent);
        writer.Write<float>(network.Transitions.DistanceWeights);
        writer.Write(network.TransitionOutput);
        writer.Write(network.LabelWords);
        writer.Write<float>(network.Labels.Root);
        writer.Write<float>(network.Labels.DistanceWeights);
        writer.Write(network.LabelOutput);
        return writer.ToArray();
    }
}

/// <summary>
/// The layers that all sentences go through: from words to rows, from rows to rows that know their sentence, and from these to tags, steps and
/// relations.
/// </summary>
/// <param name="Encoder">From words to rows that know their sentence.</param>
/// <param name="Tags">To the scores of the Penn tags, and then of the parts of speech.</param>
/// <param name="TransitionWords">To what a word gives in each slot of the parser's state.</param>
/// <param name="Transitions">Sums what the words of a state give.</param>
/// <param name="TransitionOutput">From the sum to the scores of the next steps, in their order; the rest is padding.</param>
/// <param name="LabelWords">To what a word gives as a dependent, and then as a head.</param>
/// <param name="Labels">Sums what the words of an arc give.</param>
/// <param name="LabelOutput">From the sum to the scores of the relations, in their order; the rest is padding.</param>
sealed record SyntaxNetwork(
    EncoderLayers Encoder, IntegerLayer Tags, IntegerLayer TransitionWords, TransitionScorer Transitions, IntegerLayer TransitionOutput,
    IntegerLayer LabelWords, ArcLabeler Labels, IntegerLayer LabelOutput)
{
    /// <summary>Length of a token's row.</summary>
    public int Width => Encoder.Width;
}
