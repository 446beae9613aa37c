namespace NerLib;

/// <summary>Writes documents in the CoNLL format: a token, a tab and its BIO tag on each line, and a blank line after each sentence.</summary>
public static class ConllFormat
{
    /// <summary>Writes a document, as far as it has sentences. White space inside a token becomes <c>_</c>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Where to; lines end with a line feed.</param>
    public static void Write(Document document, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        int next = 0;
        foreach (var sentence in document.Sentences)
        {
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                while (next < document.Entities.Length && document.Entities[next].Tokens.End <= i) next++;
                WriteWord(document.TextOf(document.Tokens[i]), output);
                output.Write('\t');
                output.Write(next < document.Entities.Length ? TagOf(document.Entities[next], i) : "O");
                output.Write('\n');
            }
            output.Write('\n');
        }
    }

    // Tokens that somebody else has made may hold white space, which would be taken for the end of a column or line.
    static void WriteWord(string word, TextWriter output) =>
        output.Write(word.Any(char.IsWhiteSpace) ? string.Join('_', word.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : word);

    static string TagOf(Entity entity, int token) =>
        token < entity.Tokens.Start ? "O" : (token == entity.Tokens.Start ? "B-" : "I-") + entity.Type.Name;
}
