namespace NerLib.Sentences;

/// <summary>Groups tokens into sentences. A sentence never crosses a region's border.</summary>
sealed class SentenceSplitter : IAnnotator<Sentence>
{
    public SentenceSplitter(NerModel model) => _ = model;

    public void Annotate(DocumentView earlier, List<Sentence> output, CancellationToken cancellationToken)
    {
        int region = 0, start = 0;
        for (int i = 0; i < earlier.Tokens.Length; i++)
        {
            while (earlier.Regions[region].Span.End <= earlier.Tokens[i].Start) region++;
            bool last = i + 1 == earlier.Tokens.Length || earlier.Tokens[i + 1].Start >= earlier.Regions[region].Span.End;
            if (!last && earlier.TextOf(earlier.Tokens[i]) is not ("." or "!" or "?")) continue;
            output.Add(new(new(start, i + 1), region));
            start = i + 1;
        }
    }
}
