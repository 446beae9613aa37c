using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NerLib.Encoding;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// Scores of labels by a network that reads whole sentences. They are added to those of the features, which see a few words around:
/// the two make unlike errors.
/// </summary>
sealed class EntityNetwork
{
    public const int Newest = 2;

    /// <summary>What the layers of a section are trained over.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of(WordFeatures.Description);

    /// <param name="section">The section.</param>
    /// <param name="vectors">The model's word vectors.</param>
    /// <param name="labels">The tagger's labels.</param>
    public EntityNetwork(ReadOnlySpan<byte> section, PretrainedVectors vectors, LabelSet labels)
    {
        var reader = new SectionReader(section, ModelFormat.EntityNetwork);
        if (reader.ReadInt32() is not Newest and var version)
            throw new NerModelException(
                $"The model's network of entities has format {version}; this NerLib reads {Newest}. Update NerLib, or train the model again.");
        int width = Encoder.ReadUnits(ref reader, 2 * IntegerLayer.Block), learned = Encoder.ReadUnits(ref reader, IntegerLayer.Block);
        int layers = Encoder.ReadLayers(ref reader);
        Encoder = Encoder.Read(ref reader, vectors, learned, width, layers);
        Output = reader.ReadLayer(width, IntegerLayer.Padded(labels.Count));
    }

    public Encoder Encoder { get; }

    /// <summary>From a token's row to the scores of its labels.</summary>
    public IntegerLayer Output { get; }

    /// <summary>The network of a model whose tagger has these labels; null if it has none.</summary>
    /// <exception cref="NerModelException">The model has the network, but no word vectors.</exception>
    public static EntityNetwork? Of(NerModel model, LabelSet labels) =>
        model.Section(ModelFormat.EntityNetwork) is not { } section ? null
        : new(section.Span, PretrainedVectors.Required(model, "a network"), labels);

    /// <summary>Writes what the constructor reads.</summary>
    public static byte[] Write(EncoderLayers layers, byte[] learnedVectors, IntegerLayer output)
    {
        var writer = new SectionWriter();
        writer.Write(Newest);
        writer.Write(layers.Width);
        writer.Write(layers.Words.Inputs - WordEmbedder.LearnedStart);
        writer.Write(layers.Context.Length);
        writer.Write<byte>(learnedVectors);
        layers.Write(writer);
        writer.Write(output);
        return writer.ToArray();
    }

    /// <summary>Adds the scores of the labels of the tokens of sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="buffers">Made for this network.</param>
    /// <param name="scale">What 1 in the sums is worth.</param>
    /// <param name="stride">Length of a token's row of sums.</param>
    /// <param name="sums">The sums by token of the document and label.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void AddScores(
        DocumentView document, ReadOnlySpan<TokenRange> sentences, EntityNetworkBuffers buffers, float scale, int stride, Span<short> sums,
        CancellationToken cancellationToken)
    {
        buffers.Encoder.Batch.Clear();
        foreach (var sentence in sentences)
            for (var rest = sentence; rest.Length > 0;)
                if (!buffers.Encoder.Batch.TryAdd(ref rest))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    AddBatch(document, buffers, scale, stride, sums);
                }
        AddBatch(document, buffers, scale, stride, sums);
    }

    void AddBatch(DocumentView document, EntityNetworkBuffers buffers, float scale, int stride, Span<short> sums)
    {
        var batch = buffers.Encoder.Batch;
        Output.Apply(buffers.Encoder.Encode(document), buffers.Scores);
        int row = 0;
        foreach (var sentence in batch.Sentences)
        {
            Add(buffers.Scores.AsSpan(row * Output.Outputs), scale, stride, sums[(sentence.Start * stride)..(sentence.End * stride)]);
            row += sentence.Length;
        }
        batch.Clear();
    }

    // The padding of a row of sums gets scores too, which nobody reads.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    void Add(ReadOnlySpan<float> scores, float scale, int stride, Span<short> sums)
    {
        var factor = Vector256.Create(1 / scale);
        for (int token = 0; token * stride < sums.Length; token++)
            for (int label = 0; label < stride; label += Vector128<short>.Count)
            {
                var score = Vector256.Round(Vector256.Create(scores[(token * Output.Outputs + label)..]) * factor);
                var rounded = Vector128.Narrow(Vector256.ConvertToInt32(score).GetLower(), Vector256.ConvertToInt32(score).GetUpper());
                var row = sums[(token * stride + label)..];
                (Vector128.Create<short>(row) + rounded).CopyTo(row);
            }
    }
}

/// <summary>The memory in which an <see cref="EntityNetwork"/> works. For one thread at a time.</summary>
sealed class EntityNetworkBuffers(EntityNetwork network)
{
    public EncoderBuffers Encoder { get; } = new(network.Encoder);

    /// <summary>Scores by word and label.</summary>
    public float[] Scores { get; } = new float[SentenceBatch.MostWords * network.Output.Outputs];
}
