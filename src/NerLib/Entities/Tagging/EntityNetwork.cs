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
/// <param name="encoder">Reads the sentences.</param>
/// <param name="output">From a token's row to the scores of its labels.</param>
sealed class EntityNetwork(Encoder encoder, ILinearLayer output)
{
    /// <summary>What the layer of a section is trained over.</summary>
    public static SectionSchema Schema { get; } = Encoder.Schema;

    public Encoder Encoder { get; } = encoder;

    public ILinearLayer Output { get; } = output;

    /// <summary>The network of a model whose tagger has these labels; null if it has none.</summary>
    /// <exception cref="NerModelException">The model has the network, but no encoder.</exception>
    public static EntityNetwork? Of(NerModel model, LabelSet labels) =>
        model.Section(ModelFormat.EntityNetwork) is { } section ? Read(section.Span, Encoder.Required(model, "a network of entities"), labels) : null;

    /// <summary>Reads a section.</summary>
    public static EntityNetwork Read(ReadOnlySpan<byte> section, Encoder encoder, LabelSet labels)
    {
        var reader = new SectionReader(section, ModelFormat.EntityNetwork);
        return new(encoder, reader.ReadLayer(encoder.Width, DenseLayer.Padded(labels.Count)));
    }

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static byte[] Write(DenseLayer output)
    {
        var writer = new SectionWriter();
        writer.Write(output);
        return writer.ToArray();
    }

    /// <summary>Adds the scores of the labels of all tokens that are in sentences.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scores">Memory for the scores of a batch, of <see cref="ScoresOfBatch"/>.</param>
    /// <param name="scale">What 1 in the sums is worth.</param>
    /// <param name="stride">Length of a token's row of sums.</param>
    /// <param name="sums">The sums by token of the document and label.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public void AddScores(DocumentView document, float[] scores, float scale, int stride, Span<short> sums, CancellationToken cancellationToken)
    {
        var buffers = Encoder.Rent();
        buffers.Batch.Clear();
        foreach (var sentence in document.Sentences)
            for (var rest = sentence.Tokens; rest.Length > 0;)
                if (!buffers.Batch.TryAdd(ref rest))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    AddBatch(document, buffers, scores, scale, stride, sums);
                }
        AddBatch(document, buffers, scores, scale, stride, sums);
        Encoder.Return(buffers);
    }

    /// <summary>Scores of a batch, by word and label.</summary>
    public int ScoresOfBatch => SentenceBatch.MostWords * Output.Outputs;

    void AddBatch(DocumentView document, EncoderBuffers buffers, float[] scores, float scale, int stride, Span<short> sums)
    {
        var batch = buffers.Batch;
        Output.Apply(buffers.Encode(document), batch.Words, scores);
        int row = 0;
        foreach (var sentence in batch.Sentences)
        {
            Add(scores.AsSpan(row * Output.Outputs), scale, stride, sums[(sentence.Start * stride)..(sentence.End * stride)]);
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
