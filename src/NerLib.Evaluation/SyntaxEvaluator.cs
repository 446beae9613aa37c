using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>
/// Measures tags and trees on CoNLL-U files, over their own words and sentences. Multiword tokens stand as their words;
/// empty nodes are passed over.
/// </summary>
public static class SyntaxEvaluator
{
    /// <summary>Sentences that are annotated together.</summary>
    const int Together = 100;

    /// <summary>Annotates each sentence's words and compares.</summary>
    /// <param name="pipeline">Makes <see cref="Layers.Syntax"/>.</param>
    /// <param name="conlluPaths">The treebanks; their words are counted together.</param>
    /// <exception cref="InvalidDataException">A file is no CoNLL-U; the message says where.</exception>
    public static SyntaxScores Evaluate(NerPipeline pipeline, params IReadOnlyList<string> conlluPaths)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(conlluPaths);
        Share partsOfSpeech = default, tags = default, heads = default, arcs = default, universal = default;
        Share wordHeads = default, wordArcs = default, wordUniversal = default;
        var confusion = new Dictionary<(string, string), int>();
        foreach (var sentences in conlluPaths.SelectMany(path => TreebankReader.Read(path)).Chunk(Together))
        {
            var document = pipeline.AnnotateFromEntities(new PretokenizedDocument(sentences.Select(sentence => sentence.Words)).View, new(), default);
            for (int s = 0; s < sentences.Length; s++)
                for (int i = 0; i < sentences[s].Words.Count; i++)
                {
                    var gold = sentences[s];
                    int first = document.Sentences[s].Tokens.Start;
                    var found = document.Syntax.IsEmpty ? TokenSyntax.None : document.Syntax[first + i];
                    bool head = found.Relation != DependencyRelation.None && found.Head == (gold.Heads[i] == gold.Words.Count ? -1 : first + gold.Heads[i]);
                    bool arc = head && found.Relation == gold.Relations[i], universalArc = head && found.Relation.Universal() == gold.Relations[i].Universal();
                    partsOfSpeech = partsOfSpeech.Plus(found.PartOfSpeech == gold.PartsOfSpeech[i]);
                    tags = tags.Plus(found.PennTag == gold.Tags[i]);
                    heads = heads.Plus(head);
                    arcs = arcs.Plus(arc);
                    universal = universal.Plus(universalArc);
                    if (gold.PartsOfSpeech[i] != PartOfSpeech.Punctuation)
                    {
                        wordHeads = wordHeads.Plus(head);
                        wordArcs = wordArcs.Plus(arc);
                        wordUniversal = wordUniversal.Plus(universalArc);
                    }
                    if (found.PennTag != gold.Tags[i]) Count(gold.Tags[i], found.PennTag ?? "_");
                    if (!arc) Count(gold.Relations[i].UdName() + (head ? "" : " (head)"), found.Relation.UdName());
                }
        }
        return new()
        {
            PartsOfSpeech = partsOfSpeech,
            PennTags = tags,
            Heads = heads,
            Arcs = arcs,
            UniversalArcs = universal,
            HeadsOfWords = wordHeads,
            ArcsOfWords = wordArcs,
            UniversalArcsOfWords = wordUniversal,
            Confusion = [.. confusion.OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key.Item1, StringComparer.Ordinal)
                .ThenBy(pair => pair.Key.Item2, StringComparer.Ordinal)
                .Select(pair => new SyntaxConfusion(pair.Key.Item1, pair.Key.Item2, pair.Value))],
        };

        void Count(string gold, string predicted) => confusion[(gold, predicted)] = confusion.GetValueOrDefault((gold, predicted)) + 1;
    }
}
