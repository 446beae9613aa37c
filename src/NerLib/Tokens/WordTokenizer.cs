namespace NerLib.Tokens;

/// <summary>Splits text into the tokens of UD English. A token never crosses a region's border.</summary>
sealed class WordTokenizer : IAnnotator<Token>
{
    public void Annotate(DocumentView earlier, List<Token> output, CancellationToken cancellationToken)
    {
        var text = earlier.Text;
        foreach (var region in earlier.Regions)
        {
            for (int i = region.Span.Start; i < region.Span.End;)
            {
                if (char.IsWhiteSpace(text[i])) { i++; continue; }
                int start = i;
                if (char.IsLetterOrDigit(text[i]))
                {
                    while (i < region.Span.End && char.IsLetterOrDigit(text[i])) i++;
                    output.Add(new(start, i, char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word));
                }
                else
                {
                    i++;
                    output.Add(new(start, i, text[start] is '"' or '“' or '”' ? TokenKind.QuoteMark : TokenKind.Punctuation));
                }
            }
        }
    }
}
