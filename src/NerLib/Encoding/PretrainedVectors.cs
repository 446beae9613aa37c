using NerLib.Models;

namespace NerLib.Encoding;

/// <summary>Word vectors that were made before training and do not change in it. All networks of a model share them.</summary>
sealed class PretrainedVectors
{
    /// <summary>Length of one of the two vectors of a word.</summary>
    public const int Width = 100;

    /// <summary>What a section holds.</summary>
    public static SectionSchema Schema { get; } = SectionSchema.Of($"vectors {Width}, pieces {CodedVectors.Piece} of {CodedVectors.Entries}");

    public PretrainedVectors(ReadOnlySpan<byte> section)
    {
        var reader = new SectionReader(section, ModelFormat.Vectors);
        LowerCase = new(ref reader, Width);
        Cased = new(ref reader, Width);
    }

    /// <summary>By the folded word.</summary>
    public CodedVectors LowerCase { get; }

    /// <summary>By the word as it stands.</summary>
    public CodedVectors Cased { get; }

    /// <summary>Those of a model; null if it has none.</summary>
    public static PretrainedVectors? Of(NerModel model) => model.Shared(static model =>
        model.Section(ModelFormat.Vectors) is { } section ? new PretrainedVectors(section.Span) : null);

    /// <summary>Those of a model that has a part that needs them.</summary>
    /// <exception cref="NerModelException">The model has none.</exception>
    public static PretrainedVectors Required(NerModel model, string part) =>
        Of(model) ?? throw new NerModelException($"The model has {part} but no word vectors. Fetch it again.");

    /// <summary>Adds the vector of the folded word and, behind it, that of the word as it stands, as far as they are known.</summary>
    /// <param name="word">The word.</param>
    /// <param name="sum">Of at least 2 × <see cref="Width"/>.</param>
    public void Add(in WordForm word, Span<float> sum)
    {
        LowerCase.Add(LowerCase.Find(word.Folded), sum);
        Cased.Add(Cased.Find(word.Word), sum[Width..]);
    }
}
