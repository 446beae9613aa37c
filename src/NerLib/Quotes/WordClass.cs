using System.Collections.Frozen;

namespace NerLib.Quotes;

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

static class FunctionWords
{
    static readonly FrozenDictionary<string, WordClass>.AlternateLookup<ReadOnlySpan<char>> Classes =
        Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static WordClass ClassOf(ReadOnlySpan<char> word)
    {
        if (Classes.TryGetValue(word, out var found)) return found;
        return word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb : WordClass.None;
    }

    static Dictionary<string, WordClass> Table()
    {
        var table = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        Add(WordClass.Determiner, "a an the this these those his her its their my our your some any each every no another many several few both all most one two three");
        Add(WordClass.Preposition, "of in on at by for with from to into over after before during about against among between through under via near since until toward towards across around outside inside within without despite amid like upon");
        Add(WordClass.Auxiliary, "is are was were am be been being has have had having will would shall should can could may might must do does did ca wo 's ’s 're ’re 've ’ve 'll ’ll 'd ’d 'm ’m ai");
        Add(WordClass.Be, "is are was were am be been being 's ’s 're ’re 'm ’m");
        Add(WordClass.SubjectPronoun, "he she they it i we you there who");
        Add(WordClass.ObjectPronoun, "him her them it me us you himself herself themselves itself");
        Add(WordClass.Adverb, "also again then later still once twice just even never always often now here only already soon instead too further meanwhile earlier first ever back out simply");
        Add(WordClass.Time, "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later recently again week weekend month year morning afternoon evening night ago last january february march april june july august september october november december");
        Add(WordClass.Conjunction, "and or but nor yet while as because although though if when whereas so unless");
        Add(WordClass.Negation, "not n't n’t never no neither without");
        Add(WordClass.Relative, "who which whom whose");
        Add(WordClass.That, "that");
        return table;

        void Add(WordClass wordClass, string words)
        {
            foreach (string word in words.Split(' ')) table[word] = table.GetValueOrDefault(word) | wordClass;
        }
    }
}
