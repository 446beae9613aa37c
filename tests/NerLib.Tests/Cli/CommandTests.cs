using System.Text.Json;

namespace NerLib.Tests.Cli;

public class CommandTests
{
    [TestCase("annotate no-such-file.txt", "*no-such-file.txt*")]
    [TestCase("annotate docs/article.txt --format xml", "*xml*")]
    [TestCase("annotate docs/article.txt --offsets runes", "*--offsets takes utf16, codepoint or utf8; found 'runes'*")]
    [TestCase("annotate docs/article.txt --min-confidence 2", "*--min-confidence takes a number from 0 to 1*")]
    [TestCase("annotate docs/article.txt --model docs/article.txt", "*Not a NerLib model*")]
    [TestCase("batch docs/article.txt --resume", "*--resume goes on with the file of --output; give one*")]
    [TestCase("annotate docs/article.txt --input-format pdf", "*pdf*")]
    [TestCase("batch docs/article.txt --threads -1", "*--threads takes a whole number from 0; found '-1'*")]
    [TestCase("annotate docs/article.txt --min-confidence high", "*--min-confidence takes a number from 0 to 1; found 'high'*")]
    [TestCase("annotate docs", "*'docs' is a folder; expected a file*")]
    [TestCase("annotate docs/article.txt --output docs/article.txt", "*--output is the input file 'docs/article.txt'*")]
    [TestCase("annotate docs/article.txt --output no/such/x.json", "*The folder of 'no/such/x.json' does not exist; make it first*")]
    [TestCase("batch docs/article.txt --threads many", "*--threads takes a whole number from 0; found 'many'*")]
    [TestCase("tag docs/article.txt --output docs/article.txt", "*--output is the input file 'docs/article.txt'*")]
    [TestCase("evaluate quotes docs/article.txt", "*docs/article.txt, line 1*Expected*text*quotes*")]
    [TestCase("annotate docs/article.txt --date tomorrow", "*--date takes a day like 2022-06-14; found 'tomorrow'*")]
    [TestCase("evaluate news docs/article.txt", "*docs/article.txt, line 1*Expected*text*entities*quotes*regions*")]
    [TestCase("evaluate cases docs/article.txt", "*docs/article.txt, line 1*Expected*kind*right*")]
    [TestCase("evaluate tokens docs/article.txt", "*docs/article.txt, line 1*expected 10 columns*")]
    [TestCase("inspect no-such.nerm", "*no-such.nerm*cannot be read*")]
    [TestCase("evaluate entities docs/article.txt", "*docs/article.txt, line 1*expected a token, a tab and a tag*")]
    [TestCase("annotate docs/article.txt --names docs/article.txt", "*docs/article.txt, line 1: found*it has no tab. Expected text TAB type*")]
    [TestCase("batch docs/article.txt --patterns-under docs/article.txt", "*docs/article.txt, line 1: found*it has no tab. Expected expression TAB type*")]
    [TestCase("tag docs/article.txt --names-under docs", "*'docs' is a folder; expected a file*")]
    [TestCase("tag docs/article.txt --patterns no-such.tsv", "*no-such.tsv*")]
    public void A_mistake_gets_a_clear_message_and_a_non_zero_exit(string arguments, string expected)
    {
        var result = NerlibProcess.Run(arguments);
        result.ExitCode.Should().NotBe(0);
        result.Output.Should().BeEmpty();
        result.Error.Should().Match(expected).And.StartWith("nerlib: ").And.NotContain("   at NerLib");
        result.Error.TrimEnd().Should().NotContain("\n");
    }

    [Test]
    public void Where_the_output_is_no_terminal_nothing_is_wrapped()
    {
        string said = string.Join(' ', Enumerable.Repeat("we shall sail at dawn and", 40));
        var lines = NerlibProcess.Run("annotate -", $"“{said} rest,” said Ada Lovelace.").Output.Split('\n');
        lines[0].Should().Be($"“{said} rest,” said [Ada Lovelace PERSON].");
        lines.Should().Contain(line => line.Contains($"“{said} rest,”") && line.Contains("│ direct"));
    }

