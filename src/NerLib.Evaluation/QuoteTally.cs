using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>Adds up the comparison, document by document.</summary>
sealed class QuoteTally(bool speechOnly)
{
    const double Covered = 0.9, Ignorable = 0.5;

    readonly Dictionary<QuoteKind, QuoteKindScores> _kinds = Enum.GetValues<QuoteKind>().ToDictionary(kind => kind, _ => default(QuoteKindScores));
    readonly SortedDictionary<string, Share> _byType = new(StringComparer.Ordinal);
    readonly Dictionary<(string Gold, string Predicted), int> _speakerTypes = [];
    readonly List<AnnotationError> _errors = [];
    readonly List<(float Confidence, bool Right)> _judged = [];
    int _documents;
    Share _cueExact, _cueOverlap, _sourceExact, _sourceOverlap, _quotedCovered, _quotedRight;
    Prf _sourceSpans, _cueSpans, _contentSpans;

    public void Add(QuoteDocument gold, Document document)
    {
        _documents++;
        var sides = new QuoteSides(gold, document);
        var (ofGold, ofPredicted) = QuoteMatcher.Match(sides.Gold, sides.Predicted);
        bool IsDropped(int quote) => speechOnly && !gold.Quotes[quote].IsSpeech;

        var counted = Enumerable.Range(0, ofPredicted.Length).Where(j => ofPredicted[j] >= 0
            ? !IsDropped(ofPredicted[j])
            : !sides.Ignored.Any(ignored => sides.Predicted[j].CountShared(ignored) >= Ignorable * sides.Predicted[j].Count)).ToList();
        foreach (int j in counted.Where(j => ofPredicted[j] < 0))
        {
            var quote = document.Quotes[j];
            _kinds[quote.Kind] = _kinds[quote.Kind] with { Found = _kinds[quote.Kind].Found + new Prf(0, 1, 0) };
            Note($"spurious {quote.Kind}", QuotePatterns.NameOf(quote.Pattern), gold, quote.Extent);
        }
        var kept = Enumerable.Range(0, ofGold.Length).Where(i => !IsDropped(i)).ToList();
        foreach (int i in kept)
        {
            CountQuote(gold, document, sides, i, ofGold[i]);
            CountQuoted(gold, document, sides, i);
        }
        CountSpans([.. kept.Select(i => gold.Quotes[i])], [.. counted.Select(j => document.Quotes[j])]);
    }

    public QuoteScores ToScores() => new()
    {
        Documents = _documents,
        Kinds = _kinds,
        All = _kinds.Values.Aggregate((a, b) => a + b),
        CueExact = _cueExact,
        CueOverlap = _cueOverlap,
        SourceExact = _sourceExact,
        SourceOverlap = _sourceOverlap,
        SourceSpans = _sourceSpans,
        CueSpans = _cueSpans,
        ContentSpans = _contentSpans,
        ByType = _byType,
        SpeakerTypeConfusion = _speakerTypes,
        QuotedCovered = _quotedCovered,
        QuotedRight = _quotedRight,
        Errors = _errors,
        Reliability = [.. ReliabilityBin.Of(_judged)],
    };

