namespace NerLib.Mentions;

/// <summary>Finds the words that refer to people, organisations and places.</summary>
sealed class MentionFinder : IAnnotator<Mention>
{
    public void Annotate(DocumentView earlier, List<Mention> output, CancellationToken cancellationToken) { }
}
