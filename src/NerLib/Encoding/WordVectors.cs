using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>Vectors by hash, a byte per number.</summary>
sealed class WordVectors
{
    const int CacheLine = 64;

    readonly HashTable _rows;
    readonly sbyte[] _values;
    readonly float _step;

    public WordVectors(ref SectionReader reader, int width)
    {
        Width = width;
        _step = reader.ReadSingle();
        var hashes = reader.ReadHashes();
        _rows = new(hashes);
        _values = reader.ReadPacked<sbyte>((long)hashes.Length * width);
    }

    /// <summary>Writes what the constructor reads: each number to the nearest of 255 steps.</summary>
    /// <param name="hashes">Distinct, ascending, none 0.</param>
    /// <param name="values">Their vectors, row by row.</param>
    public static byte[] Write(ReadOnlySpan<uint> hashes, ReadOnlySpan<float> values)
    {
        float largest = 0;
        foreach (float value in values) largest = Math.Max(largest, Math.Abs(value));
        float step = largest > 0 ? largest / sbyte.MaxValue : 1;
        var rounded = new sbyte[values.Length];
        for (int i = 0; i < rounded.Length; i++) rounded[i] = (sbyte)MathF.Round(values[i] / step);
        var writer = new SectionWriter();
        writer.Write(step);
        writer.WriteHashes(hashes);
        writer.WritePacked<sbyte>(rounded);
        return writer.ToArray();
    }

    /// <summary>Numbers in a vector.</summary>
    public int Width { get; }

    /// <summary>Begins to fetch what <see cref="Find"/> will need.</summary>
    public void Prefetch(uint hash) => _rows.Prefetch(hash);

    /// <summary>The row of a hash's vector, which it begins to fetch; -1 if the hash has none.</summary>
    public unsafe int Find(uint hash)
    {
        if (hash == 0 || _rows.Find(hash) is not (>= 0 and var row)) return -1;
        if (Sse.IsSupported)
            for (int at = row * Width, end = at + Width; at < end; at += CacheLine) Sse.Prefetch0(Unsafe.AsPointer(ref _values[at]));
        return row;
    }

    /// <summary>Adds a vector.</summary>
    /// <param name="row">Its row; nothing is added for -1.</param>
    /// <param name="sum">What it is added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int row, Span<float> sum)
    {
        if (row < 0) return;
        ReadOnlySpan<sbyte> values = _values.AsSpan(row * Width, Width);
        int i = 0;
        for (; i + Vector256<float>.Count <= values.Length; i += Vector256<float>.Count)
        {
            var eight = Vector128.WidenLower(Vector128.CreateScalarUnsafe(MemoryMarshal.Read<long>(MemoryMarshal.AsBytes(values[i..]))).AsSByte());
            var (lower, upper) = Vector128.Widen(eight);
            (Vector256.Create<float>(sum[i..]) + Vector256.ConvertToSingle(Vector256.Create(lower, upper)) * _step).CopyTo(sum[i..]);
        }
        for (; i < values.Length; i++) sum[i] += values[i] * _step;
    }
}
