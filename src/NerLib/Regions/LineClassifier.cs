using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Tells what a line is from itself alone.</summary>
static class LineClassifier
{
    /// <summary>Characters. A bound: half and twice change nothing.</summary>
    const int LongestCaption = 900;

    public static void Classify(ReadOnlySpan<char> text, Span<Line> lines, CancellationToken cancellationToken)
    {
        foreach (ref var line in lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var words = WithoutBullet(line.In(text));
            if (words.IsEmpty) continue;
            if (line.HoldsTrigger && IsGallery(words))
            {
                (line.Kind, line.HoldsTrigger) = (RegionKind.Caption, false);
                continue;
            }
            if (BylineRule.IsByline(words))
            {
                line.Kind = RegionKind.Byline;
                continue;
            }
            if (line.HoldsTrigger && PictureKind(words) is { } picture) line.Kind = picture;
            if (PhraseTable.TryFind(words, out var phrase)) Take(phrase, words, ref line);
            else if (line.Kind != RegionKind.Body) continue;
            else if (IsCopyright(words)) line.Kind = RegionKind.SiteNotice;
            else if (words[0] is '(' or '[') line.Kind = InBrackets(words);
        }
    }

    static void Take(PagePhrase phrase, ReadOnlySpan<char> words, ref Line line)
    {
        if (phrase.Use is not (PhraseUse.Whole or PhraseUse.Label or PhraseUse.End) && char.IsLower(words[0])) return;
        if (phrase is { Kind: RegionKind.RelatedLinks, Use: PhraseUse.Start } && IsProse(words)) return;
        line.Kind = phrase.Kind;
        line.OpensList = phrase.Use is PhraseUse.ListTitle or PhraseUse.ListStart;
        if (phrase.Use == PhraseUse.Label) line.LabelLength = line.Length - words.Length + phrase.Text.Length;
    }

    // "Related: In a reversal of its earlier stand, the ministry said it would wait." is the writer's, not a link.
    static bool IsProse(ReadOnlySpan<char> words) => words.Length > 100 && words[^1] == '.';

    static ReadOnlySpan<char> WithoutBullet(ReadOnlySpan<char> line) => line.TrimStart("•⦁●·▪*-–—|>»►▶ \u00A0");

    static bool IsCopyright(ReadOnlySpan<char> words) =>
        words.Length <= 300
        && (words[0] == '©' || words.StartsWith("(c) ", StringComparison.OrdinalIgnoreCase))
        && words[..Math.Min(20, words.Length)].ContainsAnyInRange('0', '9');

    static RegionKind InBrackets(ReadOnlySpan<char> words)
    {
        if (words[^1] is not (')' or ']')) return RegionKind.Body;
        return PhraseTable.TryFind(words[1..^1].Trim(), out var phrase) && phrase.Kind is RegionKind.RelatedLinks or RegionKind.SiteNotice
            ? phrase.Kind
            : RegionKind.Body;
    }

    // All pictures of a player with their captions, on one line.
    static bool IsGallery(ReadOnlySpan<char> words) => words.Contains("Hide Caption", StringComparison.Ordinal);

    /// <summary>Caption for a line that ends with a credit or begins with one, credit for one that is nothing else.</summary>
    static RegionKind? PictureKind(ReadOnlySpan<char> words)
    {
        if (words.Length > LongestCaption) return null;
        var triggers = new CreditTriggers(words);
        for (int at = triggers.Next(0); at < words.Length; at = triggers.Next(at + 1))
        {
            if (!CreditRule.TryFind(words, at, out var credit)) continue;
            bool ends = words[credit.End..].TrimStart(" .").IsEmpty;
            if (credit.Start == 0) return ends ? RegionKind.Credit : RegionKind.Caption;
            if (ends) return char.IsWhiteSpace(words[credit.Start - 1]) || words[credit.Start] is '(' or '[' or '|' ? RegionKind.Caption : null;
            at = Math.Max(at, credit.End - 1);
        }
        return null;
    }
}
