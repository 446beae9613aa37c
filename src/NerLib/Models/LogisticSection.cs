using System.Buffers.Binary;
using System.Runtime.InteropServices;
using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>
/// A section that is a <see cref="LogisticModel"/>, little-endian:
/// <code>
/// 0   int32     format version
/// 4   int32     number of weights, a power of two
/// 8   float32   value of one step of a weight
/// 12  float32   bias
/// 16  int8[]    weights, by the low bits of a feature's hash
/// </code>
/// </summary>
static class LogisticSection
{
    const int Newest = 1, HeaderSize = 16;

    /// <param name="section">The section.</param>
    /// <param name="what">What it is, for messages: <c>sentence splitter</c>.</param>
    public static LogisticModel Read(ReadOnlySpan<byte> section, string what)
    {
        if (section.Length < HeaderSize)
            throw new NerModelException($"The model's {what} has {section.Length} bytes; its header alone needs {HeaderSize}. Train the model again.");
        int version = BinaryPrimitives.ReadInt32LittleEndian(section);
        if (version is < 1 or > Newest)
            throw new NerModelException(
                $"The model's {what} has format {version}; this NerLib reads 1 to {Newest}. Update NerLib, or train the model again.");
        int count = BinaryPrimitives.ReadInt32LittleEndian(section[4..]);
        if (count <= 0 || (count & (count - 1)) != 0 || section.Length - HeaderSize != count)
            throw new NerModelException(
                $"The model's {what} names {count} weights and holds {section.Length - HeaderSize}; both must be the same power of two. "
                + "Train the model again.");
        float step = BinaryPrimitives.ReadSingleLittleEndian(section[8..]), bias = BinaryPrimitives.ReadSingleLittleEndian(section[12..]);
        if (!(MathF.Abs(step) <= ModelFormat.LargestWeight && MathF.Abs(bias) <= ModelFormat.LargestWeight))
            throw new NerModelException(
                $"The model's {what} has a step of {step} and a bias of {bias}; neither may be beyond ±{ModelFormat.LargestWeight}. "
                + "Train the model again.");
        return new(MemoryMarshal.Cast<byte, sbyte>(section[HeaderSize..]).ToArray(), step, bias);
    }

    public static byte[] Write(ReadOnlySpan<sbyte> weights, float step, float bias)
    {
        var section = new byte[HeaderSize + weights.Length];
        BinaryPrimitives.WriteInt32LittleEndian(section, Newest);
        BinaryPrimitives.WriteInt32LittleEndian(section.AsSpan(4), weights.Length);
        BinaryPrimitives.WriteSingleLittleEndian(section.AsSpan(8), step);
        BinaryPrimitives.WriteSingleLittleEndian(section.AsSpan(12), bias);
        MemoryMarshal.Cast<sbyte, byte>(weights).CopyTo(section.AsSpan(HeaderSize));
        return section;
    }
}
