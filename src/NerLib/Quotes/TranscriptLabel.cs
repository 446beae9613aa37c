using NerLib.Languages.English;

namespace NerLib.Quotes;

/// <summary>
/// Who speaks a turn of a transcript, as its paragraph begins: <c>SEN. DOE (D-MA):</c>, <c>Jane Doe, Chief Executive:</c>, <c>The Chair:</c>,
/// <c>Ms. DOE.</c>, <c>Q.</c>
/// </summary>
/// <param name="Name">The words that name who speaks.</param>
/// <param name="End">The label's last token.</param>
/// <param name="Form">How it is written.</param>
readonly record struct TranscriptLabel(TokenRange Name, int End, TranscriptLabelForm Form)
{
    /// <summary>Tokens of the longest label: a longer beginning is a sentence.</summary>
    const int MaxLabel = 16, MaxName = 8;

    /// <summary>The label that a paragraph begins with.</summary>
    /// <param name="reading">The document.</param>
    /// <param name="start">The paragraph's first token.</param>
    /// <param name="end">Behind its last.</param>
    public static TranscriptLabel? Of(Reading reading, int start, int end)
    {
        if (start < end && !reading.IsWord(start)) start++;
        if (start < end && TranscriptWords.IsQuestionNumber(reading.Word(start))) start++;
        if (start >= end || !reading.IsCapitalised(start)) return null;
        return Alone(reading, start, end) ?? BeforeColon(reading, start, end) ?? BeforeStop(reading, start, end);
    }

    /// <summary><c>Operator</c>, <c>Jane Doe - Acme - Analyst</c>: the label is the whole paragraph.</summary>
    static TranscriptLabel? Alone(Reading reading, int start, int end)
    {
        int name = start;
        while (name < end && reading.IsWord(name)) name++;
        if (name < end && !reading.IsDash(name) || end - start > MaxLabel) return null;
        return IsPerson(reading, start, name) || name == end && name == start + 1 && TranscriptWords.IsOperator(reading.Word(start))
            ? new(new(start, name), end - 1, TranscriptLabelForm.Alone) : null;
    }

    static TranscriptLabel? BeforeColon(Reading reading, int start, int end)
    {
        int name = start;
        while (name < end && name - start < MaxName && MayBeOfName(reading, name)) name++;
        if (name == start) return null;
        int colon = name;
        while (colon < end && colon - start < MaxLabel && !reading.Is(colon, ':'))
        {
            if (reading.Is(colon, '(')) while (colon < end && !reading.Is(colon, ')')) colon++;
            else if (!reading.IsWord(colon) && !reading.Is(colon, ',') && !reading.Is(colon, '.')) return null;
            else if (colon == name && !reading.Is(colon, ',')) return null;
            colon++;
        }
        if (colon + 1 >= end || !reading.Is(colon, ':')) return null;
        if (!IsLetter(reading, start, name) && !IsInCapitals(reading, start, name) && !IsPerson(reading, start, name) && !IsOffice(reading, start, name))
            return null;
        return new(new(start, name), colon, TranscriptWords.IsPage(reading.Word(start)) ? TranscriptLabelForm.Page : TranscriptLabelForm.Colon);
    }

    /// <summary><c>Ms. DOE. Mr. Speaker, I rise</c>, <c>A. On the porch.</c></summary>
    static TranscriptLabel? BeforeStop(Reading reading, int start, int end)
    {
        if (TranscriptWords.IsLetter(reading.Word(start)) && reading.Word(start)[^1] == '.' && start + 1 < end)
            return new(new(start, start + 1), start, TranscriptLabelForm.Stop);
        int name = start;
        if (reading.Word(name) is "The" || Titles.TryGet(reading.Word(name), out _)) name++;
        if (name < end && reading.Is(name, '.')) name++;
        int first = name;
        while (name < end && name - first < MaxName && reading.IsWord(name)
            && (IsInCapitals(reading, name, name + 1) || name > first && TranscriptWords.IsOfName(reading.Word(name)))) name++;
        if (name == first || name + 1 >= end || !reading.Is(name, '.')) return null;
        return IsLetter(reading, start, name) || first > start ? new(new(start, name), name, TranscriptLabelForm.Stop) : null;
    }

    static bool MayBeOfName(Reading reading, int token) =>
        reading.IsCapitalised(token) || reading.Is(token, '.') || reading.View.Tokens[token].Kind == TokenKind.Number
        || TranscriptWords.IsOfName(reading.Word(token));

    static bool IsLetter(Reading reading, int start, int end) => end == start + 1 && TranscriptWords.IsLetter(reading.Word(start));

    /// <summary><c>The Chair</c>, <c>The Minister for Rail</c>.</summary>
    static bool IsOffice(Reading reading, int start, int end)
    {
        if (reading.Word(start) is not ("The" or "THE") || end == start + 1) return false;
        var office = reading.Word(start + 1);
        return TranscriptWords.IsChair(office) || char.IsUpper(office[0]) && RoleNouns.KindOf(office) is not null;
    }

    static bool IsInCapitals(Reading reading, int start, int end)
    {
        int letters = 0;
        for (int i = start; i < end; i++)
        {
            // A title before the name may have small letters: Ms DOE.
            bool isTitle = i == start && end - start > 1 && Titles.TryGet(reading.Word(i), out _);
            foreach (char c in reading.Word(i))
            {
                if (char.IsLower(c) && !isTitle) return false;
                if (char.IsUpper(c)) letters++;
            }
        }
        return letters > 1;
    }

    static bool IsPerson(Reading reading, int start, int end) =>
        end > start && reading.MentionTo(end - 1) is >= 0 and var mention && reading.IsPerson(mention)
        && reading.View.Mentions[mention].Tokens.Start >= start;
}

/// <summary>How the label of a turn is written.</summary>
enum TranscriptLabelForm : byte
{
    /// <summary><c>DOE: …</c></summary>
    Colon,

    /// <summary><c>Ms. DOE. …</c></summary>
    Stop,

    /// <summary>A line of its own.</summary>
    Alone,

    /// <summary>Nobody speaks, the page tells something: <c>TEXT: …</c></summary>
    Page,
}
