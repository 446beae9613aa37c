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
    public void A_source_of_nothing_reports_nothing() => Read("But according to Ann Lee.").Should().BeEmpty();

    [Test]
    public void What_another_report_has_is_not_reported_twice() =>
        Read("Ann Lee said “costs rose” according to Bob Roe, who is the mayor of Paris.").Should().NotContain("who is the mayor of Paris");

    /// <summary>With trees, as the verb of a sentence tells what belongs to it.</summary>
    static IEnumerable<string> Read(string text) => Pipeline.Annotate(text).Quoted();

    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();
}
