using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Tells headlines, bylines, lists of links and headings from where lines stand on the page.</summary>
static class PageOutline
{
    /// <summary>Characters. Half loses 1 % of the regions of news for the headline, 2 % for the heading; twice changes nothing.</summary>
    const int LongestHeadline = 180, LongestStandfirst = 250, LongestHeading = 80, LongestLink = 220;

    /// <summary>Lines and words. 6 words for a heading lose 2 % of the regions of news; half and twice of the others change nothing.</summary>
    const int HeadlineLines = 2, HeadLines = 8, ListedLinks = 12, HeadingWords = 12;

    public static void Mark(ReadOnlySpan<char> text, Span<Line> lines)
    {
        bool isPage = false;
        for (int i = 0; i < lines.Length; i++)
        {
            bool wrapped = lines[i].Kind == RegionKind.Byline ? !Stands(lines, i) : i > 0 && GoesOn(text, lines[i - 1], lines[i]);
            if (wrapped) (lines[i].Kind, lines[i].OpensList) = (RegionKind.Body, false);
            isPage |= lines[i].Kind is not (RegionKind.Body or RegionKind.Caption or RegionKind.Credit);
        }
        MarkLists(text, lines);
        isPage |= MarkHead(text, lines);
        if (isPage) MarkHeadings(text, lines);
    }

    /// <summary>Marks headline, standfirst, byline and time above the article; whether there is any of it.</summary>
    static bool MarkHead(ReadOnlySpan<char> text, Span<Line> lines)
    {
        int i = 0;
        while (i < lines.Length && i < HeadLines && lines[i].Kind != RegionKind.Body) i++;
        if (i == lines.Length || lines[i].Kind != RegionKind.Body || !HasArticle(text, lines[i..])) return false;

        int titles = 0;
        bool named = false, marked = false;
        for (; i < lines.Length && i < HeadLines; i++)
        {
            if (lines[i].Kind != RegionKind.Body)
            {
                named |= lines[i].Kind == RegionKind.Byline;
                continue;
            }
            var line = lines[i].In(text);
            if (DatelineRule.IsStamp(line)) lines[i].Kind = RegionKind.Dateline;
            else if (IsNameLine(text, lines, i, titles > 0, named)) (lines[i].Kind, named) = (RegionKind.Byline, true);
            else if (titles < HeadlineLines && IsHeadline(line, titles) && Stands(lines, i) && HasArticle(text, lines[(i + 1)..]))
                (lines[i].Kind, titles) = (RegionKind.Headline, titles + 1);
            else return marked;
            marked = true;
        }
        return marked;
    }

    static bool IsHeadline(ReadOnlySpan<char> line, int titles)
    {
        if (LineShapes.Words(line) < 3) return false;
        if (IsNoHeadline(line) || line.ContainsAny('|', '©') || DatelineRule.LengthAt(line, DatelineForms.FirstParagraph) > 0) return false;
        if (LineShapes.IsTitle(line, titles == 0 ? LongestHeadline : LongestStandfirst)) return true;
        // Some archives put a full stop after each title.
        return titles == 0 && line[^1] == '.' && line[^2] != '.' && LineShapes.IsTitle(line[..^1], LongestHeadline) && LineShapes.IsTitleCase(line);
    }

    static bool IsNoHeadline(ReadOnlySpan<char> line)
    {
        foreach (var beginning in PagePhrases.NotHeadlines)
            if (line.StartsWith(beginning, StringComparison.Ordinal)) return true;
        return false;
    }

    // A name alone is a byline only under a headline, or with a house or a job beside it.
    static bool IsNameLine(ReadOnlySpan<char> text, Span<Line> lines, int i, bool underHeadline, bool named)
    {
        var line = lines[i].In(text);
        if (BylineRule.IsOutlet(line)) return named || underHeadline;
        if (LineShapes.Words(line) <= 6 && i + 1 < lines.Length && BylineRule.IsOutlet(lines[i + 1].In(text))) return true;
        return underHeadline && !named && BylineRule.IsName(line);
    }

    /// <summary>Whether paragraphs of prose follow soon.</summary>
    static bool HasArticle(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines)
    {
        int others = 0;
        foreach (var line in lines)
        {
            if (line.Kind != RegionKind.Body) continue;
            if (IsParagraph(line.In(text))) return true;
            if (++others > 6) return false;
        }
        return false;
    }

    static bool IsParagraph(ReadOnlySpan<char> line) => line.Length >= 80 && LineShapes.EndsSentence(line);

