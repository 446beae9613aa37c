namespace NerLib;

/// <summary>What the offsets of an output count.</summary>
public enum OffsetUnit
{
    /// <summary>UTF-16 units, as .NET, Java and JavaScript do.</summary>
    Utf16,

    /// <summary>Unicode code points, as Python does.</summary>
    CodePoint,

    /// <summary>Bytes of UTF-8.</summary>
    Utf8,
}
