namespace NerLib.Evaluation.Corpora;

/// <summary>Which genres of GUM may be trained on: those whose texts' terms are stated and do not forbid commercial use.</summary>
static class GumGenres
{
    static readonly HashSet<string> Open = ["news", "interview", "academic", "court", "bio", "voyage"];

    /// <param name="documentId">As in the corpus: <c>GUM_news_homeopathic</c>.</param>
    public static bool IsOpen(string documentId) => documentId.Split('_') is ["GUM", var genre, ..] && Open.Contains(genre);
}
