namespace NerLib.Tests.Quotes;

/// <summary>Annotates a text with the rules alone; names are those listed, with a slash and the type where it is not PERSON.</summary>
static class Reader
{
    public static Document Read(string text, params string[] names) =>
        new NerPipeline(NerModel.Empty, new NerOptions { EntityTagger = new ListedNames(names) }).Annotate(text);

    /// <summary>The layers up to the actors, as the quotations' stages see them.</summary>
    public static DocumentView View(Document document) => new()
    {
        Text = document.Text,
        Regions = document.Regions.AsSpan(),
        Tokens = document.Tokens.AsSpan(),
        Sentences = document.Sentences.AsSpan(),
        Entities = document.Entities.AsSpan(),
        Mentions = document.Mentions.AsSpan(),
        Actors = document.Actors.AsSpan(),
    };

    /// <summary>The document's quotes as texts; the spans of one are joined by <c> + </c>.</summary>
    public static IEnumerable<string> Quoted(this Document document) =>
        document.Quotes.Select(quote => string.Join(" + ", quote.Spans.Select(document.TextOf)));

    sealed class ListedNames(string[] names) : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
        {
            var parts = names.Select(name => name.Split('/')).OrderByDescending(part => part[0].Length).ToArray();
            foreach (var sentence in earlier.Sentences)
                for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
                    foreach (var part in parts)
                        if (EndOf(earlier, sentence.Tokens, i, part[0]) is { } end)
                        {
                            output.Add(new(new(i, end), new(part.Length > 1 ? part[1] : "PERSON"), 1));
                            i = end - 1;
                            break;
                        }
        }

        static int? EndOf(DocumentView view, TokenRange sentence, int start, string name)
        {
            int from = view.Tokens[start].Start;
            if (!view.Text[from..].StartsWith(name, StringComparison.Ordinal)) return null;
            for (int end = start; end < sentence.End; end++)
                if (view.Tokens[end].End == from + name.Length) return end + 1;
            return null;
        }
    }
}