    [TestCase("entities gold.conll --confusion --reliability --errors 3")]
    [TestCase("news gold.jsonl --reliability --errors 3")]
    [TestCase("quotes gold.jsonl --reliability --errors 3")]
    [TestCase("cases cases.jsonl --errors 3")]
    public void With_json_an_evaluation_prints_json_and_nothing_else(string arguments)
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        File.WriteAllText(Path.Combine(folder, "gold.conll"), "Moscow\tI-SHIP\nand\tO\nLondon\tB-LOCATION\n");
        File.WriteAllText(Path.Combine(folder, "gold.jsonl"), """{"id": "a", "text": "“We go home now,” Ann Lee said.", "entities": [], "quotes": """
            + """[{"kind": "direct", "spans": [[0, 4]], "speaker": {"start": 18, "end": 21}}]}""");
        File.WriteAllText(Path.Combine(folder, "cases.jsonl"),
            """{"id": "a", "kind": "k", "text": "It rained.", "right": {"entities": [["It", "PERSON"]]}}""");
        var (kind, file, options) = arguments.Split(' ', 3) switch { [var a, var b, var c] => (a, b, c), _ => throw new InvalidOperationException() };
        var result = NerlibProcess.Run($"evaluate {kind} {Path.Combine(folder, file)} {options} --json");
        result.Error.Should().BeEmpty();
        JsonDocument.Parse(result.Output).RootElement.GetProperty("errors").GetArrayLength().Should().BeGreaterThan(0);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void A_text_that_is_not_utf8_is_refused_with_the_place()
    {
        var result = NerlibProcess.Run("annotate -", [(byte)'a', 0xe9, (byte)'b']);
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("byte 1 cannot be read");
    }

    [Test]
    public void The_report_shows_entities_and_who_said_what()
    {
        var result = NerlibProcess.Run("annotate docs/article.txt");
        result.ExitCode.Should().Be(0);
        result.Output.Should().Contain("[Orla Penhallow PERSON]").And.Contain("Who said what").And.Contain("Ailsa Drummond");
    }

    [TestCase("utf16", 5)]
    [TestCase("codepoint", 4)]
    [TestCase("utf8", 8)]
    public void Offsets_count_the_unit_asked_for(string unit, int start)
    {
        var result = NerlibProcess.Run($"annotate - --format json --tokens --offsets {unit}", "\U0001F600 é Ada");
        JsonDocument.Parse(result.Output).RootElement.GetProperty("tokens")[2].GetProperty("start").GetInt32().Should().Be(start);
    }

    [Test]
    public void Conll_has_a_token_and_a_tag_a_line()
    {
        var lines = NerlibProcess.Run("annotate docs/article.txt --format conll").Output.Split('\n');
        lines.Should().Contain("Orla\tB-PERSON").And.Contain("Penhallow\tI-PERSON").And.Contain("");
        lines.Where(line => line.Length > 0).Should().OnlyContain(line => line.Split('\t').Length == 2);
    }

    [Test]
    public void Html_is_a_page_of_its_own() =>
        NerlibProcess.Run("annotate - --format html", "“No,” said Ada Lovelace.").Output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");

    [Test]
    public void Spacy_gets_tokens_with_their_syntax()
    {
        var json = JsonDocument.Parse(NerlibProcess.Run("annotate - --format spacy", "Ada left.").Output).RootElement;
        json.GetProperty("tokens").EnumerateArray().Select(token => token.GetProperty("pos").GetString()).Should().Equal("PROPN", "VERB", "PUNCT");
    }

