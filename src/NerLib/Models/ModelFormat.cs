using System.Buffers.Binary;
using System.Text;

namespace NerLib.Models;

/// <summary>
/// The layout of a <c>.nerm</c> file, little-endian throughout:
/// <code>
/// 0   "NERM"
/// 4   int32   format version
/// 8   int32   number of sections
/// 12  int32   0
/// 16  table: per section 4 bytes of ASCII name, uint32 schema, int64 offset, int64 length
/// …   sections, each beginning at a multiple of 64, in the order of the table, zeros between
/// end 32 bytes: SHA-256 of everything before
/// </code>
/// </summary>
static class ModelFormat
{
    public const int Oldest = 4, Newest = 4;
    public const int HeaderSize = 16;
    public const int EntrySize = 24;
    public const int ChecksumSize = 32;
    public const int Alignment = 64;

    /// <summary>The largest value of a weight, up or down, with which sums over a text stay finite.</summary>
    public const float LargestWeight = 1_000_000;

    /// <summary>JSON metadata: <see cref="NerModelInfo"/>.</summary>
    public const string Info = "INFO";

    /// <summary>Weights of what a line of a page is for.</summary>
    public const string Regions = "REGN";

    /// <summary>Weights of the sentence splitter.</summary>
    public const string Sentences = "SENT";

    /// <summary>The entity tagger.</summary>
    public const string Entities = "ENTS";

    /// <summary>Word vectors that networks share.</summary>
    public const string Vectors = "VECT";

    /// <summary>The network beside the entity tagger's features.</summary>
    public const string EntityNetwork = "ENTN";

    /// <summary>The part-of-speech tagger and dependency parser.</summary>
    public const string Syntax = "SYNT";

    /// <summary>Weights of what reports what.</summary>
    public const string Cues = "CUES";

    /// <summary>Weights of which candidates are reported speech.</summary>
    public const string Reports = "RPRT";

    /// <summary>Weights of where reported words begin and end.</summary>
    public const string Extents = "EXTN";

    /// <summary>Weights of where the words that name who speaks begin and end.</summary>
    public const string Sources = "SRCS";

    /// <summary>Weights of which marked words without cue are speech.</summary>
    public const string Speech = "SPCH";

    /// <summary>Trees of who speaks a quote whose speaker no name beside it tells.</summary>
    public const string Speakers = "SPKR";

    /// <summary>What actors are resolved with: first names, verbs, role nouns, the ranker of pronouns.</summary>
    public const string Actors = "ACTR";

    public static ReadOnlySpan<byte> Magic => "NERM"u8;

    public static uint NameCode(string name) =>
        name.Length == 4 && Ascii.IsValid(name)
            ? BinaryPrimitives.ReadUInt32LittleEndian(System.Text.Encoding.ASCII.GetBytes(name))
            : throw new ArgumentException($"A section's name is four ASCII characters; found '{name}'.", nameof(name));

    public static long Align(long offset) => (offset + Alignment - 1) / Alignment * Alignment;
}
