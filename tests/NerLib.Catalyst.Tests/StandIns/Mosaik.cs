// Stand-ins for what the adapter and its tests use of the package Mosaik.Core and its dependency UID.
#nullable disable

namespace UID
{
    public readonly record struct UID128(ulong High, ulong Low);
}

namespace Mosaik.Core
{
    public enum Language
    {
        Unknown,
        Any,
        English,
        German,
    }

    public interface IModel
    {
        Language Language { get; }
        string Type { get; }
        string Tag { get; }
        int Version { get; }
    }
}
