namespace NerLib.Regions;

/// <summary>Writes a line as one region, or as several where a dateline, a credit or a caption is inside it, or a remark behind it.</summary>
static class LineSplitter
{
    /// <summary>A dateline stands at an article’s head, which captions and links may come before.</summary>
    const int ParagraphsWithDateline = 4;

    /// <summary>Characters of a paragraph that may begin with a place without capitals.</summary>
    const int ShortestWithPlace = 80;

    /// <summary>Characters of a caption with its credit, and of that before the credit; half and twice change nothing.</summary>
    const int LongestCaption = 600, LongestCaptionBefore = 400;

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="paragraphs">How many body paragraphs came since the beginning of the article.</param>
    /// <param name="labelled">Whether several paragraphs begin with a label and a colon, as those of a transcript.</param>
    /// <param name="writer">Takes the regions.</param>
    public static void Write(in Line line, int paragraphs, bool labelled, ref RegionWriter writer)
    {
        int start = line.Start, end = line.End;
        if (line.Kind == RegionKind.Body && paragraphs < ParagraphsWithDateline)
        {
            var forms = paragraphs > 0 || line.Length < ShortestWithPlace ? DatelineForms.None
                : labelled ? DatelineForms.FirstParagraph
                : DatelineForms.FirstParagraph | DatelineForms.Colon;
            int dateline = DatelineRule.LengthAt(line.In(writer.Text), forms);
            writer.Add(start, start + dateline, RegionKind.Dateline, joins: false);
            start += dateline;
        }
        else if (line.LabelLength > 0)
        {
            writer.Add(start, start + line.LabelLength, RegionKind.SiteNotice, joins: false);
            start += line.LabelLength;
        }
        var remarkKind = RegionKind.Body;
        if (line.Kind == RegionKind.Body && ClosingRemark.TryFind(writer.Text[start..end], out int remark, out remarkKind)) end = start + remark;
        bool joins = line.Kind == RegionKind.Body || line.AfterBlank;
        if (line.HoldsTrigger && line.Kind is RegionKind.Body or RegionKind.Caption or RegionKind.Credit)
            WritePieces(start, end, line.Kind, joins, paragraphs == 0, ref writer);
        else
            writer.Add(start, end, line.Kind, joins);
        writer.Add(end, line.End, remarkKind, joins: false);
    }

    static void WritePieces(int start, int end, RegionKind kind, bool joins, bool atTop, ref RegionWriter writer)
    {
        var text = writer.Text;
        var triggers = new CreditTriggers(text[..end]);
        for (int scan = start, at; scan < end && (at = triggers.Next(scan)) < end;)
        {
            scan = at + 1;
            var rest = text[at..end];
            if (rest.StartsWith("Image copyright", StringComparison.Ordinal) || rest.StartsWith("Image caption", StringComparison.Ordinal)
                || rest.StartsWith("Media caption", StringComparison.Ordinal))
            {
                writer.Add(start, at, kind, joins);
                (start, kind, joins) = (at, rest[6..].StartsWith("copy", StringComparison.Ordinal) ? RegionKind.Credit : RegionKind.Caption, false);
                scan = at + "Image caption".Length;
            }
            else if (kind != RegionKind.Credit && CreditRule.TryFind(text[start..end], at - start, out var credit))
            {
                credit = new(start + credit.Start, start + credit.End);
                var before = kind == RegionKind.Body && IsCaptionBefore(text[start..credit.Start], text[credit.Start]) ? RegionKind.Caption : kind;
                writer.Add(start, credit.Start, before, joins);
                writer.Add(credit.Start, credit.End, RegionKind.Credit, joins: false);
                joins = false;
                (start, kind) = AfterCredit(credit, end, kind, before == RegionKind.Caption && atTop, ref writer);
                scan = Math.Max(scan, start);
            }
        }
        writer.Add(start, end, kind, joins);
    }

    // "The mayor at the opening. (Photo by Jane Doe) The city has…": the page's markup was lost, the caption stood first.
    static bool IsCaptionBefore(ReadOnlySpan<char> before, char mark) =>
        mark is '(' or '[' or '|' && before.Length is > 0 and <= LongestCaptionBefore && char.IsWhiteSpace(before[^1])
            && (mark == '|' || LineShapes.EndsSentence(before.TrimEnd()));

    static (int Start, RegionKind Kind) AfterCredit(TextSpan credit, int end, RegionKind kind, bool mayBeTitle, ref RegionWriter writer)
    {
        var text = writer.Text;
        var rest = text[credit.End..end].TrimStart();
        if (rest.IsEmpty) return (end, kind);
        if (PhraseTable.TryFind(rest, out var phrase) && phrase.Kind == RegionKind.SiteNotice) return (credit.End, RegionKind.SiteNotice);
        if (mayBeTitle && LineShapes.IsTitle(rest, 200)) return (credit.End, RegionKind.Headline);
        if (kind == RegionKind.Caption) return (credit.End, kind);

        bool glued = char.IsLetter(text[credit.End]);
        if (!glued && text[credit.Start] != '©') return (credit.End, kind);
        int caption = CaptionEnd(text[..end], credit.End);
        writer.Add(credit.End, caption, RegionKind.Caption, joins: false);
        return (caption, kind);
    }

    /// <summary>A caption inside a paragraph is a sentence, and another where a dash introduces it, as agencies write.</summary>
    static int CaptionEnd(ReadOnlySpan<char> text, int start)
    {
        int before = start, end = SentenceEnd(text, start);
        while (end > before && end - start < LongestCaption && text[end..].TrimStart() is ['–' or '—' or '-', ' ', ..])
            (before, end) = (end, SentenceEnd(text, end));
        return end;
    }

    static int SentenceEnd(ReadOnlySpan<char> text, int start)
    {
        int limit = Math.Min(text.Length, start + LongestCaption);
        for (int i = start + 1; i < limit; i++)
        {
            if (text[i] is not ('.' or '!' or '?') || (text[i] == '.' && IsAbbreviation(text[start..i]))) continue;
            int end = i + 1;
            while (end < limit && text[end] is '"' or '”' or '’' or ')' or '.' or '!' or '?') end++;
            if (end == text.Length || char.IsWhiteSpace(text[end]) || char.IsUpper(text[end])) return end;
        }
        return limit == text.Length ? limit : start + Math.Max(0, text[start..limit].LastIndexOf(' '));
    }

    static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        int word = before.Length;
        while (word > 0 && char.IsLetter(before[word - 1])) word--;
        return before.Length - word <= 4 && word < before.Length && char.IsUpper(before[word]);
    }
}
