using NerLib.Encoding;

namespace NerLib.Entities.Tagging;

/// <summary>All attributes of a sentence's tokens: from their letters, from the document, and from the model's word lists.</summary>
/// <param name="classes">By the folded word.</param>
/// <param name="casedClasses">By the word as it stands.</param>
/// <param name="cases">How words are mostly written.</param>
/// <param name="gazetteer">Lists of names.</param>
sealed class TokenAttributeReader(WordClasses classes, WordClasses casedClasses, WordCases cases, Gazetteer gazetteer)
{
    /// <summary>Lists of names.</summary>
    public Gazetteer Gazetteer { get; } = gazetteer;

    public void Read(in DocumentWords document, Sentence sentence, Span<TokenAttributes> attributes)
    {
        for (int i = 0; i < attributes.Length; i++) attributes[i] = ReadWord(document.WordAt(sentence.Tokens.Start + i));
        ReadContext(document, sentence, attributes);
    }

    /// <summary>What a word's attributes are wherever it stands.</summary>
    public TokenAttributes ReadWord(ReadOnlySpan<char> word)
    {
        var form = WordForm.Of(word);
        classes.Prefetch(form.Folded);
        casedClasses.Prefetch(form.Word);
        cases.Prefetch(form.Folded);
        var attributes = new TokenAttributes { Form = form, Traits = (TokenTraits)form.Traits };
        (attributes.Coarse, attributes.Middle, attributes.Fine) = classes.Of(form.Folded);
        (attributes.CasedCoarse, _, attributes.CasedFine) = casedClasses.Of(form.Word);
        attributes.Case = cases.Of(form.Folded);
        return attributes;
    }

    /// <summary>Adds to the attributes of a sentence's words what its other words and the document say of them.</summary>
    public void ReadContext(in DocumentWords document, Sentence sentence, Span<TokenAttributes> attributes)
    {
        document.Mark(sentence, attributes);
        Gazetteer.Mark(attributes);
    }
}
