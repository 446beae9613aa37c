using NerLib.Evaluation.Corpora;

namespace NerLib.Training.Quotes;

/// <summary>
/// Which characters speakers are whose name does not tell it, as the quotes with a cue do: <c>I</c>, <c>the old man</c>,
/// <c>Bill</c> who is Bill Gorton nowhere else.
/// </summary>
sealed class SpokenCharacters
{
    readonly Dictionary<TextSpan, string> _ofWords = [];
    readonly Dictionary<int, string> _ofActor;
    readonly Document _document;

    /// <param name="gold">Tells who speaks.</param>
    /// <param name="document">The document as it was annotated.</param>
    /// <param name="ofPredicted">For each of its quotes the gold one; -1 for none.</param>
    public SpokenCharacters(QuoteDocument gold, Document document, int[] ofPredicted)
    {
        _document = document;
        var spoken = new List<(int Actor, string Character)>();
        for (int i = 0; i < ofPredicted.Length; i++)
        {
            if (ofPredicted[i] < 0 || gold.Quotes[ofPredicted[i]].SpeakerName is not { } character
                || document.Quotes[i] is not { Cue: not null, Speaker: { } speaker }) continue;
            _ofWords[speaker.Span] = character;
            bool isHeOrShe = speaker.Kind == MentionKind.Pronoun && document.TextOf(speaker) is not "I";
            if (speaker.Actor is { } actor && !isHeOrShe) spoken.Add((actor.Id, character));
        }
        _ofActor = spoken.GroupBy(each => each.Actor).ToDictionary(
            actor => actor.Key, actor => actor.GroupBy(each => each.Character).MaxBy(group => group.Count())!.Key);
    }

    /// <summary>The character; null where no cue tells.</summary>
    public string? Of(Speaker speaker) =>
        speaker.Actor is { } actor ? _ofActor.GetValueOrDefault(_document.ActorOfMention(actor.Mentions[0])?.Id ?? -1)
        : _ofWords.GetValueOrDefault(speaker.Span);
}
