using System.Text.RegularExpressions;

namespace NerLib.Tests.Entities.UserNames;

public class NamePatternTests
{
    [TestCase(@"[A-Z]{2}-\d+", "The MX-220 and the QT-7 flew.", "MX-220 X|QT-7 X")]
    [TestCase(@"ion", "A lion, an ion.", "lion X|ion X", Description = "widened to whole tokens")]
    [TestCase(@"\d", "Flight 12345 left.", "12345 X", Description = "several matches in one token are one entity")]
    [TestCase(@"on t|he", "It is on the hill.", "on the X")]
    [TestCase(@"x*", "ab xx", "xx X", Description = "empty matches are passed over")]
    [TestCase(@"\s+", "red lion", "", Description = "a match without a token is none")]
    [TestCase(@"^\w+", "One went. Two stayed.", "One X|Two X", Description = "a sentence is all that is seen")]
    [TestCase(@"went.*stayed", "She went. They stayed.", "")]
    public void Matches_are_found_in_sentences(string expression, string text, string expected) =>
        Found.In(text, new() { Patterns = [Pattern(expression)] }).Should().Be(expected);

    [TestCase(NamePriority.OverModel, "Ada Lovelace saw X|Paris LOCATION")]
    [TestCase(NamePriority.UnderModel, "Ada Lovelace PERSON|Paris LOCATION")]
    public void The_priority_decides_against_the_model(NamePriority priority, string expected) =>
        Found.In("Then Ada Lovelace saw Paris.", new() { Patterns = [Pattern("Ada .* saw", priority)] }, NerModel.Load(TinyTagger.Model()))
            .Should().Be(expected);

    [Test]
    public void Names_win_over_patterns_and_patterns_in_their_order() =>
        Found.In(
            "Red Lions met Blue Lions.",
            new() { Names = [Found.List("Lions N")], Patterns = [Pattern("Red Lions"), Pattern("Blue"), new(new("B"), new("Y"))] })
            .Should().Be("Lions N|Blue X|Lions N");

    [Test]
    public void A_pattern_that_runs_out_of_time_finds_nothing_in_that_sentence()
    {
        var slow = new NamePattern(new("^(a|aa)+$|Bo", RegexOptions.None, TimeSpan.FromMilliseconds(50)), new("X"));
        Found.In("Bo left.\n\n" + new string('a', 5_000) + "!\n\nBo came.", new() { Patterns = [slow] }).Should().Be("Bo X|Bo X");
    }

    [Test]
    public void Right_to_left_is_refused() =>
        FluentActions.Invoking(() => new NamePattern(new("a", RegexOptions.RightToLeft), new("X")))
            .Should().Throw<ArgumentException>().WithMessage("*leave RegexOptions.RightToLeft out*");

    [TestCase("a(\tX", "p, line 2: found 'a(\tX': Invalid pattern*")]
    [TestCase("(?<=a)b\tX", "p, line 2*NonBacktracking*")]
    [TestCase("a\tX Y", "p, line 2*the type 'X Y' is blank or has white space*")]
    [TestCase("a", "p, line 2*it has no tab*")]
    public void A_broken_line_is_named(string line, string expected) =>
        FluentActions.Invoking(() => NamePattern.Read(new StringReader("# codes\n" + line), name: "p"))
            .Should().Throw<InvalidDataException>().WithMessage(expected);

    [Test]
    public void A_file_gives_patterns_with_types_and_ids()
    {
        var pattern = NamePattern.Read(new StringReader("# codes\n\nAB-[0-9]+\tCODE\tab\n"), NamePriority.UnderModel).Single();
        (pattern.Expression.ToString(), pattern.Type.Name, pattern.Id, pattern.Priority).Should().Be(("AB-[0-9]+", "CODE", "ab", NamePriority.UnderModel));
    }

    static NamePattern Pattern(string expression, NamePriority priority = NamePriority.OverModel) =>
        new(new(expression, RegexOptions.NonBacktracking), new("X"), priority: priority);
}
