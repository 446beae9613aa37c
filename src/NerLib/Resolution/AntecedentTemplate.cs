namespace NerLib.Resolution;

/// <summary>What a feature of a mention and a candidate looks at. The numbers are part of the model format.</summary>
enum AntecedentTemplate
{
    // Nobody among the candidates.
    Nobody = 1,
    NobodyByRole = 2,
    NobodyByCandidates = 3,
    NobodyByMarks = 4,
    NobodyAtStart = 5,
    NobodyByNextWord = 6,
    NobodyByWordBefore = 7,
    NobodyByWord = 8,

    // A candidate, by its last mention, or by one ahead of the pronoun.
    Sentences = 20,
    Rank = 21,
    Role = 22,
    Kind = 23,
    Gender = 24,
    TimesMet = 25,
    NameLength = 26,
    LedSentence = 27,
    SubjectOfSentence = 28,
    Marks = 29,
    LastPronoun = 30,
    WordBefore = 31,
    WordAfter = 32,
    PlaceInSentence = 33,
    Distance = 34,
    Type = 35,
    GenderAmongAll = 36,
    Says = 37,
    Paragraphs = 38,
    Leader = 39,

    // In the pronoun's own sentence.
    ClauseBreaks = 50,
    Verbs = 51,
    SameClause = 52,
    WordsBetween = 53,
    Ahead = 54,

    // In dependency trees.
    MainClauses = 60,
    Relation = 61,
    Clauses = 62,
    ClauseRelation = 63,
    Dominance = 64,

    // A description and a candidate.
    Rule = 80,
    OtherByRule = 81,
    HeadKnown = 82,
    WordsKnown = 83,
    ModifiersKnown = 84,
    NameHasHead = 85,
    HeadByType = 86,
    HeadByLastWord = 87,
    HeadByHead = 88,
    NameInside = 89,
    DeterminerBySentences = 90,
    DeterminerByRank = 91,
    DeterminerByType = 92,
    DeterminerByName = 93,
    Between = 94,
    BetweenByType = 95,
    NextWordByName = 96,
    HeadByNameInside = 97,
    LikeHeads = 98,
    LikeHeadsByName = 99,
    LikeName = 100,
    HeadByMostNamed = 101,
    MostNamedByDeterminer = 102,
    NamesInside = 103,

    // A description of somebody new.
    NewByDeterminer = 110,
    NewByHead = 111,
    NewByHeadAndDeterminer = 112,
    NewByNextWord = 113,
    NewByWordBefore = 114,
    NewByNameInside = 115,
    NewByLength = 116,
    NewByModifier = 117,
    NewByRule = 118,
    NewByHeadKnown = 119,
}
