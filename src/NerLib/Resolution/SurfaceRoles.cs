using NerLib.Languages.English;

using NerLib.Mentions;

namespace NerLib.Resolution;

/// <summary>Tells from the words around a mention what it is in its clause, without a parser.</summary>
/// <param name="model">Knows verbs.</param>
readonly struct SurfaceRoles(ActorModel model)
{
    /// <summary>How far the role of a mention is read without a tree; half and twice change nothing.</summary>
    const int MaxTitle = 4, MaxApposition = 20, MaxAdverbs = 3;

    /// <param name="view">The document.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="isFirst">Whether no other mention stands before it in the sentence.</param>
    public MentionRole Of(DocumentView view, Mention mention, TokenRange sentence, bool isFirst)
    {
        var tokens = mention.Tokens;
        if (mention.Kind == MentionKind.Pronoun && OfPronoun(view, tokens, sentence) is { } told) return told;
        if (tokens.End < sentence.End && view.TextOf(view.Tokens[tokens.End]) is "'s" or "’s" or "'" or "’"
            || view.TextOf(view.Tokens[tokens.End - 1]) is "'s" or "’s") return MentionRole.Possessor;
        int before = BeforeTitles(view, tokens.Start - 1, sentence.Start);
        var previous = before >= sentence.Start ? view.TextOf(view.Tokens[before]) : default;
        if ((FunctionWords.ClassOf(previous) & WordClass.Preposition) != 0 || previous is "to") return MentionRole.Prepositional;
        if (IsBeforeVerb(view, tokens.End, sentence.End)) return MentionRole.Subject;
        return IsVerb(previous) ? MentionRole.Object : isFirst ? MentionRole.Subject : MentionRole.Other;
    }

    /// <summary>A verb that can be no infinitive, or an auxiliary.</summary>
    public bool IsVerb(ReadOnlySpan<char> word) =>
        (FunctionWords.ClassOf(word) & WordClass.Auxiliary) != 0 || model.IsVerb(word)
        || word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) && char.IsLower(word[0]);

    static MentionRole? OfPronoun(DocumentView view, TokenRange tokens, TokenRange sentence)
    {
        switch (Pronouns.CaseOf(view.TextOf(view.Tokens[tokens.Start])))
        {
            case PronounCase.Subject: return MentionRole.Subject;
            case PronounCase.Possessive: return MentionRole.Possessor;
            case PronounCase.ObjectOrPossessive when IsBeforeNoun(view, tokens.End, sentence.End): return MentionRole.Possessor;
            case PronounCase.SubjectOrObject: return null;
        }
        bool afterPreposition = tokens.Start > sentence.Start
            && view.TextOf(view.Tokens[tokens.Start - 1]) is var word && (word is "to" || (FunctionWords.ClassOf(word) & WordClass.Preposition) != 0);
        return afterPreposition ? MentionRole.Prepositional : MentionRole.Object;
    }

    /// <summary>Whether <c>her</c> before this token is a possessive.</summary>
    static bool IsBeforeNoun(DocumentView view, int token, int end)
    {
        if (token >= end || view.Tokens[token].Kind is not (TokenKind.Word or TokenKind.Number))
            return token < end && view.Tokens[token].Kind == TokenKind.QuoteMark;
        var word = view.TextOf(view.Tokens[token]);
        if (FunctionWords.CountsOrOrders(word)) return true;
        const WordClass notInPhrase = WordClass.Preposition | WordClass.Auxiliary | WordClass.Determiner | WordClass.Conjunction | WordClass.SubjectPronoun
            | WordClass.ObjectPronoun | WordClass.Relative | WordClass.That | WordClass.Time | WordClass.Negation | WordClass.Adverb;
        if (word.EndsWith("ly", StringComparison.Ordinal) && token + 1 < end)
            return view.Tokens[token + 1].Kind == TokenKind.Word && FunctionWords.ClassOf(view.TextOf(view.Tokens[token + 1])) == 0;
        return word is not "to" && (FunctionWords.ClassOf(word) & notInPhrase) == 0;
    }

    static int BeforeTitles(DocumentView view, int token, int start)
    {
        for (int steps = 0; steps < MaxTitle && token >= start; steps++, token--)
        {
            var word = view.TextOf(view.Tokens[token]);
            if (word is not ("." or "the" or "The" or "a" or "an") && !Titles.TryGet(word, out _) && RoleNouns.KindOf(word) is null) break;
        }
        return token;
    }

    bool IsBeforeVerb(DocumentView view, int token, int end)
    {
        if (token >= end) return false;
        if (view.TextOf(view.Tokens[token]) is "," && AfterClosing(view, token + 1, end, ",") is { } behind) token = behind;
        else if (view.TextOf(view.Tokens[token]) is "(" && AfterClosing(view, token + 1, end, ")") is { } outside) token = outside;
        for (int steps = 0; steps < MaxAdverbs && token < end && IsAdverb(view, token); steps++) token++;
        return token < end && IsVerb(view.TextOf(view.Tokens[token]));
    }

    static bool IsAdverb(DocumentView view, int token) =>
        (FunctionWords.ClassOf(view.TextOf(view.Tokens[token])) & (WordClass.Adverb | WordClass.Auxiliary)) == WordClass.Adverb;

    static int? AfterClosing(DocumentView view, int token, int end, string closing)
    {
        for (int i = token; i < Math.Min(end, token + MaxApposition); i++)
            if (view.TextOf(view.Tokens[i]).SequenceEqual(closing)) return i + 1;
        return null;
    }
}
