using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

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
        var utf8 = Encoding.UTF8.GetBytes(value);
        Write(utf8.Length);
        _bytes.Write(utf8);
    }

    public void Write<T>(ReadOnlySpan<T> values) where T : unmanaged => _bytes.Write(MemoryMarshal.AsBytes(values));

    public byte[] ToArray() => _bytes.WrittenSpan.ToArray();
}
