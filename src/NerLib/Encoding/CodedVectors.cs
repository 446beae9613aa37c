using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Encoding;

/// <summary>
/// Vectors by hash, a byte for four numbers: product quantisation (Jégou, Douze and Schmid 2011, "Product Quantization for Nearest
/// Neighbor Search", section II.B). A vector is cut into pieces; for each stands the nearest of the 256 in a book for its place.
/// </summary>
sealed class CodedVectors
{
    /// <summary>Numbers in a piece, pieces in a book.</summary>
    public const int Piece = 4, Entries = 256;

    readonly HashTable _rows;
    readonly byte[] _codes;

    /// <summary>Pieces, a byte per number, book after book.</summary>
    readonly uint[] _books;
    readonly float _step;
    readonly int _pieces;

    /// <param name="reader">At what <see cref="Write"/> wrote.</param>
    /// <param name="width">Numbers in a vector, a multiple of <see cref="Piece"/>.</param>
    public CodedVectors(ref SectionReader reader, int width)
    {
        _pieces = width / Piece;
        _step = reader.ReadSingle();
        _books = reader.ReadArray<uint>(_pieces * Entries);
        var hashes = reader.ReadHashes();
        _rows = new(hashes);
        _codes = reader.ReadArray<byte>((long)hashes.Length * _pieces);
    }

    /// <summary>Writes what the constructor reads.</summary>
    /// <param name="step">What 1 in a book is worth.</param>
    /// <param name="books">The pieces, number by number, book after book.</param>
    /// <param name="hashes">Distinct, ascending, none 0.</param>
    /// <param name="codes">Per hash, which piece of each book.</param>
    public static byte[] Write(float step, ReadOnlySpan<sbyte> books, ReadOnlySpan<uint> hashes, ReadOnlySpan<byte> codes)
    {
        var writer = new SectionWriter();
        writer.Write(step);
        writer.Write(books);
        writer.WriteHashes(hashes);
        writer.Write(codes);
        return writer.ToArray();
    }

    /// <summary>Begins to fetch what <see cref="Find"/> will need.</summary>
    public void Prefetch(uint hash) => _rows.Prefetch(hash);

    /// <summary>The row of a hash's vector, which it begins to fetch; -1 if the hash has none.</summary>
    public unsafe int Find(uint hash)
    {
        if (hash == 0 || _rows.Find(hash) is not (>= 0 and var row)) return -1;
        if (Sse.IsSupported)
        {
            Sse.Prefetch0(Unsafe.AsPointer(ref _codes[row * _pieces]));
            Sse.Prefetch0(Unsafe.AsPointer(ref _codes[(row + 1) * _pieces - 1]));
        }
        return row;
    }

    /// <summary>Adds a vector.</summary>
    /// <param name="row">Its row; nothing is added for -1.</param>
    /// <param name="sum">What it is added to.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int row, Span<float> sum)
    {
        if (row < 0) return;
        var codes = _codes.AsSpan(row * _pieces, _pieces);
        for (int piece = 0; piece < codes.Length; piece++)
        {
            var four = Vector128.WidenLower(Vector128.WidenLower(Vector128.CreateScalarUnsafe(_books[piece * Entries + codes[piece]]).AsSByte()));
            var to = sum[(piece * Piece)..];
            (Vector128.Create<float>(to) + Vector128.ConvertToSingle(four) * _step).CopyTo(to);
        }
    }
}
