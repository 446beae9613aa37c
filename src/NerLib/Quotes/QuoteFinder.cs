using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Finds what is quoted and the cue that reports it, without saying by whom.</summary>
/// <remarks>
/// First what extractors of the user's own find, the turns of transcripts, block quotations, quotations in quotations and headlines. Then
/// candidates: rules and trees tell what a word may report, a learned model says which of it is speech and where it begins and ends, and the most
/// likely stand. Last the marked words that nothing claims: they continue the quotation before, stand for themselves, or are no speech.
/// </remarks>
/// <param name="cues">Judges what the trees show; null for rules alone.</param>
/// <param name="reports">Says which candidates are speech; null to take those that rules and trees are sure of.</param>
/// <param name="speech">Says which marked words without cue are speech; null for rules.</param>
sealed class QuoteFinder(LogisticModel? cues, IReportJudge? reports, ISpeechJudge? speech)
{
    readonly ArcReports? _arcs = cues is null ? null : new(cues);

    /// <summary>With what a model has of them.</summary>
    public static QuoteFinder Of(NerModel model) => new(
        model.Section(ModelFormat.Cues) is { } cues ? LogisticSection.Read(cues.Span, "cues") : null,
        ReportClassifier.Of(model),
        model.Section(ModelFormat.Speech) is { } speech ? new SpeechClassifier(LogisticSection.Read(speech.Span, "speech")) : null);

    /// <summary>Appends the quotes of a document that has its mentions.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="output">Gets them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="acts">What reports are taken for quotes.</param>
    /// <param name="extractors">Those of the user's own; null for none.</param>
    /// <exception cref="InvalidOperationException">An extractor gave a candidate that cannot be.</exception>
    public void Annotate(
        Reading reading, List<Quote> output, CancellationToken cancellationToken, QuoteActs acts = QuoteActs.Speech,
        IReadOnlyList<IQuoteExtractor>? extractors = null)
    {
        if (reading.View.Tokens.IsEmpty) return;
        var units = Unit.Split(reading);
        var likeliest = new Report?[reading.Marks.Groups.Length];
        var selector = new ReportSelector(reports, reading.View.Tokens.Length);
        var candidates = new List<Report>();
        if (extractors is { Count: > 0 }) ExtractedQuotes.Find(reading, units, extractors, candidates, cancellationToken);
        var isTaken = Transcripts.Find(reading, units, candidates);
        BlockQuotes.Find(reading, units, isTaken, candidates);
        NestedQuotes.Find(reading, units, candidates);
        foreach (var report in candidates) selector.TryAdd(report);
        for (int unit = 0; unit < units.Count; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isTaken[unit]) continue;
            candidates.Clear();
            if (HeadlineReports.Find(reading, units[unit], unit, candidates))
            {
                selector.TryAdd(candidates[0]);
                continue;
            }
            CueReports.Find(reading, units, unit, candidates);
            _arcs?.Find(reading, units[unit].Tokens, unit, candidates, likeliest);
            selector.Choose(reading, units[unit].Tokens, candidates);
            if (acts != QuoteActs.Speech) selector.ChooseOthers(reading, units[unit].Tokens, candidates, acts);
        }
        var chosen = selector.Chosen;
        var claimed = new bool[likeliest.Length];
        foreach (var report in chosen) report.Claim(reading, claimed);
        uint style = UnclaimedMarks.StyleOf(claimed);
        UnclaimedMarks.Find(reading, units, chosen, claimed, likeliest, style, speech);
        chosen.Sort(ByPlace);
        Interruptions.Join(reading, chosen, style);
        foreach (var report in chosen)
            output.Add(report.ToQuote(reading, reading.View.Regions[reading.View.Sentences[units[report.Unit].Sentence].Region].Kind));
    }

    /// <summary>From first to last, what stands around another first.</summary>
    static int ByPlace(Report a, Report b)
    {
        int order = a.Content[0].Start.CompareTo(b.Content[0].Start);
        if (order == 0) order = b.Content[^1].End.CompareTo(a.Content[^1].End);
        return order != 0 ? order : (a.Cue?.Start ?? -1).CompareTo(b.Cue?.Start ?? -1);
    }
}
