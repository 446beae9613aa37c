using System.Collections.Immutable;
using System.Text.Json;

namespace NerLib;

/// <summary>What <see cref="JsonFormat"/> writes.</summary>
public sealed record JsonFormatOptions
{
    /// <summary>The document's id, copied as it is; null leaves it out.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>What else is known of the document, copied in its order as the member <c>fields</c>. Default: nothing, which leaves it out.</summary>
    public IReadOnlyDictionary<string, JsonElement> Fields { get; init; } = ImmutableDictionary<string, JsonElement>.Empty;

    /// <summary>What offsets count. Default: UTF-16 units.</summary>
    public OffsetUnit Offsets { get; init; } = OffsetUnit.Utf16;

    /// <summary>Whether to write the text. Default: yes.</summary>
    public bool Text { get; init; } = true;

    /// <summary>Whether to write the tokens. Default: no.</summary>
    public bool Tokens { get; init; }

    /// <summary>Whether to break lines and indent. Default: no, one line.</summary>
    public bool Indented { get; init; }
}
