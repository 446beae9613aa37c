using System.Text.Json;

namespace NerLib.Tests.Cli;

public class BatchTests
{
    [TestCase("""{"id": 1, "text": """, "line 2: the line is not JSON*")]
    [TestCase("""[1, 2]""", "line 2: found an array; expected an object*")]
    [TestCase("""{"id": 1}""", "line 2: the line has no 'text'*")]
    [TestCase("""{"id": 1, "text": 5}""", "line 2: 'text' is a number; expected a string*")]
    [TestCase("""{"id": [1], "text": "x"}""", "line 2: 'id' is an array; expected a string or a number*")]
    [TestCase("""{"id": "first", "text": "x"}""", "line 2: the id first was given before*")]
    [TestCase("""{"id": "\udc00", "text": "x"}""", "line 2: 'id' escapes half a surrogate pair*")]
    [TestCase("""{"id": "f\u0069rst", "text": "x"}""", "line 2: the id first was given before*")]
    [TestCase("""{"id": 1, "text": "\ud800"}""", "line 2: 'text' escapes half a surrogate pair*")]
    public void A_bad_line_is_reported_with_its_number_and_the_rest_goes_on(string badLine, string expected)
    {
        var result = NerlibProcess.Run("batch -", $$"""
            {"id": "first", "text": "Ada left."}
            {{badLine}}
            {"id": "last", "text": "Ada came back."}
            """);
        result.ExitCode.Should().Be(1);
        result.Error.Should().Match("nerlib: " + expected);
        var lines = Lines(result.Output);
        lines.Should().HaveCount(3);
        lines[0].GetProperty("text").GetString().Should().Be("Ada left.");
        lines[1].GetProperty("error").GetString().Should().Match(expected);
        lines[1].EnumerateObject().Select(property => property.Name).Should().Equal("id", "error");
        lines[2].GetProperty("id").GetString().Should().Be("last");
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_reported()
    {
        var result = NerlibProcess.Run("batch -", [.. "{\"id\": 1, \"text\": \""u8, 0xff, .. "\"}\n{\"id\": 2, \"text\": \"x\"}\n"u8]);
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("nerlib: line 1: the line is not UTF-8");
        Lines(result.Output)[1].GetProperty("id").GetInt32().Should().Be(2);
    }

    [Test]
    public void Good_lines_come_out_in_order_with_exit_code_0()
    {
        var input = string.Concat(Enumerable.Range(0, 200).Select(i => $"{{\"id\": {i}, \"text\": \"{new string('x', i % 17 * 40)} said Ada.\"}}\r\n\n"));
        var result = NerlibProcess.Run("batch - --threads 4 --no-text", input);
        result.ExitCode.Should().Be(0);
        result.Error.Should().MatchRegex(@"^nerlib: 200 texts in [\d.]+ s \([\d.]+/s\), 0 failed\n$");
        Lines(result.Output).Select(line => line.GetProperty("id").GetInt32()).Should().Equal(Enumerable.Range(0, 200));
    }

    [TestCase("2022-06-14", "2022-06-07")]
    [TestCase("2022-06-14T08:00:00Z", "2022-06-07")]
    [TestCase("14 June 2022", null)]
    public void A_line_may_tell_the_day_of_writing(string date, string? value)
    {
        var line = Lines(NerlibProcess.Run("batch -", $$"""{"id": 1, "text": "They left last Tuesday.", "date": "{{date}}"}""").Output)[0];
        var entity = line.GetProperty("entities")[0];
        (entity.TryGetProperty("value", out var found) ? found.GetProperty("date").GetString() : null).Should().Be(value);
    }

    [Test]
    public void A_number_keeps_its_digits_as_id() =>
        NerlibProcess.Run("batch -", """{"id": 12345678901234567890.50, "text": "x"}""").Output.Should().StartWith("""{"id":12345678901234567890.50,""");

    [Test]
    public void Other_fields_keep_their_json_values()
    {
        var line = Lines(NerlibProcess.Run("batch -", """{"id": 1, "url": "é", "tags": [1.50, null], "text": "x", "date": "14 June"}""").Output)[0];
        line.EnumerateObject().Select(property => property.Name).Should().StartWith(["id", "fields", "text"]);
        line.GetProperty("fields").GetRawText().Should().Be("""{"url":"é","tags":[1.50,null],"date":"14 June"}""");
    }

    [TestCase("""{"id": 1, "text": "x", "a": ["\ud800"]}""", "line 1: 'a' escapes half a surrogate pair")]
    [TestCase("""{"id": 1, "text": "x", "\udc00": 1}""", "line 1: the name of a field escapes half a surrogate pair")]
    public void A_field_that_is_no_text_is_a_bad_line(string line, string expected) =>
        NerlibProcess.Run("batch -", line).Error.Should().StartWith("nerlib: " + expected);

    [TestCase("", """{"text": "Ada left.", "key": 7, "id": "b"}""", """{"id":"b","fields":{"key":7},"text":"Ada left.",""")]
    [TestCase("--id-field key", """{"text": "Ada left.", "key": 7, "id": "b"}""", """{"id":7,"fields":{"id":"b"},"text":"Ada left.",""")]
    [TestCase("--id-field key", """{"text": "Ada left."}""", """{"id":null,"error":"line 1: the line has no 'key'"}""")]
    [TestCase("--text-field body", """{"id": 1, "body": "Ada left."}""", """{"id":1,"text":"Ada left.",""")]
    [TestCase("--text-field body", """{"id": 1, "text": "Ada left."}""", """{"id":1,"error":"line 1: the line has no 'body'"}""")]
    public void The_fields_of_text_and_id_can_be_named(string options, string line, string expected) =>
        NerlibProcess.Run($"batch - {options}", line).Output.Should().StartWith(expected);

    [Test]
    public void A_text_longer_than_allowed_is_a_bad_line()
    {
        var result = NerlibProcess.Run("batch - --max-length 5", """{"id": 1, "text": "Ada 2"}""" + "\n" + """{"id": 2, "text": "Ada 20"}""");
        result.ExitCode.Should().Be(1);
        Lines(result.Output)[1].GetProperty("error").GetString().Should().Be("line 2: the text has 6 characters; --max-length allows 5");
        result.Error.Should().EndWith(", 1 failed\n").And.Contain("nerlib: 1 texts in");
    }

    [TestCase("regions", "regions")]
    [TestCase("tokens", "regions tokens")]
    [TestCase("sentences", "regions sentences")]
    [TestCase("entities", "regions sentences entities")]
    [TestCase("actors", "regions sentences entities actors")]
    [TestCase("quotes", "regions sentences entities actors quotes")]
    [TestCase("all", "regions sentences entities actors quotes")]
    public void It_goes_as_far_as_asked(string layers, string filled)
    {
        var line = Lines(NerlibProcess.Run($"batch - --layers {layers}", """{"id": 1, "text": "“We left,” said Ada Lovelace."}""").Output)[0];
        line.EnumerateObject().Where(property => property.Value.ValueKind == JsonValueKind.Array && property.Value.GetArrayLength() > 0)
            .Select(property => property.Name).Should().Equal(filled.Split(' '));
    }

    [Test]
    public void An_output_that_is_there_is_overwritten_only_by_force()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "precious");
        var refused = NerlibProcess.Run($"batch - --output {path}", """{"id": 1, "text": "x"}""");
        (refused.ExitCode, refused.Error).Should().Be((1, $"nerlib: '{path}' is there already; give another --output, or --force to overwrite it.\n"));
        File.ReadAllText(path).Should().Be("precious");
        NerlibProcess.Run($"batch - --output {path} --force", """{"id": 1, "text": "x"}""").ExitCode.Should().Be(0);
        File.ReadAllText(path).Should().StartWith("""{"id":1,""");
        File.Delete(path);
    }

    [Test]
    public void The_output_must_not_be_the_input()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, """{"id": 1, "text": "x"}""");
        var result = NerlibProcess.Run($"batch {path} --output {path}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("--output is the input file");
        File.ReadAllText(path).Should().NotBeEmpty();
        File.Delete(path);
    }

    static List<JsonElement> Lines(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(System.Text.Encoding.UTF8.GetBytes(line)).RootElement)];
}
