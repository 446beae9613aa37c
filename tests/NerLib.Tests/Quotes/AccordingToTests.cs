using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class AccordingToTests
{
    [TestCase("The town would pay, according to Ann Lee.", "The town would pay")]
    [TestCase("According to Ann Lee, the town would pay.", "the town would pay")]
    [TestCase("But according to Ann Lee, the town would pay.", "the town would pay")]
    [TestCase("Meanwhile, according to Ann Lee, the town would pay.", "the town would pay")]
    public void The_sentence_before_or_behind_is_reported(string text, string words) => Read(text).Should().Equal(words);

    [TestCase("The number of visitors, according to Ann Lee, “is small”.", "The number of visitors + “is small”")]
    [TestCase("Bears, according to Ann Lee, are back.", "Bears + are back")]
    public void A_subject_goes_on_behind_the_source(string text, string words) => Read(text).Should().Equal(words);

    [Test]
    public void No_comma_need_stand_behind_the_source() =>
        Parsed.Read("""
            According 3 Case Verb VBG
            to 1 Fixed Adposition IN
            Lee 6 Obl ProperNoun NNP
            rents 6 Nsubj Noun NNS
            have 6 Aux Auxiliary VBP
            risen 0 Root Verb VBN
            . 6 Punct Punctuation .
            """, reading => Find(reading).Should().Equal(new TokenRange(3, 6)));

    [Test]
    public void An_apposition_belongs_to_the_source() =>
        Parsed.Read("""
            According 3 Case Verb VBG
            to 1 Fixed Adposition IN
            Lee 10 Obl ProperNoun NNP
            , 6 Punct Punctuation ,
            a 6 Det Determiner DT
            landlord 3 Appos Noun NN
            , 3 Punct Punctuation ,
            rents 10 Nsubj Noun NNS
            have 10 Aux Auxiliary VBP
            risen 0 Root Verb VBN
            . 10 Punct Punctuation .
            """, reading => Find(reading).Should().Equal(new TokenRange(7, 10)));

    [TestCase("According to the painter Ann Lee the town would pay.", "the town would pay")]
    [TestCase("According to Ann Lee, director of research at the Orr Institute, the town would pay.", "the town would pay")]
    public void A_title_or_an_office_belongs_to_the_source(string text, string words) => Read(text).Should().Equal(words);

    [TestCase("while 12 Mark SubordinatingConjunction IN")]
    [TestCase("because 12 Mark SubordinatingConjunction IN")]
    public void In_a_clause_of_its_own_only_that_clause_is_reported(string conjunction) =>
        Parsed.Read($"""
            People 2 Nsubj Noun NNS
            leave 0 Root Verb VBP
            , 12 Punct Punctuation ,
            {conjunction}
            , 6 Punct Punctuation ,
            according 8 Case Verb VBG
            to 6 Fixed Adposition IN
            Lee 12 Obl ProperNoun NNP
            , 8 Punct Punctuation ,
            rents 12 Nsubj Noun NNS
            have 12 Aux Auxiliary VBP
            risen 2 Advcl Verb VBN
            . 2 Punct Punctuation .
            """, reading => Find(reading).Should().Equal(new TokenRange(9, 12)));

    [TestCase("But according to Ann Lee.")]
    [TestCase("According to Ann Lee")]
    public void A_source_of_nothing_reports_nothing(string text) => Read(text).Should().BeEmpty();

    [Test]
    public void What_another_report_has_is_not_reported_twice() =>
        Read("Ann Lee said “costs rose” according to Bob Roe, who is the mayor of Paris.").Should().NotContain("who is the mayor of Paris");

    static List<TokenRange> Find(Reading reading)
    {
        var found = new List<Report>();
        CueReports.Find(reading, Unit.Split(reading), 0, found);
        return found.Should().ContainSingle().Subject.Content;
    }

    /// <summary>With trees, as the verb of a sentence tells what belongs to it.</summary>
    static IEnumerable<string> Read(string text) => Pipeline.Annotate(text).Quoted();

    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();
}
