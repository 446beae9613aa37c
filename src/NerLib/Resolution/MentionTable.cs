using NerLib.Documents;
using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Numerics;

namespace NerLib.Resolution;

/// <summary>What the resolution of pronouns looks up of mentions and tokens, computed once for a document.</summary>
sealed class MentionTable
{
    /// <summary>Tokens between quoted words and who says them.</summary>
    const int Nearest = 12;

    readonly int[] _sentences;
    readonly MentionRole[] _roles;
    readonly SurfaceRoles _surface;
    readonly int[] _clauseBreaks, _verbs, _paragraphs, _heads;
    readonly uint[] _before, _after;
    readonly bool[] _says;
    readonly int[] _speakers;

    public MentionTable(DocumentView view, QuotationMarkLayer marks, ActorModel model)
    {
        Marks = marks;
        _sentences = new int[view.Mentions.Length];
        _roles = new MentionRole[view.Mentions.Length];
        _clauseBreaks = new int[view.Tokens.Length + 1];
        _verbs = new int[view.Tokens.Length + 1];
        _paragraphs = new int[view.Sentences.Length];
        _heads = new int[view.Mentions.Length];
        _before = new uint[view.Mentions.Length];
        _after = new uint[view.Mentions.Length];
        _says = new bool[view.Mentions.Length];
        _surface = new(model);
        for (int sentence = 0, mention = 0, paragraph = 0; sentence < view.Sentences.Length; sentence++)
        {
            var tokens = view.Sentences[sentence].Tokens;
            while (paragraph + 1 < marks.Paragraphs.Length && marks.Paragraphs[paragraph].Span.End <= view.Tokens[tokens.Start].Start) paragraph++;
            _paragraphs[sentence] = paragraph;
            int end = mention;
            bool hasPronoun = false;
            for (; end < view.Mentions.Length && view.Mentions[end].Tokens.Start < tokens.End; end++)
                hasPronoun |= view.Mentions[end].Kind == MentionKind.Pronoun;
            if (hasPronoun) CountClauses(view, tokens);
            for (int first = mention; mention < end; mention++)
            {
                _sentences[mention] = sentence;
                var words = WithoutTitle(view, mention).Tokens;
                _before[mention] = FunctionWord(view, words.Start - 1);
                _after[mention] = FunctionWord(view, words.End);
                _says[mention] = Says(view, words);
                _heads[mention] = SyntaxRoles.HeadOf(view, WithoutTitle(view, mention).Tokens);
                _roles[mention] = _heads[mention] >= 0
                    ? SyntaxRoles.RoleOf(view, _heads[mention])
                    : _surface.Of(view, WithoutTitle(view, mention), tokens, mention == first);
            }
        }
        _speakers = SpeakersOf(view);
    }

    public QuotationMarkLayer Marks { get; }

    public int SentenceOf(int mention) => _sentences[mention];

    public MentionRole RoleOf(int mention) => _roles[mention];

    /// <summary>The token at the head of a mention; -1 if its sentence was not analysed.</summary>
    public int HeadOf(int mention) => _heads[mention];

    /// <summary>Whether a reporting verb stands beside a mention.</summary>
    public bool Says(int mention) => _says[mention];

    /// <summary>The hash of the word before a mention if it is a function word or punctuation, else 0, for verbs 1.</summary>
    public uint WordBefore(int mention) => _before[mention];

    /// <summary>The same of the word after it.</summary>
    public uint WordAfter(int mention) => _after[mention];

    /// <summary>The mention that says what a group of quoted spans holds, as far as a verb beside it tells; -1 if none does.</summary>
    public int SpeakerOf(int group) => _speakers[group];

    public int ParagraphOf(int sentence) => _paragraphs[sentence];

