using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NerLib.Numerics;

namespace NerLib.Models;

/// <summary>Reads a model's section from front to back; what does not fit throws <see cref="NerModelException"/> and allocates nothing.</summary>
ref struct SectionReader(ReadOnlySpan<byte> bytes, string section)
{
    ReadOnlySpan<byte> _rest = bytes;

    /// <summary>Bytes not yet read.</summary>
    public readonly int Left => _rest.Length;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public float ReadSingle() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    /// <summary>A count of things that take at least so many bytes each.</summary>
    public int ReadCount(int bytesEach)
    {
        int count = ReadInt32();
        return count >= 0 && (long)count * bytesEach <= _rest.Length
            ? count
            : throw new NerModelException(
                $"The model is damaged: section {section} announces {count} entries of {bytesEach} bytes where {_rest.Length} bytes are left. "
                + "Fetch it again.");
    }

    /// <param name="count">How many there are.</param>
    /// <param name="spare">How many zeros to have after them.</param>
    public T[] ReadArray<T>(int count, int spare = 0) where T : unmanaged
    {
        var bytes = Take((long)count * Unsafe.SizeOf<T>());
        var array = GC.AllocateUninitializedArray<T>(count + spare);
        bytes.CopyTo(MemoryMarshal.AsBytes(array.AsSpan()));
        array.AsSpan(count).Clear();
        return array;
    }

    /// <summary>Ascending hashes, as <see cref="SectionWriter.WriteHashes"/> writes them.</summary>
    public uint[] ReadHashes(int count)
    {
        var differences = Take((long)count * sizeof(uint));
        var hashes = GC.AllocateUninitializedArray<uint>(count);
        ReadOnlySpan<byte> lowest = differences[..count], low = differences[count..][..count];
        ReadOnlySpan<byte> high = differences[(2 * count)..][..count], highest = differences[(3 * count)..][..count];
        uint hash = 0;
        for (int i = 0; i < hashes.Length; i++) hashes[i] = hash += lowest[i] | (uint)low[i] << 8 | (uint)high[i] << 16 | (uint)highest[i] << 24;
        return hashes;
    }

    /// <summary>A length in bytes, then UTF-8.</summary>
    public string ReadString() => System.Text.Encoding.UTF8.GetString(Take(ReadCount(1)));

    /// <summary>A layer as <see cref="SectionWriter.Write(DenseLayer)"/> writes it.</summary>
    public DenseLayer ReadDense(int inputs, int outputs) => new(inputs, outputs, ReadArray<float>(inputs * outputs), ReadArray<float>(outputs));

    ReadOnlySpan<byte> Take(long count)
    {
        if (count > _rest.Length)
            throw new NerModelException($"The model is damaged: section {section} ends where {count} more bytes are expected. Fetch it again.");
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }
}
