namespace NerLib;

/// <summary>Who said a quote, as the text names them there, and who that is.</summary>
/// <param name="Span">The words beside the quote that name the speaker (<c>he</c>, <c>the governor</c>, <c>Haidai</c>).</param>
/// <param name="Kind">How they refer.</param>
/// <param name="Type">What sort of source it is.</param>
/// <param name="Name">The actor's canonical name; the words themselves if they refer to no known actor.</param>
/// <param name="Actor">The actor referred to; null if not resolved.</param>
public sealed record Speaker(TextSpan Span, MentionKind Kind, SpeakerType Type, string Name, Actor? Actor);

/// <summary>Sorts of sources.</summary>
public enum SpeakerType : byte
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A company, agency, party.</summary>
    Organization,

    /// <summary>A place standing for its government.</summary>
    Location,

    /// <summary>Several people: <c>residents</c>, <c>critics</c>.</summary>
    Group,

    /// <summary>One source without a name: <c>an official</c>.</summary>
    Anonymous,

    /// <summary>A report, a statement, a poll.</summary>
    Document,
}
