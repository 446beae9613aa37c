using System.IO.Compression;
using ZstdSharp;

namespace NerLib.Batch.Input;

/// <summary>A compressed file, read as what it holds. Damage is told with the file's name.</summary>
sealed class CompressedFile : Stream
{
    static readonly byte[] GzipStart = [0x1f, 0x8b], ZstandardStart = [0x28, 0xb5, 0x2f, 0xfd];

    readonly string _path;
    readonly Stream _content;

    CompressedFile(string path, Stream content) => (_path, _content) = (path, content);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Whether a file's name ends as those of compressed files do.</summary>
    public static bool Is(string path) => Path.GetExtension(path).ToUpperInvariant() is ".GZ" or ".ZST";

    /// <summary>What a file holds: unpacked, if its name says that it is compressed.</summary>
    /// <param name="path">Its path, or <see cref="Files.Standard"/>.</param>
    /// <exception cref="InvalidDataException">The file is not compressed as its name says.</exception>
    public static Stream OpenInput(string path)
    {
        var stream = Files.OpenInput(path);
        return stream is FileStream file && Is(path) ? Open(path, file) : stream;
    }

    /// <exception cref="InvalidDataException">The file is not compressed as its name says.</exception>
    static CompressedFile Open(string path, FileStream file)
    {
        bool isGzip = Path.GetExtension(path).Equals(".gz", StringComparison.OrdinalIgnoreCase);
        var expected = isGzip ? GzipStart : ZstandardStart;
        var start = new byte[expected.Length];
        if (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !start.AsSpan().SequenceEqual(expected))
            throw new InvalidDataException($"'{path}' is not compressed as its name says; expected {(isGzip ? "gzip" : "Zstandard")}.");
        file.Position = 0;
        // Without this the platform takes the end of a gzip file that was cut off as the end of what it holds.
        AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);
        return new(path, isGzip ? new GZipStream(file, CompressionMode.Decompress) : new DecompressionStream(file, leaveOpen: false));
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return _content.Read(buffer);
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Damaged(error);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _content.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception error) when (IsDamage(error))
        {
            throw Damaged(error);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) _content.Dispose();
        base.Dispose(disposing);
    }

    static bool IsDamage(Exception error) => error is InvalidDataException or EndOfStreamException or ZstdException;

    InvalidDataException Damaged(Exception error) => new($"'{_path}' is damaged or cut off: {error.Message}", error);
}
