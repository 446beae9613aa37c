using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using NerLib.Models;

namespace NerLib;

/// <summary>A trained model: named sections of one file in memory. Immutable and thread-safe.</summary>
public sealed class NerModel
{
    readonly ReadOnlyMemory<byte> _file;
    readonly Dictionary<string, (Range Bytes, SectionSchema Schema)> _sections = [];
    readonly ConcurrentDictionary<Type, Lazy<object?>> _shared = [];

    NerModel(ReadOnlyMemory<byte> file)
    {
        _file = file;
        ReadTable(file.Span);
        Info = ReadInfo();
    }

    /// <summary>What the model says of itself.</summary>
    public NerModelInfo Info { get; }

    /// <summary>
    /// A model without sections: every stage falls back to its rules, which find dates and amounts, but no names. A trained model is in the package
    /// <c>NerLib.Models.English</c>.
    /// </summary>
    public static NerModel Empty { get; } = new(new ModelWriter().ToArray());

    /// <summary>Reads a model file.</summary>
    /// <exception cref="NerModelException">The file is missing, cut short, damaged, not a model, or of a newer format.</exception>
    public static NerModel Load(string path)
    {
        try
        {
            return new(File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NerModelException($"The model '{path}' cannot be read: {error.Message}", error);
        }
    }

    /// <summary>Reads a model from a stream's position to its end. The stream stays open.</summary>
    /// <exception cref="NerModelException">The data is cut short, damaged, not a model, or of a newer format.</exception>
    public static NerModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (stream.CanSeek)
        {
            long length = Math.Max(0, stream.Length - stream.Position);
            if (length > Array.MaxLength)
                throw new NerModelException($"The model has {length} bytes; at most {Array.MaxLength} can be read. Give a .nerm file.");
            var exact = GC.AllocateUninitializedArray<byte>((int)length);
            stream.ReadExactly(exact);
            return new(exact);
        }
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return new(copy.ToArray());
    }

    /// <summary>Reads a model from memory, which must not change afterwards.</summary>
    /// <exception cref="NerModelException">The data is cut short, damaged, not a model, or of a newer format.</exception>
    public static NerModel Load(ReadOnlyMemory<byte> file) => new(file);

    /// <summary>Names and lengths in bytes of the sections, in the file's order.</summary>
    public IEnumerable<KeyValuePair<string, int>> Sections =>
        _sections.Select(section => KeyValuePair.Create(section.Key, section.Value.Bytes.GetOffsetAndLength(_file.Length).Length));

    /// <summary>The bytes of a section; null if the model lacks it.</summary>
    internal ReadOnlyMemory<byte>? Section(string name) =>
        _sections.TryGetValue(name, out var section) ? _file[section.Bytes] : default(ReadOnlyMemory<byte>?);

    /// <summary>The checksum of its bytes, by which models are told apart.</summary>
    internal ReadOnlySpan<byte> Checksum => _file.Span[^ModelFormat.ChecksumSize..];

    /// <summary>What a section, which the model has, was trained over.</summary>
    internal SectionSchema SchemaOf(string name) => _sections[name].Schema;

    /// <summary>What is read from the model, once for all who ask: pipelines over one model share its tables.</summary>
    /// <param name="read">Reads it; always the same for a type. Its result is thread-safe, or null where the model lacks the section.</param>
    internal T Shared<T>(Func<NerModel, T> read) where T : class? =>
        (T)_shared.GetOrAdd(typeof(T), static (_, args) => new(() => args.read(args.model)), (model: this, read)).Value!;

    void ReadTable(ReadOnlySpan<byte> file)
    {
        if (file.Length < ModelFormat.HeaderSize && ModelFormat.Magic.StartsWith(file[..Math.Min(file.Length, ModelFormat.Magic.Length)]))
            throw new NerModelException(
                $"The model is cut short: it has {file.Length} bytes; its header alone needs {ModelFormat.HeaderSize}. Fetch it again.");
        if (!file.StartsWith(ModelFormat.Magic))
            throw new NerModelException("Not a NerLib model: it does not begin with 'NERM'. Give a .nerm file.");
        int version = BinaryPrimitives.ReadInt32LittleEndian(file[4..]);
        if (version is < ModelFormat.Oldest or > ModelFormat.Newest)
            throw new NerModelException(
                $"Model format {version}; this NerLib reads {ModelFormat.Oldest} to {ModelFormat.Newest}. Update NerLib, or train the model again.");

        int count = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        long bodyEnd = file.Length - (long)ModelFormat.ChecksumSize;
        if (count < 0 || ModelFormat.HeaderSize + (long)count * ModelFormat.EntrySize > bodyEnd)
            throw new NerModelException($"The model is cut short or damaged: {file.Length} bytes cannot hold its table of {count} sections. Fetch it again.");

        long previousEnd = ModelFormat.HeaderSize + (long)count * ModelFormat.EntrySize;
        for (int i = 0; i < count; i++)
        {
            var entry = file.Slice(ModelFormat.HeaderSize + i * ModelFormat.EntrySize, ModelFormat.EntrySize);
            string name = System.Text.Encoding.ASCII.GetString(entry[..4]);
            var schema = new SectionSchema(BinaryPrimitives.ReadUInt32LittleEndian(entry[4..]));
            long offset = BinaryPrimitives.ReadInt64LittleEndian(entry[8..]);
            long length = BinaryPrimitives.ReadInt64LittleEndian(entry[16..]);
            if (offset < previousEnd || length < 0 || length > bodyEnd - offset)
                throw new NerModelException(
                    $"The model is cut short or damaged: section {name} at {offset} of {length} bytes does not fit a file of {file.Length}. Fetch it again.");
            if (!_sections.TryAdd(name, ((int)offset..(int)(offset + length), schema)))
                throw new NerModelException($"The model is damaged: section {name} appears twice. Fetch it again.");
            previousEnd = offset + length;
        }

        Span<byte> checksum = stackalloc byte[ModelFormat.ChecksumSize];
        SHA256.HashData(file[..(int)bodyEnd], checksum);
        if (!checksum.SequenceEqual(file[(int)bodyEnd..]))
            throw new NerModelException("The model is damaged: its checksum does not match its content. Fetch it again.");
    }

    NerModelInfo ReadInfo()
    {
        if (Section(ModelFormat.Info) is not { } json) return new();
        try
        {
            return JsonSerializer.Deserialize(json.Span, NerModelJson.Default.NerModelInfo) ?? new();
        }
        catch (JsonException error)
        {
            throw new NerModelException($"The model's metadata is not the JSON expected: {error.Message}", error);
        }
    }
}
