using NerLib.Models;

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
            var borders = new SentenceBorders(earlier.Text[..regionEnd], tokens[first..end]);
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

    bool IsBorder(in SentenceBorders borders, int start, int i) => borders.After(i) switch
    {
        Border.No => false,
        Border.Yes => true,
        _ => _model?.IsBorder(in borders, start, i) ?? SentenceRules.IsBorder(in borders, i),
    };

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
