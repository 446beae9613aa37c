using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;

namespace NerLib.Batch;

/// <summary>The id of a line of a batch, as a hash: 16 bytes, whatever its length. Lines without an id share one.</summary>
readonly record struct BatchId(UInt128 Hash)
{
    /// <param name="id">A string, a number, or null.</param>
    public static BatchId Of(JsonElement? id)
    {
        // A string is the same however it is escaped; a number is the same if its digits are.
        string text = id is not { } given || given.ValueKind == JsonValueKind.Null ? "null"
            : given.ValueKind == JsonValueKind.String ? "\"" + given.GetString() : given.GetRawText();
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text), hash);
        return new(BinaryPrimitives.ReadUInt128LittleEndian(hash));
    }
}
