using System.Text;

namespace NerLib.Text;

/// <summary>From UTF-16 offsets to offsets in another unit, and back. A lone surrogate counts as the replacement character it is written as.</summary>
sealed class OffsetMap
{
    /// <summary>The offset of every UTF-16 offset; null where they are the same.</summary>
    readonly int[]? _offsets;

    readonly int _length;

    public OffsetMap(ReadOnlySpan<char> text, OffsetUnit unit)
    {
        _length = text.Length;
        if (unit == OffsetUnit.Utf16 || Ascii.IsValid(text)) return;
        _offsets = new int[text.Length + 1];
        for (int i = 0, offset = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out int length);
            _offsets.AsSpan(i, length).Fill(offset);
            i += length;
            offset += unit == OffsetUnit.CodePoint ? 1 : rune.Utf8SequenceLength;
            _offsets[i] = offset;
        }
    }

    public int this[int utf16] => _offsets is null ? utf16 : _offsets[utf16];

    /// <summary>The UTF-16 offset of one in the other unit; null where it lies inside a character or outside the text.</summary>
    public int? Utf16Of(int offset)
    {
        if (_offsets is null) return offset >= 0 && offset <= _length ? offset : null;
        int utf16 = Array.BinarySearch(_offsets, offset);
        while (utf16 > 0 && _offsets[utf16 - 1] == offset) utf16--;
        return utf16 >= 0 ? utf16 : null;
    }
}
