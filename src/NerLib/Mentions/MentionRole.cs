namespace NerLib.Mentions;

/// <summary>What a mention is in its clause.</summary>
enum MentionRole : byte
{
    Other,
    Subject,
    Object,
    Possessor,
    Prepositional,
}
