namespace NerLib.Tests.Cli;

/// <summary>What is made of many annotations: an index of people, and pages.</summary>
public class ReportCommandTests
{
    const string Said = "“The bridge is safe for all,” Ilse Brandt";

    const string Texts = $$"""
        {"id": 1, "title": "Bridge <opens>", "url": "https://example.org/1", "outlet": "Kiln", "date": "2026-03-02", "text": "{{Said}}, the mayor, said."}
        {"id": 2, "title": "Copy", "url": "javascript:alert(1)", "date": "2026-03-04", "text": "{{Said}} said on Monday."}
        {"id": 3, "text": "“We waited for years,” Tom Orr said."}
        """;

    string _folder = "";

    string Annotations => Path.Combine(_folder, "annotations.jsonl");

    string Report => Path.Combine(_folder, "report");

    [SetUp]
    public void Annotate()
    {
        _folder = Directory.CreateTempSubdirectory().FullName;
        NerlibProcess.Run($"batch - -o {Annotations}", Texts).ExitCode.Should().Be(0);
    }

    [TearDown]
    public void Clean() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void The_same_words_in_two_articles_are_shown_once_with_both()
    {
        NerlibProcess.Run($"report {Annotations} -o {Report}").Error.Should().StartWith("nerlib: 3 articles, 3 quotes, 2 speakers; open ");
        string page = File.ReadAllText(Path.Combine(Report, "quotes-001.html"));
        page.Should().Contain("<a href=\"https://example.org/1\" rel=\"noreferrer\">Bridge &lt;opens&gt;</a>, Kiln, 2 March 2026; Copy, 4 March 2026")
            .And.Contain("2 quotes in 2 articles").And.NotContain("javascript:");
        page.Split("<blockquote>").Should().HaveCount(3);
        string index = File.ReadAllText(Path.Combine(Report, "index.html"));
        index.Should().Contain("3 articles · 3 quotes · 2 speakers · 2 March 2026 to 4 March 2026").And.Contain("Quotes a day");
        index.IndexOf("Ilse Brandt", StringComparison.Ordinal).Should().BeLessThan(index.IndexOf("Tom Orr", StringComparison.Ordinal));
    }

    [Test]
    public void Tables_of_quotes_give_the_same_speakers([Values("csv", "parquet")] string format)
    {
        string table = Path.Combine(_folder, "quotes." + format);
        NerlibProcess.Run($"batch - --format {format} -o {table}", Texts).ExitCode.Should().Be(0);
        NerlibProcess.Run($"report {table} -o {Report}").Error.Should().StartWith("nerlib: 3 articles, 3 quotes, 2 speakers; open ");
        File.ReadAllText(Path.Combine(Report, "quotes-001.html")).Should().Contain("Bridge &lt;opens&gt;").And.Contain("Copy, 4 March 2026");
    }

    [Test]
    public void A_folder_with_other_files_is_refused_and_a_report_is_overwritten_only_if_that_is_said()
    {
        NerlibProcess.Run($"report {Annotations} -o {_folder}").Error.Should().Contain("holds files that are of no report");
        NerlibProcess.Run($"report {Annotations} -o {Report}").ExitCode.Should().Be(0);
        NerlibProcess.Run($"report {Annotations} -o {Report}").Error.Should().Contain("--force");
        NerlibProcess.Run($"report {Annotations} -o {Report} --force").ExitCode.Should().Be(0);
    }

    [TestCase("{\"id\": 1, \"text\": \"It rained.\"}", "line 1 is no annotation that nerlib batch has written")]
    [TestCase("[1", "line 1 is no annotation that nerlib batch has written")]
    public void What_batch_has_not_written_is_refused(string line, string message)
    {
        File.WriteAllText(Annotations, line);
        var result = NerlibProcess.Run($"report {Annotations} -o {Report}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain(message);
    }

    [Test]
    public void People_are_given_one_id_in_all_annotations_and_the_index_goes_on()
    {
        string index = Path.Combine(_folder, "people.json");
        var first = NerlibProcess.Run($"people {Annotations} --index {index}");
        first.ExitCode.Should().Be(0);
        first.Error.Should().StartWith("nerlib: 3 texts added; 2 people of 3 texts in ");
        var lines = first.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Contain("\"name\":\"Ilse Brandt\"").And.Contain("\"person\":0");
        lines[1].Should().Contain("\"person\":0");
        lines[2].Should().Contain("\"person\":1");
        System.Text.RegularExpressions.Regex.Replace(first.Output, ",\"person\":\\d+", "").Should().Be(File.ReadAllText(Annotations));

        NerlibProcess.Run($"people {Annotations} --index {index}").Error.Should().StartWith("nerlib: 3 texts added; 2 people of 6 texts in ");
        NerlibProcess.Run($"report {Annotations} -o {Report} --people {index}").ExitCode.Should().Be(0);
    }

    [Test]
    public void A_text_that_could_not_be_annotated_is_passed_by()
    {
        File.AppendAllText(Annotations, "{\"id\":9,\"error\":\"line 9: the line has no 'text'\"}\n");
        NerlibProcess.Run($"people {Annotations} --index {Path.Combine(_folder, "p.json")}").Output
            .Should().EndWith("\"error\":\"line 9: the line has no 'text'\"}\n");
        NerlibProcess.Run($"report {Annotations} -o {Report}").Error.Should().Contain("1 texts could not be annotated");
    }
}
