using NerLib.Languages.English;
using NerLib.Quotes;

namespace NerLib.Resolution;

/// <summary>
/// Who speaks through a letter or a statement: <c>the bank’s statement</c>, <c>a letter from the mayor</c>, and <c>the statement</c> after
/// <c>Lee said in a statement</c>. A report or a poll speaks for itself.
/// </summary>
readonly ref struct Authors(Reading reading, SpeakerFinder finder)
{
    /// <summary>Paragraphs back in which the same document is looked for, and words behind it in which its author is.</summary>
    const int FarthestBack = 12, FarthestBehind = 12;

    /// <summary>Words up to the noun: a bound.</summary>
    const int LongestPhrase = 12;

    /// <summary>Mentions back in which it is looked for: a bound on paragraphs of a megabyte.</summary>
    const int MostMentions = 200;

    readonly Reading _reading = reading;
    readonly SpeakerFinder _finder = finder;

    /// <summary>The speaker with its author, where it is a document whose author the text tells.</summary>
    /// <param name="speaker">Who speaks a quote.</param>
    /// <param name="earlier">The quotes before, with their speakers.</param>
    public Speaker WithAuthor(Speaker speaker, ReadOnlySpan<Quote> earlier) =>
        AuthorOf(speaker, earlier) is { } author
            ? speaker with { Name = author.Name, Actor = author.Actor, Type = author.Type, IsAuthor = true } : speaker;

    Speaker? AuthorOf(Speaker speaker, ReadOnlySpan<Quote> earlier)
    {
        if (speaker.Kind == MentionKind.Name || DocumentOf(speaker) is not { Length: > 0 } own) return null;
        var view = _reading.View;
        if (Told(own) is { } told) return told;
        if (FunctionWords.IsIndefinite(_reading.Word(own.Start))) return null;
        var noun = _reading.Word(own.End - 1);
        int first = _reading.FirstMentionFrom(view.Tokens[own.Start].Start), from = _reading.Marks.ParagraphOfToken[own.Start] - FarthestBack;
        for (int i = first - 1; i >= Math.Max(0, first - MostMentions) && _reading.Marks.ParagraphOfToken[view.Mentions[i].Tokens.Start] >= from; i--)
            if (view.Mentions[i] is { Kind: MentionKind.Nominal, Tokens: var tokens }
                && noun.Equals(_reading.Word(tokens.End - 1), StringComparison.OrdinalIgnoreCase)
                && (Told(tokens) ?? Beside(tokens, earlier)) is { } author) return author;
        return null;
    }

    /// <summary>The words up to the noun that speaks for its author, of a speaker or of what a pronoun stands for; empty if there is none.</summary>
    TokenRange DocumentOf(Speaker speaker)
    {
        var view = _reading.View;
        int start = _reading.TokenAt(speaker.Span.Start), end = start;
        if (speaker.Kind == MentionKind.Nominal)
        {
            for (; end < start + LongestPhrase && end < view.Tokens.Length && view.Tokens[end].Start < speaker.Span.End; end++)
                if (RoleNouns.SpeaksForItsAuthor(_reading.Word(end)) && IsHead(end, speaker.Span.End)) return new(start, end + 1);
        }
        else if (speaker.Actor is { } actor)
        {
            int at = actor.Mentions.AsSpan().BinarySearch(_reading.FirstMentionFrom(speaker.Span.Start));
            if (at < 0) at = ~at;
            for (int i = at - 1; i >= Math.Max(0, at - MostMentions); i--)
                if (view.Mentions[actor.Mentions[i]] is { Kind: MentionKind.Nominal, Tokens: var tokens })
                    return RoleNouns.SpeaksForItsAuthor(_reading.Word(tokens.End - 1)) ? tokens : default;
        }
        return default;
    }

    /// <summary>Whether a noun is what the words are about: not in <c>her speech coach</c>, <c>the post office manager</c>.</summary>
    bool IsHead(int noun, int end)
    {
        int next = noun + 1;
        return next >= _reading.View.Tokens.Length || _reading.View.Tokens[next].Start >= end || !_reading.IsWord(next)
            || _reading.Is(next, WordClass.Preposition | WordClass.Relative | WordClass.That) || _reading.Tree[next].PennTag is "VBN" or "VBG" or "VBD";
    }

    /// <summary>The author whom the words of a document tell: <c>its statement</c>, <c>a Fox News statement</c>, <c>a letter signed by Ann Lee</c>.</summary>
    Speaker? Told(TokenRange tokens)
    {
        int head = tokens.End - 1;
        if (Owner(tokens) is { } owner) return owner;
        for (int i = tokens.End; i < Math.Min(_reading.View.Tokens.Length, tokens.End + FarthestBehind); i++)
        {
            if (_reading.Word(i) is "by" or "from")
                return Subject.After(_reading, i, Math.Min(_reading.View.Tokens.Length, i + FarthestBehind)) is { Mention: >= 0 } subject
                    ? Somebody(subject.Mention) : null;
            bool goesOn = _reading.IsWord(i) && (_reading.Verb(i) is null || _reading.Word(i) is "posted" or "submitted")
                && !_reading.Is(i, WordClass.That | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Relative);
            if (!goesOn) break;
        }
        return null;
    }

    /// <summary>Whoever owns a document, rather than what else is named before its noun: of <c>the Orr campaign lawyer’s letter</c> the lawyer.</summary>
    Speaker? Owner(TokenRange document)
    {
        var mentions = _reading.View.Mentions;
        int head = document.End - 1;
        Speaker? named = null;
        for (int i = _reading.FirstMentionFrom(_reading.View.Tokens[document.Start].Start); i < mentions.Length && mentions[i].Tokens.Start < head; i++)
        {
            var owner = mentions[i];
            if (owner.Kind != MentionKind.Pronoun && owner.Tokens.End > head) continue;
            if (owner.Kind == MentionKind.Pronoun || _reading.IsPossessive(owner.Tokens.End))
            {
                if (_finder.SpeakerOf(i) is { Type: not SpeakerType.Document } author
                    && (author.Actor is not null || owner.Kind == MentionKind.Nominal)) return author;
            }
            else if (owner.Kind == MentionKind.Name) named ??= Somebody(i);
        }
        return named;
    }

    /// <summary><c>Lee said in a statement</c>, <c>the bank issued a statement</c>.</summary>
    Speaker? Beside(TokenRange document, ReadOnlySpan<Quote> earlier)
    {
        int head = document.End - 1;
        if (_reading.Tree[head].Relation is DependencyRelation.Obj or DependencyRelation.Obl && _reading.Tree.HeadOf(head) is >= 0 and var verb
            && Sources.SubjectOf(_reading, verb) is >= 0 and var subject && _reading.MentionAt(subject) is >= 0 and var mention
            && Somebody(mention) is { } author) return author;
        if (document.Start > 0 && IsIssuing(_reading.Word(document.Start - 1))
            && Subject.Before(_reading, document.Start - 1, _finder.SentenceStart(head)) is { Mention: >= 0 } issuer
            && Somebody(issuer.Mention) is { } named) return named;
        int start = _finder.SentenceStart(head), at = _reading.View.Tokens[head].Start, from = _reading.View.Tokens[start].Start;
        for (int i = earlier.Length - 1; i >= 0 && earlier[i].Extent.End > from; i--)
        {
            if (earlier[i].Cue is not { } cue || earlier[i].Speaker is not { Type: not SpeakerType.Document } speaker) continue;
            if (_finder.SentenceStart(_reading.TokenAt(cue.Start)) == start && !(earlier[i].Extent.Start <= at && at < earlier[i].Extent.End)) return speaker;
        }
        return null;
    }

    /// <summary>Verbs of whoever makes a document known; sentences with these alone get no tree.</summary>
    static bool IsIssuing(ReadOnlySpan<char> verb) =>
        verb is "issued" or "released" or "sent" or "wrote" or "published" or "posted" or "signed" or "read" or "issues" or "releases";

    Speaker? Somebody(int mention) =>
        _finder.SpeakerOf(mention) is { Type: not SpeakerType.Document, Actor: not null } somebody ? somebody : null;
}
