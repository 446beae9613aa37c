using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class SourcesTests
{
    const string WithPronoun = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        he 4 Nsubj Pronoun PRP
        paid 2 Ccomp Verb VBD
        , 4 Punct Punctuation ,
        arguing 4 Advcl Verb VBG
        that 9 Mark SubordinatingConjunction IN
        dams 9 Nsubj Noun NNS
        leak 6 Ccomp Verb VBP
        """;

    const string WhichSheCalled = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        Roe 4 Nsubj ProperNoun NNP
        drew 2 Ccomp Verb VBD
        plans 4 Obj Noun NNS
        , 9 Punct Punctuation ,
        which 9 Obj Pronoun WDT
        she 9 Nsubj Pronoun PRP
        called 5 AclRelcl Verb VBD
        bold 9 Xcomp Adjective JJ
        """;

    const string WhenSheSpoke = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        Roe 4 Nsubj ProperNoun NNP
        drew 2 Ccomp Verb VBD
        plans 4 Obj Noun NNS
        when 8 Advmod Adverb WRB
        she 8 Nsubj Pronoun PRP
        spoke 4 Advcl Verb VBD
        """;

    const string WithModal = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        towns 5 Nsubj Noun NNS
        would 5 Aux Auxiliary MD
        pay 2 Ccomp Verb VB
        and 7 Cc CoordinatingConjunction CC
        warned 5 Conj Verb VBD
        that 10 Mark SubordinatingConjunction IN
        dams 10 Nsubj Noun NNS
        leak 7 Ccomp Verb VBP
        """;

    const string TwoSubjects = """
        If 5 Mark SubordinatingConjunction IN
        anything 5 Nsubj Pronoun NN
        , 2 Punct Punctuation ,
        experts 5 Nsubj Noun NNS
        say 0 Root Verb VBP
        dams 7 Nsubj Noun NNS
        leak 5 Ccomp Verb VBP
        """;

    const string OwnClause = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        towns 4 Nsubj Noun NNS
        paid 2 Ccomp Verb VBD
        and 6 Cc CoordinatingConjunction CC
        warned 4 Conj Verb VBD
        that 9 Mark SubordinatingConjunction IN
        dams 9 Nsubj Noun NNS
        leak 6 Ccomp Verb VBP
        """;

    const string Dash = """
        Experts 4 Nsubj Noun NNS
        — 1 Punct Punctuation :
        — 4 Nsubj Punctuation :
        say 0 Root Verb VBP
        dams 6 Nsubj Noun NNS
        leak 4 Ccomp Verb VBP
        """;

    const string WithName = """
        Lee 2 Nsubj ProperNoun NNP
        said 0 Root Verb VBD
        towns 4 Nsubj Noun NNS
        paid 2 Ccomp Verb VBD
        , 4 Punct Punctuation ,
        arguing 4 Advcl Verb VBG
        that 9 Mark SubordinatingConjunction IN
        dams 9 Nsubj Noun NNS
        leak 6 Ccomp Verb VBP
        """;

    const string Statement = """
        Lee 2 Nsubj ProperNoun NNP
        issued 0 Root Verb VBD
        a 4 Det Determiner DT
        statement 2 Obj Noun NN
        saying 4 Acl Verb VBG
        dams 7 Nsubj Noun NNS
        leak 5 Ccomp Verb VBP
        """;

    const string Person = """
        Lee 2 Nsubj ProperNoun NNP
        met 0 Root Verb VBD
        a 4 Det Determiner DT
        farmer 2 Obj Noun NN
        saying 4 Acl Verb VBG
        dams 7 Nsubj Noun NNS
        leak 5 Ccomp Verb VBP
        """;

    const string Thing = """
        He 2 Nsubj Pronoun PRP
        denied 0 Root Verb VBD
        that 5 Mark SubordinatingConjunction IN
        walls 5 Nsubj Noun NNS
        broke 2 Ccomp Verb VBD
        and 7 Cc CoordinatingConjunction CC
        said 5 Conj Verb VBD
        dams 9 Nsubj Noun NNS
        leak 7 Ccomp Verb VBP
        """;

    [TestCase(WithName, 5, "Lee")]
    [TestCase(Statement, 4, "Lee")]
    [TestCase(Person, 4, "farmer")]
    [TestCase(Thing, 6, "He")]
    [TestCase(WithPronoun, 5, "Lee")]
    [TestCase(WithModal, 6, "Lee")]
    [TestCase(Dash, 3, "Experts")]
    [TestCase(TwoSubjects, 4, "experts")]
    [TestCase(OwnClause, 5, "towns")]
    public void The_source_is_the_subject_of_the_clause_that_the_cue_goes_on_with(string sentence, int cue, string source) =>
        Parsed.Read(sentence, reading => reading.Word(Sources.HeadOf(reading, cue)).ToString().Should().Be(source));

    [TestCase("who 3 Nsubj Pronoun WP", 2)]
    [TestCase("he 3 Nsubj Pronoun PRP", null)]
    public void Only_a_relative_pronoun_speaks_for_its_noun(string subject, int? pronoun) =>
        Parsed.Read($"""
            Lee 0 Root ProperNoun NNP
            {subject}
            says 1 AclRelcl Verb VBZ
            dams 5 Nsubj Noun NNS
            leak 3 Ccomp Verb VBP
            """, reading => Sources.RelativeOf(reading, 2).Should().Be(pronoun - 1));

    [Test]
    public void A_relative_pronoun_that_is_told_something_is_its_noun() =>
        Parsed.Read("""
            traders 0 Root Noun NNS
            who 4 NsubjPass Pronoun WP
            were 4 AuxPass Auxiliary VBD
            told 1 AclRelcl Verb VBN
            dams 6 Nsubj Noun NNS
            leak 4 Ccomp Verb VBP
            """, reading => Sources.ToldOf(reading, new(3, 4)).Should().Be(0));

    [Test]
    public void A_sentence_that_ends_inside_marks_does_not_cut_what_is_reported() =>
        Parsed.Read("""
            Lee 2 Nsubj ProperNoun NNP
            regrets 0 Root Verb VBZ
            a 4 Det Determiner DT
            " 5 Punct Punctuation ``
            loss 2 Obj Noun NN
            . 2 Punct Punctuation .
            Never 8 Advmod Adverb RB
            again 0 Root Adverb RB
            . 8 Punct Punctuation .
            " 8 Punct Punctuation ''
            """, reading => new ReportingArc(1, 4).Words(reading).Should().Be(new TokenRange(2, 10)));

    [TestCase(WhichSheCalled, 8, 0)]
    [TestCase(WhenSheSpoke, 7, -1)]
    [TestCase(WithPronoun, 5, -1)]
    public void Whoever_speaks_of_something_judges_it(string tree, int cue, int judge) =>
        Parsed.Read(tree, reading => Sources.JudgeOf(reading, cue).Should().Be(judge));
}
