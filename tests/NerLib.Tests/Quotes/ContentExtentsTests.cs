using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class ContentExtentsTests
{
    const string Sentence = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        towns 4 Nsubj Noun NNS
        pay 2 Ccomp Verb VBP
        on 6 Case Adposition IN
        Monday 4 Obl ProperNoun NNP
        , 9 Punct Punctuation ,
        and 9 Cc CoordinatingConjunction CC
        left 2 Conj Verb VBD
        . 2 Punct Punctuation .
        """;

    [Test]
    public void Reported_words_may_end_wherever_a_phrase_begins_or_a_comma_stands() =>
        Parsed.Read(Sentence, reading => ExtentsOf(reading, 2, 9).Should().BeEquivalentTo([new TokenRange(2, 9), new(2, 4), new(2, 6)]));

    [Test]
    public void They_may_go_on_beyond_what_was_found() =>
        Parsed.Read(Sentence, reading => ExtentsOf(reading, 2, 4).Should().Contain([new TokenRange(2, 4), new(2, 6), new(2, 9)]));

    [Test]
    public void All_that_stands_in_marks_stays_whole() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            said 0 Root Verb VBD
            “ 5 Punct Punctuation ``
            Never 5 Advmod Adverb RB
            again 2 Ccomp Adverb RB
            ” 5 Punct Punctuation ''
            . 2 Punct Punctuation .
            """, reading => ExtentsOf(reading, 2, 6).Should().Equal(new TokenRange(2, 6)));

    static List<TokenRange> ExtentsOf(Reading reading, int start, int end)
    {
        var report = new Report { Pattern = QuotePattern.BareClause, Cue = new(1, 2), Unit = 0, Confidence = 1 };
        report.Content.Add(new(start, end));
        var extents = new List<TokenRange>();
        ContentExtents.List(reading, report, new(0, reading.View.Tokens.Length), extents);
        return extents;
    }
}