    void CountQuote(QuoteDocument gold, Document document, QuoteSides sides, int i, int j)
    {
        var quote = gold.Quotes[i];
        var predicted = j >= 0 ? document.Quotes[j] : null;
        var scores = _kinds[quote.Kind];
        scores = scores with
        {
            Found = scores.Found + (j >= 0 ? new Prf(1, 0, 0) : new(0, 0, 1)),
            Exact = scores.Exact.Plus(j >= 0 && sides.Gold[i].SetEquals(sides.Predicted[j])),
        };
        if (QuoteSides.IsNamed(quote))
        {
            bool right = predicted is not null && sides.HasName(quote, document, predicted);
            scores = scores with
            {
                ResolvedEndToEnd = scores.ResolvedEndToEnd.Plus(right),
                Resolved = predicted is null ? scores.Resolved : scores.Resolved.Plus(right),
            };
            if (predicted is not null) _judged.Add((predicted.Confidence, right));
            if (quote.Type is { } type) _byType[type] = _byType.GetValueOrDefault(type).Plus(right);
            if (predicted is not null && !right) Note($"speaker {quote.Kind}", QuotePatterns.NameOf(predicted.Pattern), gold, Extent(quote.Spans));
        }
        _kinds[quote.Kind] = scores;
        if (predicted is null)
        {
            Note($"missed {quote.Kind}", string.Join(' ', quote.Cues.Select(cue => gold.Text[cue.Start..cue.End])), gold, Extent(quote.Spans));
            return;
        }
        var types = (quote.SpeakerType, NameOf(predicted.Speaker?.Type));
        _speakerTypes[types] = _speakerTypes.GetValueOrDefault(types) + 1;
        if (quote.Speaker is { } source)
        {
            _sourceExact = _sourceExact.Plus(predicted.Speaker?.Span == source);
            _sourceOverlap = _sourceOverlap.Plus(predicted.Speaker?.Span.Overlaps(source) == true);
        }
        if (quote.Cues.Count > 0)
        {
            _cueExact = _cueExact.Plus(quote.Cues.Count == 1 && predicted.Cue == quote.Cues[0]);
            _cueOverlap = _cueOverlap.Plus(predicted.Cue is { } cue && quote.Cues.Any(cue.Overlaps));
        }
    }

    void CountQuoted(QuoteDocument gold, Document document, QuoteSides sides, int i)
    {
        var quote = gold.Quotes[i];
        foreach (var words in sides.Marked.Where(words => sides.Gold[i].IsNear(words.Extent.Start)))
        {
            if (words.CountShared(sides.Gold[i]) < Covered * words.Count) continue;
            int best = sides.BestFor(words);
            bool covered = best >= 0 && words.CountShared(sides.Predicted[best]) >= Covered * words.Count;
            _quotedCovered = _quotedCovered.Plus(covered);
            _quotedRight = _quotedRight.Plus(covered && IsRight(quote, document, sides, document.Quotes[best]));
        }
    }

    static bool IsRight(GoldQuote gold, Document document, QuoteSides sides, Quote predicted) =>
        QuoteSides.IsNamed(gold) ? sides.HasName(gold, document, predicted)
        : gold.Speaker is not { } source || predicted.Speaker?.Span.Overlaps(source) == true;

    void CountSpans(IReadOnlyList<GoldQuote> gold, IReadOnlyList<Quote> predicted)
    {
        _sourceSpans += Prf.Of(
            gold.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!.Value).ToHashSet(),
            predicted.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!.Span).ToHashSet());
        _cueSpans += Prf.Of(
            gold.SelectMany(quote => quote.Cues).ToHashSet(),
            predicted.Where(quote => quote.Cue is not null).Select(quote => quote.Cue!.Value).ToHashSet());
        _contentSpans += Prf.Of(gold.SelectMany(quote => quote.Spans).ToHashSet(), predicted.SelectMany(quote => quote.Spans).ToHashSet());
    }

    /// <summary>A type by the corpora's name.</summary>
    static string NameOf(SpeakerType? type) => type switch
    {
        null => QuoteScores.NoSpeaker,
        SpeakerType.Person => "person",
        SpeakerType.Organization => "organisation",
        SpeakerType.Location => "place",
        SpeakerType.Group => "group",
        SpeakerType.Anonymous => "anonymous",
        SpeakerType.Document => "document",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    static TextSpan Extent(IReadOnlyList<TextSpan> spans) => new(spans.Min(span => span.Start), spans.Max(span => span.End));

    void Note(string what, string rule, QuoteDocument document, TextSpan quote) => _errors.Add(AnnotationError.In(document, what, rule, quote));
}
