using NerLib.Evaluation.Corpora;

namespace NerLib.Evaluation;

/// <summary>Measures tokens and sentences on a CoNLL-U file, as Universal Dependencies does: a span is right if both ends are.</summary>
public static class TokenEvaluator
{
    const char Border = '‖';

    /// <summary>Annotates the running text of each document and compares.</summary>
    /// <param name="pipeline">Makes at least <see cref="Layers.Sentences"/>.</param>
    /// <param name="conlluPath">The treebank.</param>
    /// <exception cref="InvalidDataException">The file's tokens do not spell its text.</exception>
    public static TokenScores Evaluate(NerPipeline pipeline, string conlluPath)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        Prf tokens = default, sentences = default;
        int unsplit = 0;
        foreach (var gold in ConlluReader.Read(conlluPath))
        {
            var found = pipeline.Annotate(gold.Text);
            tokens += Prf.Of<TextSpan>(gold.Words.ToHashSet(), found.Tokens.Select(token => token.Span).ToHashSet());
            sentences += Prf.Of<TextSpan>(gold.Sentences.ToHashSet(), found.Sentences.Select(sentence => found.SpanOf(sentence.Tokens)).ToHashSet());
            unsplit += gold.UnsplitTokens;
        }
        return new(tokens, sentences, unsplit);
    }

    /// <summary>The most frequent differences in tokens: stretches of text that the two sides cut differently.</summary>
    public static IReadOnlyList<TokenDifference> TokenDifferences(NerPipeline pipeline, string conlluPath, int count)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return MostFrequent(count, ConlluReader.Read(conlluPath).SelectMany(gold =>
            Disagreements(gold.Text, gold.Words, [.. pipeline.Annotate(gold.Text).Tokens.Select(token => token.Span)])));
    }

    /// <summary>The most frequent differences in sentences: borders, marked <c>‖</c>, that one side alone has, with the words around them.</summary>
    public static IReadOnlyList<TokenDifference> SentenceDifferences(NerPipeline pipeline, string conlluPath, int count)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return MostFrequent(count, ConlluReader.Read(conlluPath).SelectMany(gold =>
        {
            var found = pipeline.Annotate(gold.Text);
            var goldEnds = gold.Sentences.Select(sentence => sentence.End).ToHashSet();
            var foundEnds = found.Sentences.Select(sentence => found.SpanOf(sentence.Tokens).End).ToHashSet();
            return goldEnds.Except(foundEnds).Order().Select(end => (Around(gold.Text, end, Border), Around(gold.Text, end, ' ')))
                .Concat(foundEnds.Except(goldEnds).Order().Select(end => (Around(gold.Text, end, ' '), Around(gold.Text, end, Border))));
        }));
    }

    static List<TokenDifference> MostFrequent(int count, IEnumerable<(string Gold, string Predicted)> differences) =>
        [.. differences.GroupBy(pair => pair)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Gold, StringComparer.Ordinal)
            .Take(count).Select(group => new TokenDifference(group.Key.Gold, group.Key.Predicted, group.Count()))];

    // Walks both sides from one common border to the next.
    static IEnumerable<(string Gold, string Predicted)> Disagreements(string text, IReadOnlyList<TextSpan> gold, TextSpan[] found)
    {
        for (int g = 0, f = 0; g < gold.Count && f < found.Length;)
        {
            int firstGold = g, firstFound = f;
            int goldEnd = gold[g++].End, foundEnd = found[f++].End;
            while (goldEnd != foundEnd && (goldEnd < foundEnd ? g < gold.Count : f < found.Length))
            {
                if (goldEnd < foundEnd) goldEnd = gold[g++].End;
                else foundEnd = found[f++].End;
            }
            if (g - firstGold == 1 && f - firstFound == 1 && gold[firstGold] == found[firstFound]) continue;
            yield return (Joined(text, gold.Skip(firstGold).Take(g - firstGold)), Joined(text, found[firstFound..f]));
        }
    }

    static string Joined(string text, IEnumerable<TextSpan> spans) => string.Join(' ', spans.Select(span => text[span.Start..span.End]));

    static string Around(string text, int end, char mark) =>
        $"{text[Math.Max(0, end - 30)..end]}{mark}{text[end..Math.Min(text.Length, end + 30)]}".ReplaceLineEndings("⏎");
}
