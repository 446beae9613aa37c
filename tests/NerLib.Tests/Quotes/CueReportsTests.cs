using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

/// <summary>What the rules for cues take from the trees.</summary>
public class CueReportsTests
{
    [Test]
    public void A_noun_is_no_cue() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            rated 0 Root Verb VBD
            Republican 4 Amod Adjective JJ
            claims 2 Obj Noun NNS
            as 7 Case Adposition IN
            “ 7 Punct Punctuation ``
            false 2 Obl Adjective JJ
            ” 7 Punct Punctuation ''
            """, reading => Find(reading).Should().BeEmpty());

    [TestCase("broke 0 Root Verb VBD", 3, 6)]
    [TestCase("prices 2 Obj Noun NNS", 3, 8)]
    public void What_is_called_so_goes_on_after_the_marks_with_a_noun_and_not_with_a_verb(string after, int start, int end) =>
        Parsed.Read($"""
            What 3 Obj Pronoun WP
            Lee 3 Nsubj ProperNoun NNP
            called 7 Csubj Verb VBD
            “ 5 Punct Punctuation ``
            fraud 3 Xcomp Noun NN
            ” 5 Punct Punctuation ''
            {after}
            them 7 Obj Pronoun PRP
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(start, end)));

    [Test]
    public void Terms_in_a_row_are_called_so_and_not_what_comes_later() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            called 0 Root Verb VBD
            it 2 Obj Pronoun PRP
            “ 5 Punct Punctuation ``
            slow 2 Xcomp Adjective JJ
            ” 5 Punct Punctuation ''
            and 9 Cc CoordinatingConjunction CC
            “ 9 Punct Punctuation ``
            dear 5 Conj Adjective JJ
            ” 9 Punct Punctuation ''
            and 12 Cc CoordinatingConjunction CC
            praised 2 Conj Verb VBD
            a 15 Det Determiner DT
            “ 15 Punct Punctuation ``
            plan 12 Obj Noun NN
            ” 15 Punct Punctuation ''
            """, reading => Find(reading)[0].Content.Should().Equal(new TokenRange(2, 10)));

    [Test]
    public void A_subject_of_many_words_ends_what_it_said() =>
        Parsed.Read("""
            Rents 3 Nsubj Noun NNS
            have 3 Aux Auxiliary VBP
            risen 9 Ccomp Verb VBN
            , 9 Punct Punctuation ,
            people 9 Nsubj Noun NNS
            close 5 Amod Adjective JJ
            to 8 Case Adposition IN
            her 6 Obl Pronoun PRP
            said 0 Root Verb VBD
            . 9 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(0, 3)));

    [Test]
    public void A_subject_behind_its_cue_is_not_what_is_reported() =>
        Parsed.Read("""
            Rents 2 Nsubj Noun NNS
            have 3 Aux Auxiliary VBP
            risen 0 Root Verb VBN
            , 5 Punct Punctuation ,
            said 3 Conj Verb VBD
            the 7 Det Determiner DT
            landlord 5 Nsubj Noun NN
            on 9 Case Adposition IN
            Friday 5 Obl ProperNoun NNP
            . 3 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(0, 3)));

    [TestCase("noted 8 Advcl Verb VBD")]
    [TestCase("told 8 Advcl Verb VBD")]
    [TestCase("says 8 Advcl Verb VBZ")]
    public void A_clause_with_as_reports_what_follows_it(string cue) =>
        Parsed.Read($"""
            As 3 Mark SubordinatingConjunction IN
            she 3 Nsubj Pronoun PRP
            {cue}
            Monday 3 OblUnmarked ProperNoun NNP
            , 3 Punct Punctuation ,
            rents 8 Nsubj Noun NNS
            have 8 Aux Auxiliary VBP
            risen 0 Root Verb VBN
            . 8 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(5, 8)));

    [Test]
    public void A_clause_with_as_reports_what_stands_before_it() =>
        Parsed.Read("""
            Rents 3 Nsubj Noun NNS
            have 3 Aux Auxiliary VBP
            risen 0 Root Verb VBN
            , 7 Punct Punctuation ,
            as 7 Mark SubordinatingConjunction IN
            she 7 Nsubj Pronoun PRP
            told 3 Advcl Verb VBD
            listeners 7 Iobj Noun NNS
            . 3 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(0, 3)));

    [TestCase("said 2 AclRelcl Verb VBD", 1)]
    [TestCase("said 0 Root Verb VBD", 0)]
    public void What_is_said_of_a_noun_in_its_relative_clause_lacks_a_subject(string cue, int found) =>
        Parsed.Read($"""
            A 2 Det Determiner DT
            law 0 Root Noun NN
            she 4 Nsubj Pronoun PRP
            {cue}
            was 6 Cop Auxiliary VBD
            void 2 AclRelcl Adjective JJ
            . 2 Punct Punctuation .
            """, reading => Find(reading).Count(report => report.Content[0] == new TokenRange(4, 6)).Should().Be(found));

    [TestCase("that 4 Obj Pronoun WDT", 1)]
    [TestCase("which 4 Obj Pronoun WDT", 1)]
    [TestCase("where 4 Advmod Adverb WRB", 0)]
    public void What_is_said_of_a_noun_with_a_relative_word_lacks_a_subject(string relative, int found) =>
        Parsed.Read($"""
            Laws 0 Root Noun NNS
            {relative}
            she 4 Nsubj Pronoun PRP
            contends 1 Dep Verb VBZ
            are 6 Cop Auxiliary VBP
            void 4 Dep Adjective JJ
            . 1 Punct Punctuation .
            """, reading => Find(reading).Count(report => report.Content[0] == new TokenRange(4, 6)).Should().Be(found));

    [Test]
    public void Who_is_said_to_be_somebody_without_a_verb_behind_is_the_source() =>
        Parsed.Read("""
            Rents 3 Nsubj Noun NNS
            have 3 Aux Auxiliary VBP
            risen 9 Ccomp Verb VBN
            in 5 Case Adposition IN
            Orr 3 Obl ProperNoun NNP
            , 9 Punct Punctuation ,
            she 9 Dep Pronoun PRP
            , 9 Punct Punctuation ,
            said 0 Root Verb VBD
            a 11 Det Determiner DT
            landlord 9 Obj Noun NN
            . 9 Punct Punctuation .
            """, reading => Find(reading).Should().Contain(report => report.Content[0].Start == 0 && report.Content[0].End == 7));

    [TestCase("made 0 Root Verb VBD", "very 4 Advmod Adverb RB")]
    [TestCase("makes 0 Root Verb VBZ", "it 2 Obj Noun PRP")]
    public void Who_makes_something_clear_says_so(string made, string between) =>
        Parsed.Read($"""
            She 2 Nsubj Pronoun PRP
            {made}
            {between}
            clear 2 Xcomp Adjective JJ
            that 8 Mark SubordinatingConjunction IN
            rents 8 Nsubj Noun NNS
            have 8 Aux Auxiliary VBP
            risen 2 Ccomp Verb VBN
            . 2 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(4, 8)));

    [Test]
    public void Who_makes_a_clear_error_says_nothing() =>
        Parsed.Read("""
            She 2 Nsubj Pronoun PRP
            made 0 Root Verb VBD
            a 5 Det Determiner DT
            clear 5 Amod Adjective JJ
            error 2 Obj Noun NN
            that 7 Nsubj Pronoun WDT
            cost 5 AclRelcl Verb VBD
            votes 7 Obj Noun NNS
            . 2 Punct Punctuation .
            """, reading => Find(reading).Should().BeEmpty());

    [TestCase("signalled")]
    [TestCase("expressed")]
    [TestCase("disputes")]
    [TestCase("refuted")]
    [TestCase("postulated")]
    [TestCase("apologised")]
    public void Less_common_verbs_report_too(string cue) =>
        Parsed.Read($"""
            She 2 Nsubj Pronoun PRP
            {cue} 0 Root Verb VBD
            that 6 Mark SubordinatingConjunction IN
            rents 6 Nsubj Noun NNS
            have 6 Aux Auxiliary VBP
            risen 2 Ccomp Verb VBN
            . 2 Punct Punctuation .
            """, reading => Find(reading).Should().ContainSingle().Which.Content.Should().Equal(new TokenRange(2, 6)));

    static List<Report> Find(Reading reading)
    {
        var found = new List<Report>();
        CueReports.Find(reading, Unit.Split(reading), 0, found);
        return found;
    }
}
