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

    static List<Report> Find(Reading reading)
    {
        var found = new List<Report>();
        CueReports.Find(reading, Unit.Split(reading), 0, found);
        return found;
    }
}
