using System.Numerics;
using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>
/// A section that is a <see cref="LogisticModel"/>, little-endian:
/// <code>
/// 0   int32     format version
/// 4   int32     number of weights, a power of two
/// 8   float32   value of one step of a weight
/// 12  float32   bias
/// 16  int8[]    weights, by the low bits of a feature's hash, packed as <see cref="SectionWriter.WritePacked"/> does
/// </code>
/// </summary>
static class LogisticSection
{
    const int Newest = 1;

    /// <param name="section">The section.</param>
    /// <param name="what">What it is, for messages: <c>sentence splitter</c>.</param>
    public static LogisticModel Read(ReadOnlySpan<byte> section, string what)
    {
        var reader = new SectionReader(section, what);
        int version = reader.ReadInt32();
        if (version is < 1 or > Newest)
            throw new NerModelException(
                $"The model's {what} has format {version}; this NerLib reads 1 to {Newest}. Update NerLib, or train the model again.");
        int count = reader.ReadInt32();
        if (!BitOperations.IsPow2(count))
            throw new NerModelException($"The model's {what} names {count} weights; expected a power of two. Train the model again.");
        float step = reader.ReadSingle(), bias = reader.ReadSingle();
        if (!(MathF.Abs(step) <= ModelFormat.LargestWeight && MathF.Abs(bias) <= ModelFormat.LargestWeight))
            throw new NerModelException(
                $"The model's {what} has a step of {step} and a bias of {bias}; neither may be beyond ±{ModelFormat.LargestWeight}. "
                + "Train the model again.");
        var weights = reader.ReadPacked<sbyte>(count);
        if (reader.Left > 0)
            throw new NerModelException($"The model is damaged: its {what} has {reader.Left} bytes behind its {count} weights. Fetch it again.");
        return new(weights, step, bias);
    }

    public static byte[] Write(ReadOnlySpan<sbyte> weights, float step, float bias)
    {
        var section = new SectionWriter();
        section.Write(Newest);
        section.Write(weights.Length);
        section.Write(step);
        section.Write(bias);
        section.WritePacked(weights);
        return section.ToArray();
    }
}
