using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class SourceBordersTests
{
    const string Sentence = """
        Mayor 3 Compound Noun NN
        Ann 3 Flat ProperNoun NNP
        Lee 8 Nsubj ProperNoun NNP
        , 6 Punct Punctuation ,
        a 6 Det Determiner DT
        lawyer 3 Appos Noun NN
        , 6 Punct Punctuation ,
        said 0 Root Verb VBD
        so 8 Advmod Adverb RB
        """;

    [Test]
    public void The_narrowest_source_is_what_it_names() => Borders(static _ => 0).Should().Be(new TokenRange(1, 3));

    [Test]
    public void The_widest_source_ends_with_a_word_before_the_cue() => Borders(static count => count - 1).Should().Be(new TokenRange(0, 6));

    static TokenRange Borders(Func<int, int> choice)
    {
        TokenRange found = default;
        Parsed.Read(Sentence, reading => found = SourceBorders.Best(reading, new(0, 6), new(1, 3), -1, new(7, 8), new Judge(choice)));
        return found;
    }

    sealed class Judge(Func<int, int> choice) : ISourceJudge
    {
        public int BestHead(TokenRange cue, ReadOnlySpan<TokenRange> cores, Reading reading, ReadOnlySpan<uint> features) => 0;

        public int BestBorder(SourceCore source, bool isEnd, ReadOnlySpan<int> borders, Reading reading, ReadOnlySpan<uint> features)
        {
            features.Length.Should().Be(borders.Length * SourceBorders.Count);
            features.Contains(0u).Should().BeFalse();
            return choice(borders.Length);
        }
    }
}