    int[] SpeakersOf(DocumentView view)
    {
        var speakers = new int[Marks.Groups.Length];
        for (int group = 0, mention = 0; group < speakers.Length; group++)
        {
            var tokens = Marks.Groups[group].Tokens;
            int first = Marks.ParagraphOfToken[tokens.Start], last = Marks.ParagraphOfToken[tokens.End - 1];
            while (mention < view.Mentions.Length && view.Mentions[mention].Tokens.Start < tokens.Start) mention++;
            speakers[group] = -1;
            for (int i = mention; i < view.Mentions.Length && view.Mentions[i].Tokens.Start < tokens.End + Nearest && speakers[group] < 0; i++)
                if (IsSpeaker(view, i, last)) speakers[group] = i;
            for (int i = mention - 1; i >= 0 && view.Mentions[i].Tokens.End > tokens.Start - Nearest && speakers[group] < 0; i--)
                if (IsSpeaker(view, i, first)) speakers[group] = i;
            // “We won,” Lee said. “He lost.”
            if (speakers[group] < 0 && group > 0 && Marks.ParagraphOfToken[Marks.Groups[group - 1].Tokens.End - 1] == first)
                speakers[group] = speakers[group - 1];
        }
        return speakers;
    }

    bool IsSpeaker(DocumentView view, int mention, int paragraph) => _says[mention] && view.Mentions[mention].Tokens.Start is var start
        && !Marks.IsQuoted(start) && Marks.ParagraphOfToken[start] == paragraph;

    /// <summary>A mention, of a name the name alone: its place in the sentence is the same with a title and without.</summary>
    public static Mention WithoutTitle(DocumentView view, int mention) =>
        view.Mentions[mention] is { Kind: MentionKind.Name, Entity: >= 0 } name
            ? name with { Tokens = view.Entities[name.Entity].Tokens }
            : view.Mentions[mention];

    /// <summary>Whether a reporting verb stands beside the words: <c>he said</c>, <c>said Ann Lee</c>.</summary>
    public static bool Says(DocumentView view, TokenRange words) => IsReport(view, words.End) || IsReport(view, words.Start - 1);

    /// <summary>A verb that is no auxiliary, as far as the word tells.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) => (FunctionWords.ClassOf(word) & WordClass.Auxiliary) == 0 && _surface.IsVerb(word);

    uint FunctionWord(DocumentView view, int token)
    {
        if (token < 0 || token >= view.Tokens.Length) return 2;
        var word = view.TextOf(view.Tokens[token]);
        return view.Tokens[token].Kind != TokenKind.Word || FunctionWords.ClassOf(word) != 0 ? WordHash.Folded(word) : IsVerb(word) ? 1u : 0;
    }

    /// <summary>Words between two tokens, of one sentence with a pronoun, that can begin a clause.</summary>
    public int ClauseBreaksBetween(int start, int end) => _clauseBreaks[end] - _clauseBreaks[start];

    /// <summary>Verbs between two tokens of one sentence with a pronoun.</summary>
    public int VerbsBetween(int start, int end) => _verbs[end] - _verbs[start];

    /// <summary>Goes on counting from where the last such sentence, or none, has left off.</summary>
    void CountClauses(DocumentView view, TokenRange sentence)
    {
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            var word = view.TextOf(view.Tokens[i]);
            var wordClass = FunctionWords.ClassOf(word);
            _clauseBreaks[i + 1] = _clauseBreaks[i] + (IsClauseBreak(word, wordClass) ? 1 : 0);
            _verbs[i + 1] = _verbs[i] + ((wordClass & WordClass.Auxiliary) == 0 && _surface.IsVerb(word) ? 1 : 0);
        }
    }

    static bool IsReport(DocumentView view, int token) =>
        token >= 0 && token < view.Tokens.Length
        && ReportingVerbs.Of(view.TextOf(view.Tokens[token])) is { Frame: not VerbFrame.Think, Form: VerbForm.Past or VerbForm.Third };

    static bool IsClauseBreak(ReadOnlySpan<char> word, WordClass wordClass) =>
        word is "," or ";" or ":" or "-" or "–" or "—" or "(" or ")" || (wordClass & (WordClass.Conjunction | WordClass.Relative | WordClass.That)) != 0
        || FunctionWords.BeginsClause(word);
}

/// <summary>What a mention is in its clause.</summary>
enum MentionRole : byte
{
    Other,
    Subject,
    Object,
    Possessor,
    Prepositional,
}
