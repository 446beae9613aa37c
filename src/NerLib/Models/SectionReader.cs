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
            : throw Damaged($"announces {count} entries of {bytesEach} bytes where {_rest.Length} bytes are left");
    }

    /// <param name="count">How many there are.</param>
    /// <param name="spare">How many zeros to have after them.</param>
    public T[] ReadArray<T>(long count, int spare = 0) where T : unmanaged
    {
        var bytes = Take(count * Unsafe.SizeOf<T>());
        var array = GC.AllocateUninitializedArray<T>((int)count + spare);
        bytes.CopyTo(MemoryMarshal.AsBytes(array.AsSpan()));
        array.AsSpan((int)count).Clear();
        return array;
    }

    /// <summary>Values as <see cref="SectionWriter.WritePacked"/> writes them.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="spare">How many zeros to have after them.</param>
    public T[] ReadPacked<T>(long count, int spare = 0) where T : unmanaged
    {
        // The word of a value has a bit or more.
        if (count * Unsafe.SizeOf<T>() > Math.Min(8L * _rest.Length, Array.MaxLength - spare)) throw Damaged($"cannot hold {count} packed values");
        var array = GC.AllocateUninitializedArray<T>((int)count + spare);
        array.AsSpan((int)count).Clear();
        var bytes = MemoryMarshal.AsBytes(array.AsSpan(0, (int)count));
        if (Unsafe.SizeOf<T>() == 1)
        {
            ReadPlane(bytes);
            return array;
        }
        var plane = new byte[count];
        for (int place = 0; place < Unsafe.SizeOf<T>(); place++)
        {
            ReadPlane(plane);
            for (int i = 0; i < plane.Length; i++) bytes[i * Unsafe.SizeOf<T>() + place] = plane[i];
        }
        return array;
    }

    /// <summary>Ascending hashes, as <see cref="SectionWriter.WriteHashes"/> writes them.</summary>
    public uint[] ReadHashes()
    {
        int count = ReadCount(1);
        var lower = Take(count);
        var hashes = GC.AllocateUninitializedArray<uint>(count);
        // They lie at the end of what is filled from the beginning, and are read before they are written over.
        var upper = MemoryMarshal.AsBytes(hashes.AsSpan())[^count..];
        ReadPlane(upper);
        uint hash = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            uint difference = lower[i] | (uint)upper[i] << 8;
            hashes[i] = hash += difference < ushort.MaxValue ? difference : (uint)ReadInt32();
        }
        return hashes;
    }

    /// <summary>A length in bytes, then UTF-8.</summary>
    public string ReadString() => System.Text.Encoding.UTF8.GetString(Take(ReadCount(1)));

    /// <summary>A layer as <see cref="SectionWriter.Write(IntegerLayer)"/> writes it.</summary>
    public IntegerLayer ReadLayer(int inputs, int outputs) =>
        new(inputs, outputs, ReadPacked<sbyte>(inputs * outputs), ReadArray<float>(outputs), ReadArray<float>(outputs));

    void ReadPlane(Span<byte> values)
    {
        if (values.IsEmpty) return;
        var code = Take(ReadCount(1));
        if (code.Length == values.Length) code.CopyTo(values);
        else if (!HuffmanCode.TryDecode(code, values)) throw Damaged($"holds {code.Length} bytes that do not stand for {values.Length}");
    }

    ReadOnlySpan<byte> Take(long count)
    {
        if (count > _rest.Length) throw Damaged($"ends where {count} more bytes are expected");
        var taken = _rest[..(int)count];
        _rest = _rest[(int)count..];
        return taken;
    }

    readonly NerModelException Damaged(string how) => new($"The model is damaged: section {section} {how}. Fetch it again.");
}
