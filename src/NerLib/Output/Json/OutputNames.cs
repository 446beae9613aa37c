namespace NerLib.Output.Json;

/// <summary>How all formats write the members of enumerations, and text.</summary>
static class OutputNames
{
    public static string NameOf(RegionKind kind) => kind switch
    {
        RegionKind.RelatedLinks => "related-links",
        RegionKind.SiteNotice => "site-notice",
        _ => LowerNameOf(kind),
    };

    public static string LowerNameOf<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The text as the JSON writer takes it, which refuses lone surrogates.</summary>
    public static string WellFormed(string text)
    {
        var runes = text.AsSpan();
        for (int i = 0; i < runes.Length; i++)
            if (char.IsSurrogate(runes[i]) && !(i + 1 < runes.Length && char.IsSurrogatePair(runes[i], runes[++i])))
                return System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));
        return text;
    }
}
