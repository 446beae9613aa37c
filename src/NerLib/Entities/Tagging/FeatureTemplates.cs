using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using NerLib.Encoding;
using NerLib.Numerics;

namespace NerLib.Entities.Tagging;

/// <summary>
/// The feature templates of the tagger: what is looked at around a token, as hashes. The templates of Ratinov and Roth 2009
/// ("Design Challenges and Misconceptions in Named Entity Recognition", section 5) without their two-stage features.
/// </summary>
static class FeatureTemplates
{
    /// <summary>No token has more features.</summary>
    public const int MaxFeatures = 128;

    const uint Outside = 0x5bd1e995;

    const TokenTraits Seen = TokenTraits.SeenLowerCase | TokenTraits.SeenCapitalisedInside | TokenTraits.Capitalised | TokenTraits.FirstInSentence;

    /// <summary>The tokens that features look at begin so many before the token in question, which is the middle one.</summary>
    public const int Reach = 2;

    /// <summary>How many tokens features look at.</summary>
    public const int Window = 2 * Reach + 1;

    /// <summary>Writes the hashes of all features that fire at a token.</summary>
    /// <param name="sentence">The attributes of a sentence's tokens.</param>
    /// <param name="evidence">What the rest of the document says of the same tokens; empty in a first look.</param>
    /// <param name="i">The token.</param>
    /// <param name="features">At least <see cref="MaxFeatures"/> places.</param>
    /// <returns>How many were written.</returns>
    public static int Extract(ReadOnlySpan<TokenAttributes> sentence, ReadOnlySpan<NameEvidence> evidence, int i, Span<uint> features)
    {
        int count = 0;
        for (int place = 0; place < Window; place++)
        {
            int at = i + place - Reach;
            count += (uint)at < (uint)sentence.Length
                ? OfWord(sentence[at], place, features[count..])
                : OfOutside(place, features[count..]);
        }
        count += OfContext(sentence, i, features[count..]);
        return evidence.IsEmpty ? count : count + OfEvidence(evidence, i, features[count..]);
    }

