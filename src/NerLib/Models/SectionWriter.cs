using System.Buffers;
using System.Buffers.Binary;
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
    /// Writes how far each hash is from the one before: the lowest byte of all, the next byte of all, and so on. Of many hashes the
    /// upper bytes are mostly 0, so that a package holds them in half the space.
    /// </summary>
    /// <param name="hashes">Ascending; how many there are is not written.</param>
    public void WriteHashes(ReadOnlySpan<uint> hashes)
    {
        var bytes = new byte[hashes.Length * sizeof(uint)];
        uint previous = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint difference = hashes[i] - previous;
            for (int plane = 0; plane < sizeof(uint); plane++) bytes[plane * hashes.Length + i] = (byte)(difference >> 8 * plane);
            previous = hashes[i];
        }
        Write<byte>(bytes);
    }

    /// <summary>Writes a layer's weights and bias; its size is not written.</summary>
    public void Write(DenseLayer layer)
    {
        Write<float>(layer.Weights);
        Write<float>(layer.Bias);
    }

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
