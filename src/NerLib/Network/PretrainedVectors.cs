using NerLib.Entities.Features;
using NerLib.Models;

namespace NerLib.Network;

/// <summary>Word vectors that were made before training and do not change in it. All networks of a model share them.</summary>
sealed class PretrainedVectors
{
    /// <summary>Length of one of the two vectors of a word.</summary>
    public const int Width = 100;

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
    public static PretrainedVectors? Of(NerModel model) => model.Section(ModelFormat.Vectors) is { } section ? new(section.Span) : null;

    /// <summary>Adds the vector of the folded word and, behind it, that of the word as it stands, as far as they are known.</summary>
    /// <param name="word">The word.</param>
    /// <param name="sum">Of at least 2 × <see cref="Width"/>.</param>
    public void Add(in TokenAttributes word, Span<float> sum)
    {
        LowerCase.Add(LowerCase.Find(word.Folded), sum);
        Cased.Add(Cased.Find(word.Word), sum[Width..]);
    }
}
