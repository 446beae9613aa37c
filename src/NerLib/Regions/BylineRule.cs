using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Tells the line that says who wrote the article.</summary>
static class BylineRule
{
    /// <summary>Characters of a byline of several authors; half and twice change nothing.</summary>
    const int Longest = 140;

    /// <summary><c>By Jane Doe</c>, <c>By JANE DOE and JOHN ROE, Staff Writers</c>, <c>Jane Doe | Reuters</c>.</summary>
    public static bool IsByline(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest || line[^1] is '.' or ':' or '?' or '!' or ',') return false;
        foreach (var beginning in BylineWords.Beginnings)
            if (line.StartsWith(beginning, StringComparison.Ordinal)) return BeginsWithNames(line[beginning.Length..].TrimStart());
        return HoldsOutlet(line) && IsName(line);
    }

    /// <summary>A name alone, or with a job or house: <c>Jane Doe, Staff Writer</c>, <c>Jane Doe | Reuters</c>.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || LineShapes.EndsSentence(line)) return false;
        int comma = line.IndexOfAny(',', '|');
        var name = comma < 0 ? line : line[..comma].TrimEnd();
        return LineShapes.Words(name) is 2 or 3 && NamesLength(name) == name.Length;
    }

    /// <summary>The house or job on its own line under a name.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> line)
    {
        foreach (var outlet in BylineWords.Outlets)
            if (line.SequenceEqual(outlet)) return true;
        return false;
    }

    /// <summary>Whether a house or a job comes after the comma or bar.</summary>
    static bool HoldsOutlet(ReadOnlySpan<char> line) =>
        line.IndexOfAny(',', '|') is > 0 and var mark && IsOutlet(line[(mark + 1)..].Trim());

    /// <summary><c>Jane Doe, Morning Courier</c>, below a passage taken from there.</summary>
    public static bool IsNameAndHouse(ReadOnlySpan<char> line) =>
        line.IndexOf(", ", StringComparison.Ordinal) is > 0 and var comma
        && IsName(line)
        && !LineShapes.IsCapitals(line)
        && NamesLength(line[(comma + 2)..]) == line.Length - comma - 2;

    static bool BeginsWithNames(ReadOnlySpan<char> line)
    {
        int length = NamesLength(line);
        if (length == 0) return false;
        var names = line[..length];
        if (length == line.Length) return LineShapes.Words(names) > 1 || IsOutlet(names);
        // After the names only a job, a house or a date may come, set off by a mark.
        return LineShapes.Words(names) > 1 && line[length..].TrimStart() is [',' or '|' or '/' or '-' or '–' or '—' or '(' or '@' or '•' or '·', ..];
    }

    /// <summary>How far capitalised words, joined by "and", go.</summary>
    static int NamesLength(ReadOnlySpan<char> line)
    {
        int end = 0;
        for (int i = 0; i < line.Length;)
        {
            int start = i;
            while (i < line.Length && (char.IsLetter(line[i]) || line[i] is '.' or '\'' or '’' or '-')) i++;
            var word = line[start..i];
            if (word.IsEmpty) return end;
            bool joins = NameWords.IsJoiner(word);
            if (!joins && !char.IsUpper(word[0])) return end;
            foreach (var other in BylineWords.NotNames)
                if (word.Equals(other, StringComparison.OrdinalIgnoreCase)) return end;
            if (!joins) end = i;
            if (i < line.Length && line[i] == ' ') i++;
            else if (i + 1 < line.Length && line[i] == ',' && end == i && GoesOnWithName(line[(i + 1)..])) i += 2;
            else return end;
        }
        return end;
    }

    // "Jane Doe, John Roe and Max Poe": a list, rather than a name with a job.
    static bool GoesOnWithName(ReadOnlySpan<char> rest) =>
        rest.Length > 2 && rest[0] == ' ' && char.IsUpper(rest[1]) && rest.Contains(" and ", StringComparison.Ordinal);
}
