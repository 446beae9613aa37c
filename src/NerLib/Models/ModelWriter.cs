using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace NerLib.Models;

/// <summary>Writes <see cref="ModelFormat"/>: the same sections in the same order give the same bytes.</summary>
sealed class ModelWriter
{
    readonly List<(uint Name, SectionSchema Schema, byte[] Bytes)> _sections = [];

    public ModelWriter Add(string name, SectionSchema schema, byte[] bytes)
    {
        _sections.Add((ModelFormat.NameCode(name), schema, bytes));
        return this;
    }

    public ModelWriter Add(NerModelInfo info) =>
        Add(ModelFormat.Info, SectionSchema.None, JsonSerializer.SerializeToUtf8Bytes(info, NerModelJson.Default.NerModelInfo));

    public byte[] ToArray()
    {
        long end = ModelFormat.HeaderSize + (long)_sections.Count * ModelFormat.EntrySize;
        var offsets = new long[_sections.Count];
        for (int i = 0; i < offsets.Length; i++)
        {
            offsets[i] = ModelFormat.Align(end);
            end = offsets[i] + _sections[i].Bytes.Length;
        }

        var file = new byte[end + ModelFormat.ChecksumSize];
        ModelFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), ModelFormat.Newest);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(8), _sections.Count);
        for (int i = 0; i < offsets.Length; i++)
        {
            var entry = file.AsSpan(ModelFormat.HeaderSize + i * ModelFormat.EntrySize);
            BinaryPrimitives.WriteUInt32LittleEndian(entry, _sections[i].Name);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], _sections[i].Schema.Hash);
            BinaryPrimitives.WriteInt64LittleEndian(entry[8..], offsets[i]);
            BinaryPrimitives.WriteInt64LittleEndian(entry[16..], _sections[i].Bytes.Length);
            _sections[i].Bytes.CopyTo(file.AsSpan((int)offsets[i]));
        }
        SHA256.HashData(file.AsSpan(0, (int)end), file.AsSpan((int)end));
        return file;
    }
}