    /// <summary>The features that a word alone gives to a token, in whose window it stands at a place from 0 to <see cref="Window"/> - 1.</summary>
    /// <remarks>They may look only at what <see cref="TokenAttributeReader.ReadWord"/> fills.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int OfWord(in TokenAttributes word, int place, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        uint at = (uint)place;
        if (place == Reach)
        {
            writer.Add(FeatureTemplate.Always, 0);
            writer.Add(FeatureTemplate.Word, word.Form.Word);
            for (int length = 0; length < WordForm.MaxAffix; length++)
            {
                if (word.Form.Prefixes[length] != 0) writer.Add(FeatureTemplate.Prefix + (uint)length, word.Form.Prefixes[length]);
                if (word.Form.Suffixes[length] != 0) writer.Add(FeatureTemplate.Suffix + (uint)length, word.Form.Suffixes[length]);
            }
        }
        writer.Add(FeatureTemplate.FoldedAt + at, word.Form.Folded);
        writer.Add(FeatureTemplate.ShapeAt + at, word.Form.Shape);
        writer.Add(FeatureTemplate.ClassAt + at, word.Middle);
        if (place is 1 or 2 or 3)
        {
            writer.Add(FeatureTemplate.CoarseClassAt + at, word.Coarse);
            writer.Add(FeatureTemplate.FineClassAt + at, word.Fine);
            writer.Add(FeatureTemplate.CasedCoarseClassAt + at, word.CasedCoarse);
            writer.Add(FeatureTemplate.CasedFineClassAt + at, word.CasedFine);
            writer.Add(FeatureTemplate.CaseAt + at, word.Case);
        }
        if (place is 1 or 3) writer.Add(FeatureTemplate.EndingAt + at, word.Form.Suffixes[2]);
        return writer.Count;
    }

    /// <summary>The features of a place of the window that is outside the sentence.</summary>
    public static int OfOutside(int place, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        uint at = (uint)place;
        writer.Add(FeatureTemplate.FoldedAt + at, Outside);
        writer.Add(FeatureTemplate.ShapeAt + at, Outside);
        writer.Add(FeatureTemplate.ClassAt + at, Outside);
        return writer.Count;
    }

    /// <summary>The features that more than one word decides, or the sentence or the document.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int OfContext(ReadOnlySpan<TokenAttributes> sentence, int i, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        ref readonly var token = ref sentence[i];
        Span<uint> word = stackalloc uint[Window], shape = stackalloc uint[Window], coarse = stackalloc uint[Window], middle = stackalloc uint[Window];
        for (int d = 0; d < Window; d++)
        {
            int at = i + d - Reach;
            bool inside = (uint)at < (uint)sentence.Length;
            word[d] = inside ? sentence[at].Form.Folded : Outside;
            shape[d] = inside ? sentence[at].Form.Shape : Outside;
            coarse[d] = inside ? sentence[at].Coarse : Outside;
            middle[d] = inside ? sentence[at].Middle : Outside;
            if (!inside || d is not (1 or 2 or 3)) continue;
            writer.AddLists(FeatureTemplate.GazetteerAt + (uint)d, sentence[at].Gazetteer);
            writer.Add(FeatureTemplate.TraitsAt + (uint)d, (uint)(sentence[at].Traits & Seen));
        }

        uint before = i > 0 ? sentence[i - 1].Case : Outside, after = i + 1 < sentence.Length ? sentence[i + 1].Case : Outside;
        uint traits = (uint)token.Traits, gazetteer = token.Gazetteer;
        uint title = (uint)(token.Traits & (TokenTraits.InTitleOrCapitals | TokenTraits.FirstInSentence | TokenTraits.Capitalised | TokenTraits.AllCapitals));
        var pairs = new PairWriter(features[writer.Count..], stackalloc uint[PairWriter.Most], stackalloc uint[PairWriter.Most]);
        pairs.Add(FeatureTemplate.WordBeforeAndWord, word[1], word[2]);
        pairs.Add(FeatureTemplate.WordAndWordAfter, word[2], word[3]);
        pairs.Add(FeatureTemplate.WordsAround, word[1], word[3]);
        pairs.Add(FeatureTemplate.TwoWordsBefore, word[0], word[1]);
        pairs.Add(FeatureTemplate.TwoWordsAfter, word[3], word[4]);
        pairs.Add(FeatureTemplate.ShapeBeforeAndShape, shape[1], shape[2]);
        pairs.Add(FeatureTemplate.ShapeAndShapeAfter, shape[2], shape[3]);
        pairs.Add(FeatureTemplate.ThreeShapes, WordHash.Mix(shape[1], shape[2]), shape[3]);
        pairs.Add(FeatureTemplate.ClassBeforeAndClass, middle[1], middle[2]);
        pairs.Add(FeatureTemplate.ClassAndClassAfter, middle[2], middle[3]);
        pairs.Add(FeatureTemplate.ClassesAround, middle[1], middle[3]);
        pairs.Add(FeatureTemplate.CoarseClassBeforeAndShape, coarse[1], shape[2]);
        pairs.Add(FeatureTemplate.ShapeAndCoarseClassAfter, shape[2], coarse[3]);
        pairs.Add(FeatureTemplate.TwoClassesBeforeAndShape, WordHash.Mix(coarse[0], coarse[1]), shape[2]);
        pairs.Add(FeatureTemplate.TwoClassesAfterAndShape, WordHash.Mix(coarse[3], coarse[4]), shape[2]);
        pairs.Add(FeatureTemplate.GazetteerAndShape, gazetteer, shape[2]);
        int alone = pairs.Add(FeatureTemplate.Gazetteer, gazetteer, 0);
        pairs.Add(FeatureTemplate.TraitsAndShape, traits, shape[2]);
        pairs.Add(FeatureTemplate.TraitsAndGazetteer, traits, gazetteer);
        pairs.Add(FeatureTemplate.TraitsAndClass, traits, token.Middle);
        pairs.Add(FeatureTemplate.TraitsAndCasedClass, traits, token.CasedCoarse);
        if (i > 0) pairs.Add(FeatureTemplate.TwoCasedClasses, sentence[i - 1].CasedCoarse, token.CasedCoarse);
        pairs.Add(FeatureTemplate.TraitsAndCase, traits, token.Case);
        pairs.Add(FeatureTemplate.TitleCaseBeforeAndCase, WordHash.Mix(title, before), token.Case);
        pairs.Add(FeatureTemplate.TitleCaseAndCaseAfter, WordHash.Mix(title, token.Case), after);
        pairs.Add(FeatureTemplate.TitleAndThreeCases, WordHash.Mix(WordHash.Mix(title, before), token.Case), after);
        pairs.Mix();
        features[writer.Count + alone] = WordHash.Mix((uint)FeatureTemplate.Gazetteer, gazetteer);
        return writer.Count + pairs.Count;
    }

    /// <summary>The features that the rest of the document gives, after a first look.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int OfEvidence(ReadOnlySpan<NameEvidence> sentence, int i, Span<uint> features)
    {
        var writer = new FeatureWriter(features);
        ref readonly var token = ref sentence[i];
        uint before = i > 0 ? sentence[i - 1].Word : 0u, after = i + 1 < sentence.Length ? sentence[i + 1].Word : 0u;
        if (token.Word != 0)
        {
            // A name beside a capitalised word that was never with it may be part of another: Transport Scotland.
            uint pairs = (token.WithPrevious != 0 ? 8u : 0) | (token.WithNext != 0 ? 16u : 0);
            writer.Add(FeatureTemplate.Evidence, token.Word);
            writer.Add(FeatureTemplate.EvidenceAndPlace, token.Word, token.Place | pairs);
            writer.Add(FeatureTemplate.EvidenceAndPrevious, token.Word, token.WithPrevious);
            writer.Add(FeatureTemplate.EvidenceAndNext, token.Word, token.WithNext);
        }
        if (token.WithPrevious != 0) writer.Add(FeatureTemplate.WithPrevious, token.WithPrevious);
        if (token.WithNext != 0) writer.Add(FeatureTemplate.WithNext, token.WithNext);
        if (before != 0) writer.Add(FeatureTemplate.EvidenceBefore, before);
        if (after != 0) writer.Add(FeatureTemplate.EvidenceAfter, after);
        if (before != 0 && token.Word != 0) writer.Add(FeatureTemplate.EvidenceBeforeAndEvidence, before, token.Word);
        if (after != 0 && token.Word != 0) writer.Add(FeatureTemplate.EvidenceAndEvidenceAfter, token.Word, after);
        if (before != 0 && token.Word == 0) writer.Add(FeatureTemplate.EvidenceAround, before, after);
        if (after != 0 && token.Word == 0) writer.Add(FeatureTemplate.EvidenceAfterAndPlace, after, token.Place);
        return writer.Count;
    }

    ref struct FeatureWriter(Span<uint> features)
    {
        readonly Span<uint> _features = features;

        public int Count { get; private set; }

        public void Add(FeatureTemplate template, uint value) => _features[Count++] = WordHash.Mix((uint)template, value);

        /// <summary>A feature for each type of list that a token's match is of, with its place in the match.</summary>
        public void AddLists(FeatureTemplate template, uint gazetteer)
        {
            for (uint types = Gazetteer.TypesOf(gazetteer); types != 0; types &= types - 1)
                Add(template, (types & ~(types - 1)) * 4 + Gazetteer.PlaceOf(gazetteer));
        }

        public void Add(FeatureTemplate template, uint first, uint second) => Add(template, WordHash.Mix(first, second));
    }

    /// <summary>Takes features of two values each, and mixes the hashes of all of them at once.</summary>
    /// <param name="features">Gets the hashes.</param>
    /// <param name="seconds">Memory for <see cref="Most"/>.</param>
    /// <param name="templates">Memory for <see cref="Most"/>.</param>
    ref struct PairWriter(Span<uint> features, Span<uint> seconds, Span<uint> templates)
    {
        /// <summary>No token has more of them.</summary>
        public const int Most = 32;

        readonly Span<uint> _firsts = features, _seconds = seconds, _templates = templates;

        public int Count { get; private set; }

        /// <returns>The feature's place.</returns>
        public int Add(FeatureTemplate template, uint first, uint second)
        {
            (_firsts[Count], _seconds[Count], _templates[Count]) = (first, second, (uint)template);
            return Count++;
        }

        public readonly void Mix()
        {
            for (int i = 0; i < Count; i += Vector256<uint>.Count)
                WordHash.Mix(
                    Vector256.Create<uint>(_templates[i..]),
                    WordHash.Mix(Vector256.Create<uint>(_firsts[i..]), Vector256.Create<uint>(_seconds[i..]))).CopyTo(_firsts[i..]);
        }
    }
}
