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

    [Test]
    public void What_is_asked_may_be_told_without_who_is_asked() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            urged 0 Root Verb VBD
            towns 2 Obj Noun NNS
            to 5 Mark Particle TO
            pay 2 Xcomp Verb VB
            . 2 Punct Punctuation .
            """, reading => ExtentsOf(reading, 2, 5).Should().Contain(new TokenRange(3, 5)));

    [Test]
    public void They_may_go_on_to_marks_that_end_the_sentence() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            said 0 Root Verb VBD
            rents 5 Nsubj Noun NNS
            “ 5 Punct Punctuation ``
            rise 2 Ccomp Verb VBP
            , 5 Punct Punctuation ,
            ” 5 Punct Punctuation ''
            and 12 Cc CoordinatingConjunction CC
            wages 12 Nsubj Noun NNS
            “ 12 Punct Punctuation ``
            do 12 Aux Auxiliary VBP
            not 5 Conj Particle RB
            . 2 Punct Punctuation .
            ” 12 Punct Punctuation ''
            """, reading => ExtentsOf(reading, 2, 7).Should().Contain(new TokenRange(2, 14)));

    [Test]
    public void What_is_told_in_marks_may_go_without_who_is_told() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            told 0 Root Verb VBD
            chairman 4 Compound Noun NN
            Bell 2 Iobj ProperNoun NNP
            , 6 Punct Punctuation ,
            D-Ohio 4 Appos ProperNoun NNP
            , 9 Punct Punctuation ,
            “ 9 Punct Punctuation ``
            Never 2 Ccomp Adverb RB
            . 9 Punct Punctuation .
            ” 9 Punct Punctuation ''
            """, reading => ExtentsOf(reading, 2, 11).Should().Contain(new TokenRange(7, 11)));

    [TestCase("and 9 Cc CoordinatingConjunction CC", "left 4 Conj Verb VBD", Description = "Lee left, for the marked words tell no past")]
    [TestCase("as 9 Mark SubordinatingConjunction IN", "expected 4 Advcl Verb VBD")]
    [TestCase("in 9 Case Adposition IN", "March 4 Obl ProperNoun NNP", false)]
    public void Marked_words_behind_a_verb_of_speech_end_where_the_article_goes_on(string next, string last, bool ends = true) =>
        Parsed.Read($"""
            Lee 2 Nsubj ProperNoun NNP
            said 0 Root Verb VBD
            “ 5 Punct Punctuation ``
            we 5 Nsubj Pronoun PRP
            go 2 Ccomp Verb VBP
            on 5 Advmod Adverb RB
            ” 5 Punct Punctuation ''
            {next}
            {last}
            . 2 Punct Punctuation .
            """, reading => ExtentsOf(reading, 2, 9).Contains(new(2, 9)).Should().Be(!ends));

    static List<TokenRange> ExtentsOf(Reading reading, int start, int end)
    {
        var report = new Report { Pattern = QuotePattern.BareClause, Cue = new(1, 2), Unit = 0, Confidence = 1 };
        report.Content.Add(new(start, end));
        var extents = new List<TokenRange>();
        ContentExtents.List(reading, report, new(0, reading.View.Tokens.Length), extents);
        return extents;
    }
}
