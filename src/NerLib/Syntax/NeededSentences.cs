using NerLib.Mentions;
using NerLib.Quotes;

namespace NerLib.Syntax;

/// <summary>Which sentences the later stages look at the syntax of, when nobody asks for the syntax itself.</summary>
/// <remarks>A first estimate, by words alone: it takes in more sentences than turn out to hold a mention to resolve or a quote.</remarks>
static class NeededSentences
{
    /// <summary>Whether the sentence has a personal or possessive pronoun, a quotation mark, or a verb or phrase that reports speech.</summary>
    public static bool Contain(DocumentView document, Sentence sentence)
    {
        foreach (var token in document.Tokens[sentence.Tokens.Start..sentence.Tokens.End])
        {
            if (token.Kind == TokenKind.QuoteMark) return true;
            if (token.Kind != TokenKind.Word) continue;
            var word = document.TextOf(token);
            if (Pronouns.Of(word) is not null || ReportingVerb.Of(word) is not null || word.Equals("according", StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }
}
