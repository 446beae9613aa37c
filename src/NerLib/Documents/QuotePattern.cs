namespace NerLib;

/// <summary>By what a quote was found and given its speaker: Q is what is quoted, S its speaker, C its cue.</summary>
public enum QuotePattern : byte
{
    /// <summary>Marked words without cue or speaker: <c>“Nobody came.”</c></summary>
    Alone,

    /// <summary><c>“Nobody came,” said Jane Doe.</c></summary>
    QuoteCueSpeaker,

    /// <summary><c>“Nobody came,” Jane Doe said.</c></summary>
    QuoteSpeakerCue,

    /// <summary><c>Jane Doe said: “Nobody came.”</c></summary>
    SpeakerCueQuote,

    /// <summary><c>Jane Doe said that nobody came.</c></summary>
    ThatClause,

    /// <summary><c>Jane Doe said nobody came.</c></summary>
    BareClause,

    /// <summary><c>Jane Doe pledged to come.</c></summary>
    Infinitive,

    /// <summary><c>Jane Doe criticised the plan.</c></summary>
    Phrase,

    /// <summary><c>Jane Doe called the plan “a mistake”.</c></summary>
    Call,

    /// <summary><c>According to Jane Doe, nobody came.</c></summary>
    AccordingTo,

    /// <summary><c>A message from Jane Doe: “Nobody came.”</c></summary>
    SpeakerQuote,

    /// <summary><c>“Nobody came.” ― Jane Doe</c></summary>
    QuoteSpeaker,

    /// <summary>A turn of a transcript: <c>DOE: Nobody came.</c></summary>
    Transcript,

    /// <summary>No cue; said by who spoke just before.</summary>
    Floating,

    /// <summary>No cue; said by the other of two who take turns.</summary>
    Turn,

    /// <summary>No cue; said by whom the sentence before is about.</summary>
    LeadIn,

    /// <summary>Found by an <see cref="IQuoteExtractor"/> of the user's own.</summary>
    Extracted,
}

static class QuotePatterns
{
    /// <summary>The pattern as it is written in output.</summary>
    public static string NameOf(QuotePattern pattern) => pattern switch
    {
        QuotePattern.Alone => "Q",
        QuotePattern.QuoteCueSpeaker => "Q,CS",
        QuotePattern.QuoteSpeakerCue => "Q,SC",
        QuotePattern.SpeakerCueQuote => "SC:Q",
        QuotePattern.ThatClause => "S C that Q",
        QuotePattern.BareClause => "S C Q",
        QuotePattern.Infinitive => "S C to Q",
        QuotePattern.Phrase => "S C phrase",
        QuotePattern.Call => "S calls Q",
        QuotePattern.AccordingTo => "according-to",
        QuotePattern.SpeakerQuote => "S:Q",
        QuotePattern.QuoteSpeaker => "Q―S",
        QuotePattern.Transcript => "transcript",
        QuotePattern.Floating => "floating",
        QuotePattern.Turn => "turn",
        QuotePattern.LeadIn => "lead-in",
        QuotePattern.Extracted => "extracted",
        _ => throw new ArgumentOutOfRangeException(nameof(pattern)),
    };

    /// <summary>Whether what is quoted begins before its cue, or has none.</summary>
    public static bool BeginsWithQuote(this QuotePattern pattern) =>
        pattern is QuotePattern.Alone or QuotePattern.QuoteCueSpeaker or QuotePattern.QuoteSpeakerCue or QuotePattern.QuoteSpeaker;
}
