namespace NerLib.Tokens;

/// <summary>Splits text into the tokens of UD English. A token never crosses a region's border.</summary>
sealed class WordTokenizer : IAnnotator<Token>
{
    public void Annotate(DocumentView earlier, List<Token> output, CancellationToken cancellationToken)
    {
        foreach (var region in earlier.Regions)
            new TokenScanner(earlier.Text[..region.Span.End], region.Span.Start, output).Scan(cancellationToken);
    }
}
