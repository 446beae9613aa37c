namespace NerLib;

/// <summary>Writes documents in the CoNLL format: a token, a tab and its BIO tag on each line, and a blank line after each sentence.</summary>
public static class ConllFormat
{
    /// <summary>Writes a document.</summary>
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
                output.Write(document.TextOf(document.Tokens[i]));
                output.Write('\t');
                output.Write(next < document.Entities.Length ? TagOf(document.Entities[next], i) : "O");
                output.Write('\n');
            }
            output.Write('\n');
        }
    }

    static string TagOf(Entity entity, int token) =>
        token < entity.Tokens.Start ? "O" : (token == entity.Tokens.Start ? "B-" : "I-") + entity.Type.Name;
}
