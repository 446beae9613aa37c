namespace NerLib.Training.Evaluation;

/// <summary>Tags words that somebody else has split.</summary>
public static class Tagger
{
    /// <summary>The BIO tags of a document's sentences, one per word.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Tag(NerPipeline pipeline, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        var document = pipeline.AnnotateFromEntities(new GivenTokens(sentences).View, new(), default);
        var flat = new string[document.Tokens.Length];
        Array.Fill(flat, "O");
        foreach (var entity in document.Entities)
            for (int i = entity.Tokens.Start; i < entity.Tokens.End; i++)
                flat[i] = (i == entity.Tokens.Start ? "B-" : "I-") + entity.Type.Name;

        var tags = new List<IReadOnlyList<string>>();
        int start = 0;
        foreach (var sentence in sentences)
        {
            tags.Add(flat[start..(start + sentence.Count)]);
            start += sentence.Count;
        }
        return tags;
    }
}
