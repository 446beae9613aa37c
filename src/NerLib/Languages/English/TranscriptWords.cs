namespace NerLib.Languages.English;

/// <summary>Words of the labels by which transcripts say who speaks.</summary>
static class TranscriptWords
{
    /// <summary>Small words inside the name of who speaks: <c>The Minister for Rail</c>, <c>Jane de la Doe</c>.</summary>
    public static bool IsOfName(ReadOnlySpan<char> word) =>
        word is "of" or "for" or "the" or "and" or "de" or "la" or "van" or "von" or "al" or "pro" or "tempore" or "-" or "–";

    /// <summary>The letters that stand for who asks and who answers.</summary>
    public static bool IsLetter(ReadOnlySpan<char> word) => IsQuestion(word) || IsAnswer(word);

    public static bool IsAnswer(ReadOnlySpan<char> word) => word is "A" or "A.";

    static bool IsQuestion(ReadOnlySpan<char> word) => word is "Q" or "Q.";

    /// <summary>The number of a question before the name: <c>Q12 The Chair</c>.</summary>
    public static bool IsQuestionNumber(ReadOnlySpan<char> word) =>
        word.Length is > 1 and < 5 && word[0] == 'Q' && !word[1..].ContainsAnyExceptInRange('0', '9');

    /// <summary>Who leads a meeting or serves it.</summary>
    public static bool IsChair(ReadOnlySpan<char> word) => word is "Chair" or "CHAIR" or "Clerk" or "CLERK";

    /// <summary>Who gives the word in a conference call.</summary>
    public static bool IsOperator(ReadOnlySpan<char> word) => word is "Operator" or "OPERATOR";

    /// <summary>What stands as a label where nobody speaks but the page.</summary>
    public static bool IsPage(ReadOnlySpan<char> word) =>
        word is "TEXT" or "GRAPHIC" or "CAPTION" or "NOTE" or "PHOTO" or "VIDEO" or "UPDATE" or "CORRECTION" or "WATCH" or "RELATED" or "READ" or "LISTEN"
            or "MORE";
}
