using NerLib.Models;
using NerLib.Syntax.Network;
using NerLib.Syntax.Parsing;

namespace NerLib.Syntax;

/// <summary>The tagger and parser that a model's section holds.</summary>
sealed class SyntaxModel
{
    public const int Newest = 1, MostTags = 200, MostUnits = 1024, MostLayers = 8;

    public SyntaxModel(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Syntax);
        if (reader.ReadInt32() is not Newest and var version)
            throw new NerModelException($"The model's syntax has format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        var tags = new string[reader.ReadCount(sizeof(int))];
        if (tags.Length is 0 or > MostTags)
            throw new NerModelException($"The model's syntax has {tags.Length} tags; 1 to {MostTags} are possible. Fetch it again.");
        for (int i = 0; i < tags.Length; i++) tags[i] = string.Intern(reader.ReadString());
        PennTags = tags;

        int width = ReadSize(ref reader, 2 * DenseLayer.Block), learned = ReadSize(ref reader, DenseLayer.Block), layers = reader.ReadInt32();
        int hidden = ReadSize(ref reader, DenseLayer.Block), labelHidden = ReadSize(ref reader, DenseLayer.Block);
        if (layers is < 1 or > MostLayers) throw new NerModelException($"The model's syntax has {layers} layers; 1 to {MostLayers} are possible. Fetch it again.");

        var lowerCase = new WordVectors(ref reader, WordRows.FixedWidth);
        var cased = new WordVectors(ref reader, WordRows.FixedWidth);
        var learnedVectors = new WordVectors(ref reader, learned);
        var words = ReadLayer(ref reader, WordRows.LearnedStart + learned, width);
        var context = new RecurrentLayer[layers];
        for (int i = 0; i < layers; i++)
            context[i] = new(ReadLayer(ref reader, width, width * RecurrentLayer.Gates), reader.ReadArray<float>(2 * width));
        var tagLayer = ReadLayer(ref reader, width, DenseLayer.Padded(tags.Length + PartsOfSpeech));
        var transitions = new TransitionScorer(
            ReadLayer(ref reader, width, TransitionScorer.Slots * hidden), reader.ReadArray<float>(2 * TransitionScorer.Slots * hidden),
            reader.ReadArray<float>(TransitionScorer.DistanceRows * hidden), ReadLayer(ref reader, hidden, DenseLayer.Block));
        var labels = new ArcLabeler(
            ReadLayer(ref reader, width, 2 * labelHidden), reader.ReadArray<float>(labelHidden),
            reader.ReadArray<float>(ArcLabeler.DistanceRows * labelHidden), ReadLayer(ref reader, labelHidden, DenseLayer.Padded(Relations)));
        Network = new(words, context, tagLayer, transitions, labels);
        Words = new(lowerCase, cased, learnedVectors, Network);
    }

    /// <summary>Scores of parts of speech: one for each, and for none.</summary>
    public static int PartsOfSpeech { get; } = (int)PartOfSpeech.Other + 1;

    /// <summary>Scores of relations: one for each, and for none.</summary>
    public static int Relations { get; } = (int)DependencyRelation.Xcomp + 1;

    /// <summary>Interned.</summary>
    public string[] PennTags { get; }

    public SyntaxNetwork Network { get; }

    public WordRows Words { get; }

    /// <summary>Writes what the constructor reads.</summary>
    /// <param name="pennTags">The tags.</param>
    /// <param name="network">The layers.</param>
    /// <param name="vectors">Fixed vectors without and with case, and learned vectors, as <see cref="WordVectors.Write"/> writes them.</param>
    public static byte[] Write(IReadOnlyList<string> pennTags, SyntaxNetwork network, IReadOnlyList<byte[]> vectors)
    {
        var writer = new SectionWriter();
        writer.Write(Newest);
        writer.Write(pennTags.Count);
        foreach (var tag in pennTags) writer.Write(tag);
        writer.Write(network.Width);
        writer.Write(network.Words.Inputs - WordRows.LearnedStart);
        writer.Write(network.Context.Length);
        writer.Write(network.Transitions.Hidden);
        writer.Write(network.Labels.Hidden);
        foreach (var table in vectors) writer.Write<byte>(table);
        Write(network.Words);
        foreach (var layer in network.Context)
        {
            Write(layer.GateLayer);
            writer.Write<float>(layer.Memory);
        }
        Write(network.Tags);
        Write(network.Transitions.WordLayer);
        writer.Write<float>(network.Transitions.Absent);
        writer.Write<float>(network.Transitions.DistanceWeights);
        Write(network.Transitions.Output);
        Write(network.Labels.WordLayer);
        writer.Write<float>(network.Labels.Root);
        writer.Write<float>(network.Labels.DistanceWeights);
        Write(network.Labels.Output);
        return writer.ToArray();

        void Write(DenseLayer layer)
        {
            writer.Write<float>(layer.Weights);
            writer.Write<float>(layer.Bias);
        }
    }

    static int ReadSize(ref SectionReader reader, int multiple) =>
        reader.ReadInt32() is var size && size > 0 && size <= MostUnits && size % multiple == 0
            ? size
            : throw new NerModelException($"The model's syntax has a layer of {size} units; multiples of {multiple} up to {MostUnits} are possible. Fetch it again.");

    static DenseLayer ReadLayer(ref SectionReader reader, int inputs, int outputs) =>
        new(inputs, outputs, reader.ReadArray<float>(inputs * outputs), reader.ReadArray<float>(outputs));
}
