using NerLib.Languages.English;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Tokens;

namespace NerLib.Sentences;

/// <summary>Groups tokens into sentences. A sentence never crosses a region's border.</summary>
sealed class SentenceSplitter : IAnnotator<Sentence>
{
    const int TokensBetweenCancellationChecks = 16_384;

    readonly SentenceModel? _model;

    public SentenceSplitter(NerModel model) =>
        _model = model.Section(ModelFormat.Sentences) is { } section ? new(section.Span) : null;

    public void Annotate(DocumentView earlier, List<Sentence> output, CancellationToken cancellationToken)
    {
        var tokens = earlier.Tokens;
        for (int region = 0, first = 0; region < earlier.Regions.Length && first < tokens.Length; region++)
        {
            int regionEnd = earlier.Regions[region].Span.End, end = EndOfRegion(tokens, first, regionEnd);
            if (end == first) continue;
            var borders = new SentenceBoundaries(earlier.Text[..regionEnd], tokens[first..end]);
            int start = 0, count = end - first;
            for (int i = 0; i < count - 1; i++)
            {
                if (i % TokensBetweenCancellationChecks == 0) cancellationToken.ThrowIfCancellationRequested();
                if (!IsBorder(in borders, start, i)) continue;
                output.Add(new(new(first + start, first + i + 1), region));
                start = i + 1;
            }
            output.Add(new(new(first + start, end), region));
            first = end;
        }
    }

    bool IsBorder(in SentenceBoundaries borders, int start, int i) => borders.After(i) switch
    {
        Border.No => false,
        Border.Yes => true,
        _ => _model?.IsBorder(in borders, start, i) ?? IsBorderByRule(in borders, i),
    };

    /// <summary>Where sentences end without a model.</summary>
    static bool IsBorderByRule(in SentenceBoundaries borders, int i)
    {
        int stop = borders.Stop(i);
        if (stop < 0) return false;
        char next = borders.First(i + 1);
        if (CharClasses.IsLower(next) || next is ',' or ';' or ':' or ')' or '-' or '–' or '—') return false;
        if (borders.Tokens[stop].Kind == TokenKind.Punctuation) return true;
        return borders.Tokens[stop].Kind == TokenKind.Word && SentenceWords.IsOpener(borders.TextOf(i + 1));
    }

    // Tokens are ordered, so the first one beyond the region is found by halving.
    static int EndOfRegion(ReadOnlySpan<Token> tokens, int first, int regionEnd)
    {
        int low = first, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (tokens[middle].Start < regionEnd) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

/// <summary>Logistic regression over <see cref="SentenceFeatures"/>.</summary>
sealed class SentenceModel(ReadOnlySpan<byte> section)
{
    readonly LogisticModel _model = LogisticSection.Read(section, "sentence splitter");

    public bool IsBorder(in SentenceBoundaries borders, int start, int i)
    {
        Span<uint> features = stackalloc uint[SentenceFeatures.Capacity];
        int count = SentenceFeatures.Extract(in borders, start, i, features);
        return _model.LogOdds(features[..count]) > 0;
    }
}
