using NerLib.Documents;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>
/// Reads the words of sentences into rows that know their sentence, once for all that learn on them: names, tags and trees.
/// </summary>
sealed class Encoder
{
    public const int MostUnits = 1024, MostLayers = 8, Newest = 1;

    readonly BufferPool<EncoderBuffers> _buffers;

    /// <param name="section">The section.</param>
    /// <param name="vectors">The model's word vectors.</param>
    public Encoder(ReadOnlySpan<byte> section, PretrainedVectors vectors)
    {
        var reader = new SectionReader(section, ModelFormat.Encoder);
        if (reader.ReadInt32() is not Newest and var version)
            throw new NerModelException($"The model's encoder has format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        int width = ReadUnits(ref reader, 2 * DenseLayer.Block), learned = ReadUnits(ref reader, DenseLayer.Block);
        int layers = reader.ReadInt32() is var count && count is >= 1 and <= MostLayers ? count
            : throw new NerModelException($"The model has a network of {count} layers; 1 to {MostLayers} are possible. Fetch it again.");
        var learnedVectors = new WordVectors(ref reader, learned);
        Layers = EncoderLayers.Read(ref reader, learned, width, layers);
        Words = new(vectors, learnedVectors, Layers.Words);
        _buffers = new(() => new(this));
    }

    /// <summary>What a section is trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(WordFeatures.Description);

    public WordEmbedder Words { get; }

    public EncoderLayers Layers { get; }

    /// <summary>Length of a token's row.</summary>
    public int Width => Layers.Width;

    /// <summary>That of a model that has a part that needs it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="part">The part, for the message.</param>
    /// <exception cref="NerModelException">The model has no encoder, or no word vectors.</exception>
    public static Encoder Required(NerModel model, string part) => Of(model)
        ?? throw new NerModelException($"The model has {part} but no encoder. Fetch it again.");

    /// <summary>That of a model; null if it has none.</summary>
    public static Encoder? Of(NerModel model) => model.Shared(static model =>
        model.Section(ModelFormat.Encoder) is { } section ? new Encoder(section.Span, PretrainedVectors.Required(model, "an encoder")) : null);

    /// <summary>Writes what the constructor reads.</summary>
    /// <param name="layers">The layers.</param>
    /// <param name="learnedVectors">As <see cref="WordVectors.Write"/> writes them.</param>
    public static byte[] Write(EncoderLayers layers, byte[] learnedVectors)
    {
        var writer = new SectionWriter();
        writer.Write(Newest);
        writer.Write(layers.Width);
        writer.Write(layers.Words.Inputs - WordEmbedder.LearnedStart);
        writer.Write(layers.Context.Length);
        writer.Write<byte>(learnedVectors);
        layers.Write(writer);
        return writer.ToArray();
    }

    /// <summary>Reads a number of units that must be a multiple of another and not too large.</summary>
    public static int ReadUnits(ref SectionReader reader, int multiple) =>
        reader.ReadInt32() is var size && size > 0 && size <= MostUnits && size % multiple == 0
            ? size
            : throw new NerModelException($"The model has a layer of {size} units; multiples of {multiple} up to {MostUnits} are possible. Fetch it again.");

    /// <summary>Memory to read in, to be given back.</summary>
    public EncoderBuffers Rent() => _buffers.Rent();

    public void Return(EncoderBuffers buffers) => _buffers.Return(buffers);
}
