namespace NerLib.Mentions;

/// <summary>What a feature of a pronoun and a candidate looks at. The numbers are part of the model format.</summary>
enum PronounTemplate
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
}
