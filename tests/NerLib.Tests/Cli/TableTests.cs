using Parquet;
using Parquet.Schema;

namespace NerLib.Tests.Cli;

/// <summary>Output as tables.</summary>
public class TableTests
{
    const string Input = """
        {"id": 1, "url": "a,b", "text": "😀 “We sail,” Ada Lovelace told the Courier, “at dawn.”", "type": "news", "n": [1, 2]}
        {"id": 2}
        {"id": 3, "text": "It rained."}
        {"id": 4, "text": "Ada paid $5 million on 14 June 2022.", "by": "x"}
        """;

    [Test]
    public void A_row_of_quotes_has_the_document_its_fields_and_what_was_found()
    {
        var result = NerlibProcess.Run("batch - --format csv", Input);
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("nerlib: line 2: the line has no 'text'\nnerlib: 3 texts in").And.EndWith(", 1 failed\n");
        var lines = result.Output.Split('\n');
        lines[0].Should().Be("id,url,type,n,by,speaker,known_id,speaker_type,act,kind,quote,cue,addressee,confidence,start,end,spans");
        lines[1].Should().MatchRegex("^" + System.Text.RegularExpressions.Regex.Escape(
            "1,\"a,b\",news,\"[1, 2]\",,Ada Lovelace,,person,speech,direct,\"“We sail,” “at dawn.”\",told,the Courier,")
            + @"0\.\d{1,4},3,55,3-13 45-55$");
        lines[2].Should().BeEmpty();
        lines.Should().HaveCount(3);
    }

    [Test]
    public void A_row_of_entities_has_its_value_and_fields_are_told_apart_from_columns()
    {
        var result = NerlibProcess.Run("batch - --format csv --table entities --offsets codepoint", Input);
        var lines = result.Output.Split('\n');
        lines[0].Should().Be(
            "id,url,input_type,n,by,text,type,known_id,actor,confidence,start,end,value_date,value_number,value_to,value_currency,value_unit");
        lines[1].Should().StartWith("1,\"a,b\",news,\"[1, 2]\",,Ada Lovelace,PERSON,,Ada Lovelace,").And.EndWith(",13,25,,,,,");
        lines.Should().Contain(line => line.StartsWith("4,,,,x,$5 million,MONEY,,,1,") && line.EndsWith(",,5000000,,USD,"));
        lines.Should().Contain(line => line.StartsWith("4,,,,x,14 June 2022,DATE,,,1,") && line.EndsWith(",2022-06-14,,,,"));
    }

    [Test]
    public void Names_of_the_users_own_give_their_ids()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Ada Lovelace\tPERSON\tQ7259");
        NerlibProcess.Run($"batch - --format csv --names {path}", Input).Output.Should().Contain(",Ada Lovelace,Q7259,person,");
        NerlibProcess.Run($"batch - --format csv --table entities --names {path}", Input).Output
            .Should().Contain(",Ada Lovelace,PERSON,Q7259,Ada Lovelace,1,");
        File.Delete(path);
    }

    [Test]
    public async Task Parquet_has_the_same_rows_as_csv()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var path = Path.Combine(folder, "x.parquet");
        NerlibProcess.Run($"batch - --format parquet --output {path}", Input).ExitCode.Should().Be(1);
        var csv = NerlibProcess.Run($"batch {path} --text-field quote --format csv").Output.Split('\n');
        csv[0].Should().StartWith("id,url,type,n,by,input_speaker,input_known_id,");

        await using var reader = await ParquetReader.CreateAsync(path);
        reader.Schema.DataFields.Select(field => field.Name).Should().Equal(NerlibProcess.Run("batch - --format csv", Input).Output.Split('\n')[0].Split(','));
        reader.Schema.DataFields.Where(field => field.ClrType == typeof(int)).Select(field => field.Name).Should().Equal("start", "end");
        reader.Schema.DataFields.Where(field => field.ClrType == typeof(double)).Select(field => field.Name).Should().Equal("confidence");
        using var rows = reader.OpenRowGroupReader(0);
        (await Strings(rows, reader.Schema, "speaker")).Should().Equal("Ada Lovelace");
        (await Strings(rows, reader.Schema, "n")).Should().Equal("[1, 2]");
        (await Strings(rows, reader.Schema, "by")).Should().Equal([null]);
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Of_one_text_too()
    {
        var lines = NerlibProcess.Run("annotate docs/examples/harbour.txt --format csv --table entities").Output.Split('\n');
        lines[0].Should().StartWith("id,text,type,");
        lines[1].Should().StartWith("docs/examples/harbour.txt,");
    }

    [Test]
    public void A_field_that_comes_late_is_told_of_once()
    {
        string input = string.Concat(Enumerable.Range(0, 1_003).Select(i =>
            i < 1_001 ? $"{{\"id\": {i}, \"text\": \"x\", \"a\": 1}}\n" : $"{{\"id\": {i}, \"text\": \"Ada left.\", \"b\": 1}}\n"));
        var result = NerlibProcess.Run("batch - --format csv --table entities", input);
        result.ExitCode.Should().Be(0);
        result.Error.Should().StartWith("nerlib: the field 'b' has no column, since none of the first 1000 texts has it.\nnerlib: 1003 texts in");
        result.Output.Split('\n').Should().HaveCount(4).And.Contain(line => line.StartsWith("1001,,Ada,PERSON,"));
    }

    [TestCase("batch - --table entities", "--table belongs to --format csv and --format parquet; leave it out.")]
    [TestCase("annotate - --table entities", "--table belongs to --format csv and --format parquet; leave it out.")]
    [TestCase("batch - --format csv --layers entities", "A table of quotes needs --layers quotes or more.")]
    [TestCase("batch - --format csv --table entities --layers tokens", "A table of entities needs --layers entities or more.")]
    [TestCase("batch - --format parquet", "--format parquet is written to a file; name it with --output.")]
    [TestCase("batch - --format csv --resume --output x.csv", "--resume goes on with JSON lines, not with tables; leave it out.")]
    public void What_does_not_go_together_is_refused(string arguments, string expected)
    {
        var result = NerlibProcess.Run(arguments, "");
        (result.ExitCode, result.Output).Should().Be((1, ""));
        result.Error.Should().StartWith("nerlib: " + expected);
    }

    static async Task<string?[]> Strings(ParquetRowGroupReader rows, ParquetSchema schema, string name)
    {
        var values = new string[rows.RowCount];
        await rows.ReadAsync(schema.FindDataField(name), values);
        return values;
    }
}
