namespace NerLib.Evaluation;

/// <summary>How well actors agree with a coreference corpus.</summary>
/// <remarks>
/// Two ways say when a predicted mention is a gold one: <c>exact</c> ones have the same words; <c>by head</c> the predicted words may also be a part of the
/// gold ones that holds their head, as gold mentions go on after a name (<c>Ann Lee, whom he met at school</c>).
/// </remarks>
public sealed record ActorScores
{
    /// <summary>All mentions, exact, those that are alone in their cluster included.</summary>
    public required CoreferenceScores Exact { get; init; }

    /// <summary>All mentions, by head.</summary>
    public required CoreferenceScores ByHead { get; init; }

    /// <summary>By head, without mentions that are alone in their cluster, on both sides.</summary>
    public required CoreferenceScores WithoutSingles { get; init; }

    /// <summary>
    /// By head, mentions of one kind only; clusters keep only these. A gold mention is a name if its head is one,
    /// a pronoun if it is one word and one of the library's pronouns.
    /// </summary>
    public required IReadOnlyDictionary<MentionKind, CoreferenceScores> ByKind { get; init; }

    /// <summary>
    /// By head, people and organisations that have a name: of gold entities with a named mention of the type person or organization, and of
    /// predicted actors of these types with a name, the names and pronouns, without descriptions.
    /// </summary>
    public required CoreferenceScores Named { get; init; }

    /// <summary>
    /// The same without pronouns of the first and second person. Who <c>I</c> and <c>you</c> are outside quotations, in talks, letters and
    /// interviews, only who speaks tells; the corpus has that apart from the text.
    /// </summary>
    public required CoreferenceScores NamedThirdPerson { get; init; }

    /// <summary>
    /// The same, but with all mentions of predicted actors of the types person and organisation that have a name,
    /// so that also the tagger's types count.
    /// </summary>
    public required CoreferenceScores NamedAndTyped { get; init; }

    /// <summary>What is wrong among these, in the order of the text.</summary>
    public required IReadOnlyList<ActorError> Errors { get; init; }
}
