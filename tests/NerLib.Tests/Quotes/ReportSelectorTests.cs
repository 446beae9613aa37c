using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class ReportSelectorTests
{
    [Test]
    public void A_cue_reports_once()
    {
        var selector = new ReportSelector(null, 20);
        selector.TryAdd(Report(5, (6, 12))).Should().BeTrue();
        selector.TryAdd(Report(5, (0, 4))).Should().BeFalse();
    }

    [TestCase(13, 8, 12, false, TestName = "Words_that_are_reported_already_are_not_reported_again_by_a_cue_elsewhere")]
    [TestCase(8, 9, 12, true, TestName = "What_is_reported_may_report_with_a_cue_of_its_own")]
    [TestCase(8, 9, 15, false, TestName = "Reported_words_do_not_cross_others")]
    public void Reported_words_stand_apart_or_inside_one_another(int cue, int start, int end, bool stands)
    {
        var selector = new ReportSelector(null, 20);
        selector.TryAdd(Report(5, (6, 12))).Should().BeTrue();
        selector.TryAdd(Report(cue, (start, end))).Should().Be(stands);
    }

    [Test]
    public void The_outer_one_may_come_second()
    {
        var selector = new ReportSelector(null, 20);
        selector.TryAdd(Report(8, (9, 12))).Should().BeTrue();
        selector.TryAdd(Report(5, (6, 12))).Should().BeTrue();
        selector.TryAdd(Report(3, (7, 11))).Should().BeFalse();
        selector.Chosen.Should().HaveCount(2);
    }

    [Test]
    public void Quotations_nest_only_so_deep()
    {
        var selector = new ReportSelector(null, 40);
        Enumerable.Range(0, 10).Count(i => selector.TryAdd(Report(2 * i, (2 * i + 1, 40)))).Should().Be(4);
    }

    static Report Report(int cue, params (int Start, int End)[] parts)
    {
        var report = new Report { Pattern = QuotePattern.BareClause, Cue = new(cue, cue + 1), Unit = 0, Confidence = 1 };
        foreach (var (start, end) in parts) report.Content.Add(new(start, end));
        return report;
    }
}
