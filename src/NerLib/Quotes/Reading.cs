namespace NerLib.Quotes;

/// <summary>A document as the rules for quotations read it: marks, classes of words, and where mentions begin and end.</summary>
readonly ref struct Reading
{
    readonly WordClass[] _classes;
    readonly ReportingVerb?[] _verbs;
    readonly int[] _mentionFrom;
    readonly int[] _mentionTo;

    public Reading(DocumentView view)
    {
        View = view;
        Marks = new MarkedText(view);
        Tree = new DependencyTree(view);
        int count = view.Tokens.Length;
        _mentionFrom = new int[count];
        _mentionTo = new int[count];
        Array.Fill(_mentionFrom, -1);
        Array.Fill(_mentionTo, -1);
        var inName = new bool[count];
        for (int i = 0; i < view.Mentions.Length; i++)
        {
            var tokens = view.Mentions[i].Tokens;
            if (IsLonger(tokens, _mentionFrom[tokens.Start])) _mentionFrom[tokens.Start] = i;
            if (IsLonger(tokens, _mentionTo[tokens.End - 1])) _mentionTo[tokens.End - 1] = i;
            if (view.Mentions[i].Kind == MentionKind.Name) inName.AsSpan(tokens.Start..tokens.End).Fill(true);
        }

        _classes = new WordClass[count];
        _verbs = new ReportingVerb?[count];
        foreach (var sentence in view.Sentences)
            for (int i = sentence.Tokens.Start; i < sentence.Tokens.End; i++)
            {
                var word = view.TextOf(view.Tokens[i]);
                _classes[i] = FunctionWords.ClassOf(word);
                // A capital inside a sentence is a name's, unless a name stands before it, as in headlines.
                bool capital = char.IsUpper(word[0]) && i > sentence.Tokens.Start && _mentionTo[i - 1] < 0;
                if (!capital && !inName[i] && !IsHyphened(i)) _verbs[i] = ReportingVerb.Of(word) ?? (IsPutIt(word, i, sentence.Tokens.End) ? ReportingVerb.PutIt : null);
            }
    }

    public DocumentView View { get; }

    public MarkedText Marks { get; }

    public DependencyTree Tree { get; }

    public ReadOnlySpan<char> Word(int token) => View.TextOf(View.Tokens[token]);

    public bool Is(int token, WordClass wordClass) => (_classes[token] & wordClass) != 0;

    public bool Is(int token, char punctuation) => View.Tokens[token] is { Length: 1 } one && View.Text[one.Start] == punctuation;

    /// <summary>A dash between words; a hyphen only with spaces around it.</summary>
    public bool IsDash(int token) => Word(token) is "–" or "—" or "―" or "--" || Is(token, '-') && IsSpaced(token);

    public bool IsWord(int token) => View.Tokens[token].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Handle or TokenKind.Hashtag;

    public bool IsCapitalised(int token) => IsWord(token) && char.IsUpper(View.Text[View.Tokens[token].Start]);

    public bool IsInSameParagraph(int token, int other) => Marks.ParagraphOfToken[token] == Marks.ParagraphOfToken[other];

    public bool IsMarked(int token) => Marks.IsMarked(token);

    /// <summary>The group of marked words that begins with a token; -1 if none does.</summary>
    public int GroupFrom(int token) =>
        Marks.GroupOfToken[token] is >= 0 and var group && Marks.Groups[group].Tokens.Start == token ? group : -1;

    public ReportingVerb? Verb(int token) => _verbs[token];

    /// <summary>The longest mention that begins with a token; -1 if none does.</summary>
    public int MentionFrom(int token) => _mentionFrom[token];

    /// <summary>The longest mention that ends with a token; -1 if none does.</summary>
    public int MentionTo(int token) => _mentionTo[token];

    /// <summary>Whether a verb that can be no infinitive stands in the range, as far as auxiliaries and reporting verbs tell.</summary>
    public bool HasFiniteVerb(int start, int end)
    {
        for (int i = start; i < end; i++)
            if (Is(i, WordClass.Auxiliary) || _verbs[i]?.Form is VerbForm.Past or VerbForm.Third || IsPast(i)) return true;
        return false;
    }

    /// <summary><c>as the mayor put it</c>.</summary>
    bool IsPutIt(ReadOnlySpan<char> word, int token, int end) => word is "put" or "puts" && token + 1 < end && Word(token + 1) is "it";

    /// <summary>Part of a compound: <c>second-guess</c>.</summary>
    bool IsHyphened(int token)
    {
        var (start, end) = (View.Tokens[token].Start, View.Tokens[token].End);
        return start > 0 && View.Text[start - 1] == '-' || end < View.Text.Length && View.Text[end] == '-';
    }

    bool IsSpaced(int token) => View.Tokens[token].Start is > 0 and var start && char.IsWhiteSpace(View.Text[start - 1]);

    bool IsPast(int token) => Word(token) is { Length: > 4 } word && word.EndsWith("ed", StringComparison.Ordinal);

    bool IsLonger(TokenRange tokens, int mention) => mention < 0 || tokens.Length > View.Mentions[mention].Tokens.Length;
}
