using NerLib.Batch.Input;

namespace NerLib.Tests.Cli;

public class WebPageTests
{
    static readonly string Page = Path.Combine(Repository.Root, "docs", "examples", "page.html");

    [Test]
    public void The_article_is_read_line_by_line_under_its_title_and_writer() =>
        WebPageInput.Read(Page).Text.Split("\n\n").Should().StartWith(["Bakers of Lowmoor win their oven back", "By Hattie Ormond", "4 May 2026"])
            .And.Contain(
                "“We have flour on the table and wood in the yard,” said Jonas Pell, who has led the bakers’ guild since 2019. "
                + "“On Friday there will be bread.”")
            .And.Contain("The first letter was sent in 2015.\nThe last one came in March, from the lawyer of the Halden Land Company.");

    [TestCase("cookies")]
    [TestCase("Weather")]
    [TestCase("Related stories")]
    [TestCase("soups")]
    [TestCase("newsletter")]
    [TestCase("All rights reserved")]
    [TestCase("track")]
    public void What_surrounds_the_article_is_left_out(string words) => WebPageInput.Read(Page).Text.Should().NotContain(words);

    [Test]
    public void Its_quotes_are_found()
    {
        var result = NerlibProcess.Run("annotate docs/examples/page.html --format json");
        result.Output.Should().Contain("\"text\": \"“We have flour on the table and wood in the yard,” “On Friday there will be bread.”\"")
            .And.Contain("\"name\": \"Jonas Pell\"").And.Contain("\"kind\": \"headline\"");
    }

    [TestCase("", "2026-05-01")]
    [TestCase("--date 2026-06-09", "2026-06-05")]
    public void The_page_tells_when_it_was_written_unless_the_user_does(string option, string friday) =>
        NerlibProcess.Run($"annotate docs/examples/page.html --format json {option}").Output.Should().Contain($"\"{friday}\"");

    [Test]
    public void The_format_of_the_input_can_be_said()
    {
        NerlibProcess.Run("annotate - --input-format html", File.ReadAllBytes(Page)).Output.Should().StartWith("Bakers of");
        NerlibProcess.Run("annotate - --input-format text", "<p>Ada left.</p>").Output.Should().Contain("<p>");
    }

    [Test]
    public void A_short_article_is_one_too() =>
        NerlibProcess.Run(
            "annotate - --input-format html",
            "<html><body><nav><a href='/'>Home</a></nav><article><h1>Short news</h1><p>“We will come,” said Ada Lovelace.</p></article></body></html>")
            .Output.Should().StartWith("Short news\n\n“We will come,” said [Ada Lovelace PERSON].");

    [TestCase("", "is empty; expected a web page")]
    [TestCase(
        "<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav><div id='app'></div><script>load()</script></body></html>",
        "no article was found in the page")]
    public void A_page_without_an_article_gets_a_clear_message(string html, string expected)
    {
        var result = NerlibProcess.Run("annotate - --input-format html", html);
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("nerlib: Standard input").And.Contain(expected);
    }
}