    [Test]
    public void Given_tokens_are_kept()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Mikhail\nMizintsev\ndidn't\nsay\n.\n\nMoscow-friendly\tO\n");
        var result = NerlibProcess.Run($"tag {path}");
        result.Output.Split('\n').Select(line => line.Split('\t')[0])
            .Should().Equal("Mikhail", "Mizintsev", "didn't", "say", ".", "", "Moscow-friendly", "", "");
        result.Output.Should().StartWith("Mikhail\tB-PERSON\nMizintsev\tI-PERSON\n");
        File.Delete(path);
    }

    [TestCase("--names", "London\tSHIP\ta", "Moscow\tB-LOCATION\nis\tO\nLondon\tB-SHIP\n")]
    [TestCase("--names-under", "Moscow\tSHIP", "Moscow\tB-LOCATION\nis\tO\nLondon\tB-LOCATION\n")]
    [TestCase("--patterns", "L.n.on\tSHIP", "Moscow\tB-LOCATION\nis\tO\nLondon\tB-SHIP\n")]
    [TestCase("--patterns-under", "i.\tSHIP", "Moscow\tB-LOCATION\nis\tB-SHIP\nLondon\tB-LOCATION\n")]
    public void Names_and_patterns_come_from_files(string option, string lines, string expected)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, lines);
        NerlibProcess.Run($"tag - {option} {path}", "Moscow\nis\nLondon\n").Output.Should().Be(expected + "\n");
        File.Delete(path);
    }

    [TestCase("annotate docs/examples/harbour.txt --names docs/examples/names.tsv --patterns docs/examples/patterns.tsv")]
    public void The_page_on_names_shows_what_the_command_prints(string arguments)
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "names-and-training.md"));
        page.Should().Contain("nerlib " + arguments.Replace(" --names", " \\\n    --names", StringComparison.Ordinal));
        page.Should().Contain(NerlibProcess.Run(arguments, variable: ("COLUMNS", "120")).Output.Trim());
    }

    [Test]
    public void An_evaluation_says_what_only_one_side_has()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Moscow\tI-SHIP\nand\tO\nLondon\tB-LOC\n");
        NerlibProcess.Run($"evaluate entities {path}").Output.Should().Contain("only in the corpus, never found: SHIP")
            .And.Contain("entities of the corpus that begin with I- after O or another type: 1");
        File.WriteAllText(path, "Moscow\tO\n");
        NerlibProcess.Run($"evaluate entities {path}").Output.Should().Contain("found, but not in the corpus: LOCATION");
        File.Delete(path);
    }

    [Test]
    public void The_gold_of_the_page_on_accuracy_is_measured() =>
        NerlibProcess.Run("evaluate news docs/examples/gold.jsonl --errors 20").Output.Should().Contain("gold 3").And.Contain("quoted words covered");

    [Test]
    public void News_are_measured_with_actors_and_a_table_of_the_types_of_speakers()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, """{"id": "a", "text": "“We go home now,” Ann Lee said.", "entities": [], "quotes": """
            + """[{"kind": "direct", "spans": [[0, 17]], "speaker_type": "group"}], "actors": """
            + """[{"name": "Ann Lee", "type": "person", "mentions": [{"start": 18, "end": 25, "kind": "name"}]}]}""");
        NerlibProcess.Run($"evaluate news {path}").Output.Should()
            .MatchRegex("(?m)^speaker types found +person\r?\n  gold group +1\r?$").And.MatchRegex("name mentions, right name +100.00  of 1");
        var json = JsonDocument.Parse(NerlibProcess.Run($"evaluate news {path} --json").Output).RootElement;
        json.GetProperty("speaker types found").GetProperty("group").GetProperty("person").GetInt32().Should().Be(1);
        json.GetProperty("found mentions, B-cubed").GetProperty("f1").GetDouble().Should().Be(1);
        File.Delete(path);
    }

    [Test]
    public void Tokens_are_given_by_standard_input_too() =>
        NerlibProcess.Run("tag -", "it\tO\n").Output.Should().Be("it\tO\n\n");

    [Test]
    public void A_line_without_a_token_is_refused_with_its_number()
    {
        var result = NerlibProcess.Run("tag -", "it\tO\n\tO\n");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("line 2").And.Contain("expected a token in the first column");
    }

    [Test]
    public void Output_goes_to_a_file_without_a_byte_order_mark()
    {
        var path = Path.GetTempFileName();
        NerlibProcess.Run($"annotate docs/article.txt --format json --output {path}").Output.Should().BeEmpty();
        File.ReadAllBytes(path)[0].Should().Be((byte)'{');
        File.Delete(path);
    }

    [Test]
    public void A_byte_order_mark_is_no_text()
    {
        var result = NerlibProcess.Run("annotate - --format json", [.. System.Text.Encoding.UTF8.Preamble, .. "Ada."u8]);
        JsonDocument.Parse(result.Output).RootElement.GetProperty("text").GetString().Should().Be("Ada.");
    }
}
