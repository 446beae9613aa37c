using NerLib.Output.Json;

namespace NerLib.Output.Html;

/// <summary>What is known of a quote, on one line.</summary>
static class ReportFacts
{
    const int MaxLength = 300;

    public static string SpeakerOf(Quote quote) => quote.Speaker is { } speaker ? Clip(speaker.Name) : "Speaker unknown";

    /// <summary>How the text names the speaker, cue, addressee, kind, how it was found, and confidence.</summary>
    public static void Write(HtmlWriter html, Document document, Quote quote)
    {
        if (quote.Speaker is { } speaker)
        {
            string words = Clip(document.Text.AsSpan(speaker.Span.Start..speaker.Span.End));
            if (words != Clip(speaker.Name)) Fact("as", words);
            Fact("source", OutputNames.LowerNameOf(speaker.Type));
        }
        if (quote.Cue is { } cue) Fact("cue", Clip(document.Text.AsSpan(cue.Start..cue.End)));
        if (quote.Addressee is { } addressee) Fact("to", Clip(document.Text.AsSpan(addressee.Start..addressee.End)));
        Fact("kind", OutputNames.LowerNameOf(quote.Kind));
        Fact("found by", HowFound(quote.Pattern));
        html.Write($"<span class=\"ner-fact\"><i>confidence</i> {quote.Confidence:F2}</span>");

        void Fact(string name, string value) => html.Write($"<span class=\"ner-fact\"><i>{name}</i> {value}</span> ");
    }

    static string HowFound(QuotePattern pattern) => pattern switch
    {
        QuotePattern.Alone => "quotation marks alone",
        QuotePattern.QuoteCueSpeaker => "quotation, verb, speaker",
        QuotePattern.QuoteSpeakerCue => "quotation, speaker, verb",
        QuotePattern.SpeakerCueQuote => "speaker, verb, quotation",
        QuotePattern.ThatClause => "reported clause with “that”",
        QuotePattern.BareClause => "reported clause",
        QuotePattern.Infinitive => "reported clause with “to”",
        QuotePattern.Phrase => "reported phrase",
        QuotePattern.Call => "what the speaker calls it",
        QuotePattern.AccordingTo => "“according to”",
        QuotePattern.SpeakerQuote => "speaker before the quotation",
        QuotePattern.QuoteSpeaker => "speaker behind the quotation",
        QuotePattern.Transcript => "turn of a transcript",
        QuotePattern.Floating => "the last speaker goes on",
        QuotePattern.Turn => "the other of two speakers",
        QuotePattern.LeadIn => "the sentence before is about the speaker",
        QuotePattern.Extracted => "an extractor of your own",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    /// <summary>The beginning of a text on one line: what is written many times must not grow with the text.</summary>
    public static string Clip(ReadOnlySpan<char> text)
    {
        bool clipped = text.Length > MaxLength;
        if (clipped) text = text[..MaxLength];
        string line = OnOneLine(text);
        return clipped ? line + "…" : line;
    }

    /// <summary>A text on one line, a space between its words.</summary>
    public static string OnOneLine(ReadOnlySpan<char> text) => string.Join(' ', text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
