using System.Buffers;
using NerLib.Languages.English;

namespace NerLib.Regions;

/// <summary>Yes-or-no facts about the form of a line. The numbers are part of the model format.</summary>
[Flags]
enum LineTraits : uint
{
    EndsSentence = 1,
    IsTitle = 2,
    IsTitleCase = 4,
    IsCapitals = 8,
    HoldsTrigger = 16,
    AfterBlank = 32,
    HoldsDigit = 64,
    InBrackets = 128,
    HoldsColon = 256,
    EndsWithColon = 512,
    HoldsBarOrSlash = 1024,
    BeginsWithQuoteMark = 2048,
    BeginsWithBullet = 4096,
    HoldsAddress = 8192,
    BeginsLowerCase = 16384,

    /// <summary>The page has the same line again.</summary>
    Repeats = 32768,

    /// <summary>It may be a person's name.</summary>
    IsName = 65536,

    /// <summary>It may be a person's name with a house: <c>Jane Doe, Morning Courier</c>.</summary>
    IsNameAndHouse = 131072,

    /// <summary>It is the name of an agency, a house or a job.</summary>
    IsHouse = 262144,

    /// <summary>It holds an agency's name.</summary>
    HoldsAgency = 524288,

    /// <summary>Those that are features together; the others stand alone.</summary>
    Form = 65535,
}

/// <summary>Reads the <see cref="LineTraits"/> of lines.</summary>
static class LineTraitsReader
{
    /// <summary>How many traits there are.</summary>
    public const int Count = 20;

    /// <summary>Characters of a title; longer lines that look like one are paragraphs without an end.</summary>
    const int LongestTitle = 200;

    static readonly SearchValues<char> Separators = SearchValues.Create("|/»›");

    /// <summary>The facts about a line, all but whether it repeats.</summary>
    public static LineTraits Of(in Line line, ReadOnlySpan<char> text)
    {
        var words = line.In(text);
        LineTraits traits = 0;
        if (LineShapes.EndsSentence(words)) traits |= LineTraits.EndsSentence;
        if (LineShapes.IsTitle(words, LongestTitle)) traits |= LineTraits.IsTitle;
        if (words.Length <= LongestTitle && LineShapes.IsTitleCase(words)) traits |= LineTraits.IsTitleCase;
        if (LineShapes.IsCapitals(words)) traits |= LineTraits.IsCapitals;
        if (line.HoldsTrigger) traits |= LineTraits.HoldsTrigger;
        if (line.AfterBlank) traits |= LineTraits.AfterBlank;
        if (words.ContainsAnyInRange('0', '9')) traits |= LineTraits.HoldsDigit;
        if (words[0] is '(' or '[' && words[^1] is ')' or ']') traits |= LineTraits.InBrackets;
        if (words.Contains(':')) traits |= LineTraits.HoldsColon;
        if (words[^1] == ':') traits |= LineTraits.EndsWithColon;
        if (words.IndexOfAny(Separators) >= 0) traits |= LineTraits.HoldsBarOrSlash;
        if (words[0] is '"' or '“' or '‘' or '\'') traits |= LineTraits.BeginsWithQuoteMark;
        if (words[0] is '•' or '●' or '·' or '*' or '-' or '–' or '—' or '>' or '►' or '▪') traits |= LineTraits.BeginsWithBullet;
        if (words.Contains('@') || words.Contains("http", StringComparison.Ordinal) || words.Contains("www.", StringComparison.Ordinal))
            traits |= LineTraits.HoldsAddress;
        if (char.IsLower(words[0])) traits |= LineTraits.BeginsLowerCase;
        if (words.Length <= LongestTitle)
        {
            if (BylineRule.IsName(words)) traits |= LineTraits.IsName;
            if (BylineRule.IsNameAndHouse(words)) traits |= LineTraits.IsNameAndHouse;
            if (BylineRule.IsOutlet(words) || CreditWords.AgencyLength(words) == words.Length) traits |= LineTraits.IsHouse;
            if (CreditRule.HoldsAgency(words)) traits |= LineTraits.HoldsAgency;
        }
        return traits;
    }
}
