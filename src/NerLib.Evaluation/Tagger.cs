using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>Tags words that somebody else has split.</summary>
public static class Tagger
{
    /// <summary>The BIO tags of a document's sentences, one per word.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Tag(NerPipeline pipeline, IReadOnlyList<IReadOnlyList<string>> sentences) =>
        Tags(Annotate(pipeline, sentences));

    /// <summary>A document of the words, as far as its entities.</summary>
    internal static DocumentView Annotate(NerPipeline pipeline, IReadOnlyList<IReadOnlyList<string>> sentences)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return pipeline.AnnotateFromEntities(new PretokenizedDocument(sentences).View, new(), default);
    }

    internal static IReadOnlyList<IReadOnlyList<string>> Tags(DocumentView document)
    {
        var flat = new string[document.Tokens.Length];
        Array.Fill(flat, "O");
        foreach (var entity in document.Entities)
            for (int i = entity.Tokens.Start; i < entity.Tokens.End; i++)
                flat[i] = (i == entity.Tokens.Start ? "B-" : "I-") + entity.Type.Name;
        var tags = new List<IReadOnlyList<string>>();
        foreach (var sentence in document.Sentences) tags.Add(flat[sentence.Tokens.Start..sentence.Tokens.End]);
        return tags;
    }
}