    /// <summary>Whether a line is a paragraph of its own, rather than a line of wrapped text.</summary>
    static bool Stands(ReadOnlySpan<Line> lines, int i) =>
        (i == 0 || lines[i].AfterBlank || lines[i - 1].Length > 100 || lines[i - 1].Kind != RegionKind.Body)
        && (i + 1 == lines.Length || lines[i + 1].AfterBlank || lines[i + 1].Length > 100 || lines[i + 1].Kind != RegionKind.Body);

    /// <summary>Whether the line before ends in the middle of a sentence that may go on in this one.</summary>
    static bool GoesOn(ReadOnlySpan<char> text, in Line before, in Line line) =>
        before.Kind == RegionKind.Body && LineShapes.IsBrokenOff(text, before, line);

    static void MarkLists(ReadOnlySpan<char> text, Span<Line> lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].OpensList) continue;
            int last = Math.Min(lines.Length, i + 1 + ListedLinks);
            var kind = lines[i].Kind;
            while (i + 1 < last && !lines[i + 1].OpensList && (lines[i + 1].Kind == RegionKind.SiteNotice || IsLink(lines[i + 1], text)))
                if (lines[++i].Kind != RegionKind.SiteNotice) lines[i].Kind = kind;
        }
    }

    static bool IsLink(in Line line, ReadOnlySpan<char> text) =>
        line.Kind is RegionKind.Body or RegionKind.RelatedLinks && LineShapes.IsTitle(line.In(text).TrimStart("•⦁●·▪*-–—|>»►▶ "), LongestLink);

    static void MarkHeadings(ReadOnlySpan<char> text, Span<Line> lines)
    {
        for (int i = 1; i + 1 < lines.Length; i++)
        {
            if (lines[i].Kind != RegionKind.Body || lines[i].HoldsTrigger || !Stands(lines, i) || !IsBetweenProse(text, lines, i)) continue;
            var line = lines[i].In(text);
            if (!IsHeading(line) || Repeats(text, lines, i)) continue;
            if (BylineRule.IsNameAndHouse(line))
            {
                lines[i].Kind = RegionKind.Byline;
                continue;
            }
            // A whole sentence in capitals is the title of another article, put between the paragraphs as a link.
            lines[i].Kind = LineShapes.Words(line) >= 6 && LineShapes.IsCapitals(line) ? RegionKind.RelatedLinks : RegionKind.Heading;
        }
    }

    // The words of a book or a transcript: "JANE DOE: Why?", “But what if—”.
    static bool IsHeading(ReadOnlySpan<char> line) =>
        LineShapes.IsTitle(line, LongestHeading)
        && LineShapes.Words(line) <= HeadingWords
        && line.ContainsAnyInRange('A', 'z')
        && line.Length >= 3
        && line[^1] is not ')'
        && !NamesSpeaker(line)
        && !OpensQuotation(line)
        && !IsNoHeadline(line);

    static bool NamesSpeaker(ReadOnlySpan<char> line) =>
        line.IndexOf(':') is > 2 and var colon && LineShapes.IsCapitals(line[..colon].Trim('"')) && !LineShapes.IsCapitals(line);

    static bool OpensQuotation(ReadOnlySpan<char> line) =>
        line[0] is '"' or '“' && (line[1..].IndexOfAny('"', '”') < 0 || (line[^1] is '"' or '”' && !char.IsLetterOrDigit(line[^2])));

    static bool IsBetweenProse(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int i)
    {
        int next = i + 1, previous = i - 1;
        while (next < lines.Length && next <= i + 2 && IsFurniture(lines[next].Kind)) next++;
        while (previous >= 0 && previous >= i - 2 && IsFurniture(lines[previous].Kind)) previous--;
        if (next >= lines.Length || lines[next].Kind != RegionKind.Body || !IsSentence(lines[next].In(text))) return false;
        return previous >= 0 && lines[previous].Kind == RegionKind.Body && IsSentence(lines[previous].In(text));
    }

    static bool IsFurniture(RegionKind kind) => kind is RegionKind.Caption or RegionKind.Credit or RegionKind.SiteNotice or RegionKind.RelatedLinks;

    static bool IsSentence(ReadOnlySpan<char> line) => line.Length >= 40 && LineShapes.EndsSentence(line) && line[^1] is not (',' or ';');

    // The name of who speaks, in an interview, comes again and again.
    static bool Repeats(ReadOnlySpan<char> text, ReadOnlySpan<Line> lines, int i)
    {
        var line = lines[i].In(text);
        for (int distance = 1; distance <= 8; distance++)
        {
            if (i - distance >= 0 && line.SequenceEqual(lines[i - distance].In(text))) return true;
            if (i + distance < lines.Length && line.SequenceEqual(lines[i + distance].In(text))) return true;
        }
        return false;
    }
}
