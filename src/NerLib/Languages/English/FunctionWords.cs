using System.Collections.Frozen;

namespace NerLib.Languages.English;

/// <summary>Classes of function words, which stand for syntax in the rules.</summary>
[Flags]
enum WordClass : ushort
{
    None = 0,
    Determiner = 1,
    Preposition = 2,
    Auxiliary = 4,
    SubjectPronoun = 8,
    ObjectPronoun = 16,
    Adverb = 32,
    Time = 64,
    Conjunction = 128,
    Negation = 256,
    Relative = 512,
    Be = 1024,
    That = 2048,
}

/// <summary>The small words of English by their classes; a word may be of several.</summary>
static class FunctionWords
{
    static readonly (WordClass Class, string Words)[] Lists =
    [
        (WordClass.Determiner, """
            a an the this these those his her its their my our your some any each every no another many several few both all most
            one two three
            """),
        (WordClass.Preposition, """
            of in on at by for with from to into over after before during about against among between through under via near since
            until toward towards across around outside inside within without despite amid like upon
            """),
        (WordClass.Auxiliary, """
            is are was were am be been being has have had having will would shall should can could may might must do does did ca wo
            's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m ai
            """),
        (WordClass.Be, "is are was were am be been being 's ’s 're ’re 'm ’m"),
        (WordClass.SubjectPronoun, "he she they it i we you there who"),
        (WordClass.ObjectPronoun, "him her them it me us you himself herself themselves itself"),
        (WordClass.Adverb, """
            also again then later still once twice just even never always often now here only already soon instead too further
            meanwhile earlier first ever back out simply
            """),
        (WordClass.Time, """
            monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently again
            week weekend month year morning afternoon evening night ago last
            january february march april june july august september october november december
            """),
        (WordClass.Conjunction, "and or but nor yet while as because although though if when whereas so unless"),
        (WordClass.Negation, "not n't n’t never no neither without"),
        (WordClass.Relative, "who which whom whose"),
        (WordClass.That, "that"),
    ];

    // An adverb is made of an adjective by -ly; shorter words that end so are others: fly, July.
    const int ShortestAdverb = 5;

    static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Classes = WordTable.Of(
        Lists.SelectMany(list => WordTable.Words(list.Words).Select(word => (Word: word, list.Class)))
            .GroupBy(entry => entry.Word, entry => entry.Class)
            .Select(classes => KeyValuePair.Create(classes.Key, classes.Aggregate((all, one) => all | one))));

    /// <summary>Whether a verb in its base form follows the auxiliary.</summary>
    public static bool TakesBaseForm(ReadOnlySpan<char> word) =>
        word is "will" or "would" or "shall" or "should" or "can" or "could" or "may" or "might" or "must" or "do" or "does" or "did";

    /// <summary>The classes of a word; by its ending where no list has it.</summary>
    public static WordClass ClassOf(ReadOnlySpan<char> word)
    {
        if (Classes.TryGetValue(word, out var found)) return found;
        return word.Length >= ShortestAdverb && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb : WordClass.None;
    }

    /// <summary>The articles and possessives with which an apposition begins: <c>Ann Lee, the mayor</c>.</summary>
    public static bool BeginsApposition(ReadOnlySpan<char> word) =>
        word is "a" or "an" or "the" or "his" or "her" or "its" or "A" or "An" or "The" or "His" or "Her" or "Its";

    /// <summary>Words that introduce somebody: <c>a girl</c>, <c>another girl</c>.</summary>
    public static bool IsIndefinite(ReadOnlySpan<char> word) => word is "a" or "A" or "an" or "An" or "another" or "Another" or "one" or "One";

    /// <summary>Words that mean nobody.</summary>
    public static bool IsNobody(ReadOnlySpan<char> word) => word is "nobody" or "Nobody" or "none" or "None" or "neither" or "Neither";

    /// <summary>Words by which somebody known is taken up: <c>that girl</c>, <c>my friend</c>.</summary>
    public static bool IsDefinite(ReadOnlySpan<char> word) =>
        word is "the" or "The" or "that" or "That" or "his" or "His" or "her" or "Her" or "my" or "My" or "their" or "Their" or "our" or "Our"
            or "your" or "Your";

    /// <summary>Adjectives that tell one of several from the others: <c>the other girl</c> is not the girl.</summary>
    public static bool Distinguishes(ReadOnlySpan<char> word) =>
        word is "other" or "same" or "first" or "second" or "third" or "last" or "next" or "new" or "former" or "late" or "previous" or "latter" or "only";

    /// <summary>Words before a noun after <c>her</c>: <c>her first</c>, <c>her many</c>.</summary>
    public static bool CountsOrOrders(ReadOnlySpan<char> word) =>
        word is "first" or "last" or "only" or "once" or "now" or "then" or "one" or "two" or "three" or "several" or "few" or "many" or "both";

    /// <summary>Words that begin a question that is reported: <c>asked why</c>.</summary>
    public static bool BeginsQuestion(ReadOnlySpan<char> word) => word is "how" or "why" or "whether" or "if" or "what" or "where";

    /// <summary>Words, besides conjunctions, that begin a clause inside a sentence.</summary>
    public static bool BeginsClause(ReadOnlySpan<char> word) => word is "after" or "before" or "until" or "since" or "where";
}
