using NerLib.Quotes;

namespace NerLib.Syntax;

/// <summary>Which sentences the later stages look at the syntax of, when nobody asks for the syntax itself.</summary>
/// <remarks>By words alone: it takes in more sentences than turn out to hold a quote. Pronouns elsewhere are resolved about as well without trees.</remarks>
static class NeededSentences
{
    /// <summary>Whether the sentence has a quotation mark, or a verb or phrase that reports speech.</summary>
    public static bool Contain(DocumentView document, Sentence sentence)
    {
        foreach (var token in document.Tokens[sentence.Tokens.Start..sentence.Tokens.End])
        {
            if (token.Kind == TokenKind.QuoteMark) return true;
            if (token.Kind != TokenKind.Word) continue;
            var word = document.TextOf(token);
            if (ReportingVerb.Of(word) is not null || word.Equals("according", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
