using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Quotes;

/// <summary>Finds what is quoted and the cue that reports it, without saying by whom.</summary>
/// <remarks>
/// First the turns of transcripts, then the cues: a reporting verb, with a subject, claims the clause or the marked words beside it.
/// Last the marked words that nothing claims: they continue the quotation before, stand for themselves, or are no speech.
/// </remarks>
/// <param name="cues">Judges what the trees show; null for rules alone.</param>
/// <param name="speech">Says which marked words without cue are speech; null for rules.</param>
sealed class QuoteFinder(LogisticModel? cues, ISpeechJudge? speech)
{
    readonly ArcReports? _arcs = cues is null ? null : new(cues);

    /// <summary>With what a model has of both.</summary>
    public static QuoteFinder Of(NerModel model) => new(
        model.Section(ModelFormat.Cues) is { } cues ? LogisticSection.Read(cues.Span, "cues") : null,
        model.Section(ModelFormat.Speech) is { } speech ? new SpeechClassifier(LogisticSection.Read(speech.Span, "speech")) : null);

    /// <summary>Appends the quotes of a document that has its actors.</summary>
    public void Annotate(Reading reading, List<Quote> output, CancellationToken cancellationToken)
    {
        if (reading.View.Tokens.IsEmpty) return;
        var units = Unit.Split(reading);
        var reports = new List<Report>();
        var claimed = new bool[reading.Marks.Groups.Length];
        var likeliest = new Report?[claimed.Length];
        var isTurn = Transcripts.Find(reading, units, reports, claimed);
        for (int unit = 0; unit < units.Count; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isTurn[unit]) continue;
            if (HeadlineReports.Find(reading, units[unit], unit, reports, claimed)) continue;
            CueReports.Find(reading, units, unit, reports, claimed);
            _arcs?.Find(reading, units[unit].Tokens, unit, reports, claimed, likeliest);
        }
        uint style = UnclaimedMarks.StyleOf(claimed);
        UnclaimedMarks.Find(reading, units, reports, claimed, likeliest, style, speech);
        reports.Sort(static (a, b) => a.Content[0].Start != b.Content[0].Start
            ? a.Content[0].Start.CompareTo(b.Content[0].Start)
            : a.Content[^1].End.CompareTo(b.Content[^1].End));
        Interruptions.Join(reading, reports, style);
        foreach (var report in reports)
            output.Add(report.ToQuote(reading, reading.View.Regions[reading.View.Sentences[units[report.Unit].Sentence].Region].Kind));
    }
}
