namespace NerLib.Entities.Features;

/// <summary>All attributes of a sentence's tokens: from their letters, from the document, and from the model's word lists.</summary>
sealed class TokenReader(WordClasses classes, Gazetteer gazetteer)
{
    public void Read(in DocumentWords document, Sentence sentence, Span<TokenAttributes> attributes)
    {
        document.Read(sentence, attributes);
        foreach (ref var token in attributes) classes.Mark(ref token);
        gazetteer.Mark(attributes);
    }
}
