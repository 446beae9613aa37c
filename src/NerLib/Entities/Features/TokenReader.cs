namespace NerLib.Entities.Features;

/// <summary>All attributes of a sentence's tokens: from their letters, from the document, and from the model's word lists.</summary>
/// <param name="classes">By the folded word.</param>
/// <param name="casedClasses">By the word as it stands.</param>
/// <param name="gazetteer">Lists of names.</param>
sealed class TokenReader(WordClasses classes, WordClasses casedClasses, Gazetteer gazetteer)
{
    public void Read(in DocumentWords document, Sentence sentence, Span<TokenAttributes> attributes)
    {
        document.Read(sentence, attributes);
        foreach (ref var token in attributes)
        {
            (token.Coarse, token.Middle, token.Fine) = classes.Of(token.Folded);
            (token.CasedCoarse, _, token.CasedFine) = casedClasses.Of(token.Word);
        }
        gazetteer.Mark(attributes);
    }
}
