using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>Writes what <see cref="SectionReader"/> reads.</summary>
sealed class SectionWriter
{
    readonly ArrayBufferWriter<byte> _bytes = new();

    public void Write(int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), value);
        _bytes.Advance(sizeof(int));
    }

    public void Write(float value)
    {
        BinaryPrimitives.WriteSingleLittleEndian(_bytes.GetSpan(sizeof(float)), value);
        _bytes.Advance(sizeof(float));
    }

    public void Write(string value)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(value);
        Write(utf8.Length);
        _bytes.Write(utf8);
    }

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged => _bytes.Write(MemoryMarshal.AsBytes(values));

    /// <summary>
    /// Writes values in the space that their frequencies allow: of each the lowest byte, then of each the next byte, and so on, by a
    /// <see cref="HuffmanCode"/>, or as they are where that is shorter; before it the number of bytes. For no values nothing is written.
    /// </summary>
    /// <param name="values">How many there are is not written.</param>
    public void WritePacked<T>(ReadOnlySpan<T> values) where T : unmanaged
    {
        if (values.IsEmpty) return;
        var bytes = MemoryMarshal.AsBytes(values);
        var plane = new byte[values.Length];
        for (int place = 0; place < Unsafe.SizeOf<T>(); place++)
        {
            for (int i = 0; i < plane.Length; i++) plane[i] = bytes[i * Unsafe.SizeOf<T>() + place];
            byte[] code = HuffmanCode.Encode(plane);
            if (code.Length >= plane.Length) code = plane;
            Write(code.Length);
            Write<byte>(code);
        }
    }

    /// <summary>
    /// Writes how many hashes there are, and how far each is from the one before: the lower bytes, which no code makes shorter; the upper
    /// bytes, packed; then what is too far for two bytes, which have all their bits set for it.
    /// </summary>
    /// <param name="hashes">Ascending.</param>
    public void WriteHashes(ReadOnlySpan<uint> hashes)
    {
        var (lower, upper, far) = (new byte[hashes.Length], new byte[hashes.Length], new List<uint>());
        uint previous = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint difference = hashes[i] - previous;
            if (difference >= ushort.MaxValue) far.Add(difference);
            uint near = Math.Min(difference, ushort.MaxValue);
            (lower[i], upper[i], previous) = ((byte)near, (byte)(near >> 8), hashes[i]);
        }
        Write(hashes.Length);
        Write<byte>(lower);
        WritePacked<byte>(upper);
        Write<uint>(far.ToArray());
    }

    /// <summary>Writes a layer's weights, their scales and the bias; its size is not written.</summary>
    public void Write(IntegerLayer layer)
    {
        WritePacked<sbyte>(layer.Weights);
        Write(layer.Scales);
        Write(layer.Bias);
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
