using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.QuotationMarks;

namespace NerLib.Syntax;

/// <summary>Which sentences get a dependency tree.</summary>
enum ParseScope : byte
{
    /// <summary>
    /// Sentences in which words report, or may: the trees that later stages read, whatever the user asks to see. It goes by words and
    /// marks alone, and takes in more sentences than turn out to hold a report. Whether marked words without a cue are speech, and whom pronouns mean,
    /// is told about as well without trees.
    /// </summary>
    Reporting,

    /// <summary>All that have none yet: what is left when the user asks to see all trees.</summary>
    Rest,

    /// <summary>All: where no later stage runs.</summary>
    All,
}

static class ParseScopes
{
    /// <summary>Shorter words have a small letter in a title too. 2 loses 0.1 F1 of quotes on PolNeAR, 8 0.04 on news.</summary>
    const int LongWord = 4;

    /// <summary>Words back from <c>clear</c> to <c>made</c>: <c>made it very clear</c>.</summary>
    const int FarthestMade = 3;

    static bool BeginsTag(DocumentView document, QuotationMarkLayer marks, int token)
    {
        int closing = marks.IsQuoted(token - 1) ? token - 1 : token > 1 && document.TextOf(document.Tokens[token - 1]) is "," ? token - 2 : -1;
        return closing >= 0 && marks.GroupOfToken[closing] is >= 0 and var group && DialogueTag.StartOf(document, marks, marks.Groups[group]) == token;
    }

    /// <summary><c>“She said it was late,” Lee told the court</c>: of the verbs that may report in a quotation, those that most often do.</summary>
    static bool ReportsInMarks(ReadOnlySpan<char> word) =>
        ReportingVerbs.Of(word) is { Form: VerbForm.Past or VerbForm.Third } verb && (verb.TakesBareClause || word is "asked" or "asks");

    /// <summary><c>made it clear</c>.</summary>
    static bool IsMade(DocumentView document, int clear)
    {
        for (int i = clear - 1; i >= Math.Max(0, clear - FarthestMade); i--)
            if (ReportingVerbs.BeforeClear(document.TextOf(document.Tokens[i])) is not null) return true;
        return false;
    }

    /// <summary>Whether a sentence has a verb or phrase that reports speech, or words that may say who spoke.</summary>
    /// <param name="document">The document.</param>
    /// <param name="marks">Its quotation marks.</param>
    /// <param name="sentence">The sentence.</param>
    public static bool IsReporting(DocumentView document, QuotationMarkLayer marks, Sentence sentence)
    {
        bool first = true, isTitle = true, reportsInTitle = false;
        for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
        {
            if (document.Tokens[i].Kind != TokenKind.Word) continue;
            var word = document.TextOf(document.Tokens[i]);
            bool capitalised = char.IsUpper(word[0]);
            isTitle &= capitalised || word.Length < LongWord;
            if (marks.IsQuoted(i) ? ReportsInMarks(word)
                : ReportingVerbs.Of(word) is not null || word.Equals("according", StringComparison.OrdinalIgnoreCase)
                    || word is "clear" && IsMade(document, i))
            {
                if (first || !capitalised) return true;
                reportsInTitle = true;
            }
            if (!marks.IsQuoted(i) && i > 0 && BeginsTag(document, marks, i)) return true;
            first = false;
        }
        // Elsewhere than in a title a verb has no capital: the United States reports nothing.
        return isTitle && reportsInTitle;
    }
}
