namespace NerLib.Regions;

/// <summary>Tells an article's own text from what the page puts around it.</summary>
sealed class RegionFinder : IAnnotator<Region>
{
    public void Annotate(DocumentView earlier, List<Region> output, CancellationToken cancellationToken)
    {
        var text = earlier.Text;
        int start = 0, end = text.Length;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start < end) output.Add(new(new(start, end), RegionKind.Body));
    }
}
