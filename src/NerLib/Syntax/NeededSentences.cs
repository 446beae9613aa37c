using NerLib.Quotes;

namespace NerLib.Syntax;

/// <summary>Which sentences the later stages look at the syntax of, when nobody asks for the syntax itself.</summary>
/// <remarks>
/// By words and marks alone: it takes in more sentences than turn out to hold a report. Whether marked words without one are speech, and whom pronouns mean, is told
/// about as well without trees.
/// </remarks>
static class NeededSentences
{
    /// <summary>Shorter words have a small letter in a title too.</summary>
    const int LongWord = 4;

    /// <summary>Whether the sentence has, outside quotation marks, a verb or phrase that reports speech.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marks">What of it stands in marks.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool Contain(DocumentView document, MarkedText marks, Sentence sentence)
    {
        bool first = true, isTitle = true, reportsInTitle = false;
        for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word) continue;
            var word = document.TextOf(document.Tokens[i]);
            bool capitalised = char.IsUpper(word[0]);
            isTitle &= capitalised || word.Length < LongWord;
            if (!marks.IsMarked(i) && (ReportingVerb.Of(word) is not null || word.Equals("according", StringComparison.OrdinalIgnoreCase)))
            {
                if (first || !capitalised) return true;
                reportsInTitle = true;
            }
            first = false;
        }
        // Elsewhere than in a title a verb has no capital: the United States reports nothing.
        return isTitle && reportsInTitle;
    }
}
