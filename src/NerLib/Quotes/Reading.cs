using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.Syntax;

namespace NerLib.Quotes;

/// <summary>A document as the rules for quotations read it: marks, classes of words, and where mentions begin and end.</summary>
/// <param name="view">The document, up to its actors.</param>
/// <param name="words">What is looked up of its words.</param>
readonly ref struct Reading(DocumentView view, WordReading words)
{
    readonly WordReading _words = words;

    public Reading(DocumentView view) : this(view, new(view)) { }

    public DocumentView View { get; } = view;

    /// <summary>The same document with its actors.</summary>
    public Reading With(ReadOnlySpan<Actor> actors) => new(View with { Actors = actors }, _words);

    public QuotationMarkLayer Marks => _words.Marks;

    public DependencyTree Tree => _words.Tree;

    public ReadOnlySpan<char> Word(int token) => View.TextOf(View.Tokens[token]);

    public bool Is(int token, WordClass wordClass) => (_words.Classes[token] & wordClass) != 0;

    public bool Is(int token, char punctuation) => View.Tokens[token] is { Length: 1 } one && View.Text[one.Start] == punctuation;

    /// <summary>A dash between words; a hyphen only with spaces around it.</summary>
    public bool IsDash(int token) => Word(token) is "–" or "—" or "―" or "--" || Is(token, '-') && IsSpaced(token);

    /// <summary>Whether white space stands before a token.</summary>
    public bool IsSpaced(int token) => View.Tokens[token].Start is > 0 and var start && char.IsWhiteSpace(View.Text[start - 1]);

    /// <summary>Whether a mark stands as an opening one: white space before it and none behind it.</summary>
    public bool StandsAsOpening(int token) =>
        IsSpaced(token) && View.Tokens[token].End is var end && end < View.Text.Length && !char.IsWhiteSpace(View.Text[end]);

    public bool IsWord(int token) => View.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Handle or TokenKind.Hashtag;

    public bool IsCapitalised(int token) => IsWord(token) && char.IsUpper(View.Text[View.Tokens[token].Start]);

    public bool IsInSameParagraph(int token, int other) => Marks.ParagraphOfToken[token] == Marks.ParagraphOfToken[other];

    public bool IsMarked(int token) => Marks.IsQuoted(token);

    /// <summary>The group of marked words that begins with a token; -1 if none does.</summary>
    public int GroupFrom(int token) =>
        Marks.GroupOfToken[token] is >= 0 and var group && Marks.Groups[group].Tokens.Start == token ? group : -1;

    /// <summary>Whether a range is all that stands in one pair of marks, with them.</summary>
    public bool IsWholeGroup(TokenRange range) => GroupFrom(range.Start) is >= 0 and var group && Marks.Groups[group].Tokens.End == range.End;

    public ReportingVerb? Verb(int token) => _words.Verbs[token];

    /// <summary>The longest mention that begins with a token; -1 if none does.</summary>
    public int MentionFrom(int token) => _words.MentionFrom[token];

    /// <summary>The longest mention that ends with a token; -1 if none does.</summary>
    public int MentionTo(int token) => _words.MentionTo[token];

    /// <summary>The longest mention that ends with a token, else the longest that begins with it; -1 if there is neither.</summary>
    public int MentionAt(int token) => MentionTo(token) is >= 0 and var ending ? ending : MentionFrom(token);

    /// <summary>The first mention that begins at a place or after it.</summary>
    public int FirstMentionFrom(int offset)
    {
        int low = 0, high = View.Mentions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (View.Tokens[View.Mentions[middle].Tokens.Start].Start < offset) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>The token at a place, else the next; the last if there is none.</summary>
    public int TokenAt(int offset) => FirstEndingAfter(View.Tokens, offset, static token => token.End);

    /// <summary>The tokens that a span holds or cuts; at least one.</summary>
    public TokenRange TokensOf(TextSpan span)
    {
        int start = TokenAt(span.Start), end = start + 1;
        while (end < View.Tokens.Length && View.Tokens[end].Start < span.End) end++;
        return new(start, end);
    }

    /// <summary>Whether a mention is the name of a person.</summary>
    public bool IsPerson(int mention) =>
        View.Mentions[mention] is { Kind: MentionKind.Name } name && View.Entities[name.Entity].Type == EntityType.Person;

    /// <summary>Whether the mark of a possessive stands there.</summary>
    public bool IsPossessive(int token) => token < View.Tokens.Length && Word(token) is "'s" or "’s" or "'" or "’" && !IsMarked(token);

    /// <summary>Whether a verb that can be no infinitive stands in the range, as far as auxiliaries and reporting verbs tell.</summary>
    public bool HasFiniteVerb(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Is(i, WordClass.Auxiliary) && Tree[i].PennTag != "POS" || Verb(i)?.Form is VerbForm.Past or VerbForm.Third || IsPast(i)) return true;
        return false;
    }

    /// <summary>Index of the first part, of ordered ones, that ends after a place; the last if none does.</summary>
    public static int FirstEndingAfter<T>(ReadOnlySpan<T> parts, int place, Func<T, int> endOf)
    {
        int low = 0, high = parts.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (endOf(parts[middle]) <= place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    // Ahmed is no past form.
    bool IsPast(int token) => !IsCapitalised(token) && Word(token) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal);
}
