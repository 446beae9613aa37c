namespace NerLib.Regions;

/// <summary>
/// Finds what stands behind the last sentence of a paragraph and is not the writer's: a link in brackets, <c>(RELATED: …)</c>, or the agency
/// that the text is from, <c>(Yonhap)</c>, <c>- Reuters</c>.
/// </summary>
static class ClosingRemark
{
    /// <summary>Characters of a remark.</summary>
    const int Longest = 200;

    /// <summary>Whether there is one, where in <paramref name="line"/> it begins, and what it is.</summary>
    public static bool TryFind(ReadOnlySpan<char> line, out int start, out RegionKind kind)
    {
        (start, kind) = (0, RegionKind.Body);
        var words = line.TrimEnd('.');
        if (words.IsEmpty) return false;
        int from = Math.Max(0, words.Length - Longest);
        if (words[^1] is ')' or ']')
        {
            start = from + words[from..].LastIndexOfAny('(', '[');
            if (start <= from || !EndsBefore(line, start)) return false;
            var inside = words[(start + 1)..^1].Trim();
            kind = inside.IsEmpty ? RegionKind.Body
                : IsAgency(inside) ? RegionKind.Credit
                : PhraseTable.TryFind(inside, out var phrase) && phrase.Kind == RegionKind.RelatedLinks ? RegionKind.RelatedLinks
                : RegionKind.Body;
        }
        else
        {
            start = from + words[from..].LastIndexOfAny('-', '–', '—');
            if (start > from && EndsBefore(line, start) && !IsQuoted(line[..start]) && AreAgencies(words[(start + 1)..].TrimStart())) kind = RegionKind.Credit;
        }
        return kind != RegionKind.Body;
    }

    // Behind marked words stands who said them: “I love it.” — Petra.
    static bool IsQuoted(ReadOnlySpan<char> before) => before.TrimEnd()[^1] is '”' or '"' or '’' or '\'';

    static bool EndsBefore(ReadOnlySpan<char> line, int start) => line[start - 1] == ' ' && LineShapes.EndsSentence(line[..start].TrimEnd());

    /// <summary>Whether it names agencies, with a slash between two: <c>Reuters/AFP</c>.</summary>
    static bool AreAgencies(ReadOnlySpan<char> words)
    {
        foreach (var range in words.Split('/'))
            if (!IsAgency(words[range].Trim())) return false;
        return true;
    }

    static bool IsAgency(ReadOnlySpan<char> words) => !words.IsEmpty && DatelineRule.IsAgency(words);
}
