using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class DependencyTreeTests
{
    const string Sentence = """
        Ann 5 Nsubj ProperNoun
        Lee 1 Flat ProperNoun
        , 1 Punct Punctuation
        repeatedly 5 Advmod Adverb
        warned 0 Root Verb
        that 8 Mark SubordinatingConjunction
        dams 8 Nsubj Noun
        leak 5 Ccomp Verb
        . 5 Punct Punctuation
        """;

    [TestCase(0, 0, 3)]
    [TestCase(1, 1, 2)]
    [TestCase(7, 5, 8)]
    [TestCase(4, 0, 9)]
    public void A_subtree_reaches_over_all_that_hangs_on_a_token(int token, int start, int end) =>
        Parsed.Read(Sentence, reading => reading.Tree.Subtree(token).Should().Be(new TokenRange(start, end)));

    [Test]
    public void Subtrees_are_those_of_the_descendants_in_any_tree()
    {
        var random = new Random(20261123);
        for (int round = 0; round < 200; round++)
        {
            int length = random.Next(1, 12);
            var order = Enumerable.Range(0, length).ToArray();
            random.Shuffle(order);
            var heads = new int[length];
            for (int i = 0; i < length; i++) heads[order[i]] = i == 0 ? -1 : order[random.Next(i)];
            string lines = string.Join('\n', heads.Select(head => $"w {head + 1} Dep Noun"));
            Parsed.Read(lines, reading =>
            {
                for (int token = 0; token < length; token++)
                {
                    var under = Enumerable.Range(0, length).Where(i => IsUnder(heads, i, token)).ToList();
                    reading.Tree.Subtree(token).Should().Be(new TokenRange(under.Min(), under.Max() + 1));
                }
            });
        }
    }

    [Test]
    public void The_source_of_a_cue_is_its_subject_with_all_its_words() =>
        Parsed.Read(Sentence, reading =>
        {
            Sources.HeadOf(reading, 4).Should().Be(0);
            Sources.PhraseOf(reading, 0, new(4, 5)).Should().Be(new TokenRange(0, 2));
        });

    [Test]
    public void A_cue_leaves_its_adverbs() =>
        Parsed.Read(Sentence, reading => Sources.CuePhrase(reading, new(4, 5)).Should().Be(new TokenRange(4, 5)));

    [Test]
    public void What_hangs_on_a_cue_may_be_its_report() =>
        Parsed.Read(Sentence, reading =>
        {
            ReportingArc.IsCandidate(reading, 7).Should().BeTrue();
            new ReportingArc(4, 7).Words(reading).Should().Be(new TokenRange(5, 8));
        });

    [Test]
    public void The_source_of_a_participle_is_the_subject_of_its_verb() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun
            left 0 Root Verb
            , 4 Punct Punctuation
            saying 2 Advcl Verb
            little 4 Obj Adjective
            """, reading => Sources.HeadOf(reading, 3).Should().Be(0));

    [Test]
    public void Without_trees_nothing_is_known() =>
        Parsed.Read("Lee 0 None None\nspoke 0 None None", reading =>
        {
            reading.Tree.Subtree(1).Should().Be(new TokenRange(1, 2));
            Sources.HeadOf(reading, 1).Should().Be(-1);
            ReportingArc.IsCandidate(reading, 1).Should().BeFalse();
        });

    static bool IsUnder(int[] heads, int token, int ancestor)
    {
        while (token >= 0 && token != ancestor) token = heads[token];
        return token == ancestor;
    }
}
