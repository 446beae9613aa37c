using System.IO.Compression;
using System.Text.Json;
using Parquet;
using Parquet.Schema;

namespace NerLib.Tests.Cli;

/// <summary>What <c>batch</c> reads.</summary>
public class BatchInputTests
{
    const string Lines = """
        {"id": "a", "text": "Ada left.", "url": "u"}
        {"id": "b", "text": "Ada came back."}
        """;

    string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [TestCase("x.jsonl")]
    [TestCase("x.ndjson")]
    [TestCase("x.JSONL")]
    [TestCase("x.jsonl.gz")]
    [TestCase("x.jsonl.zst")]
    [TestCase("x.zst")]
    [TestCase("x")]
    public void Json_lines_are_the_same_however_they_are_stored(string name)
    {
        string path = PathOf(name);
        Store(path, Lines);
        Read(path).Select(record => Values(record)).Should().Equal("a|Ada left.|{\"url\":\"u\"}", "b|Ada came back.|");
    }

    [TestCase(
        "id,text,n\na,Ada left.,1\nb,\"Ada, he said, \"\"left\"\".\nShe.\",\n",
        "a|Ada left.|{\"n\":\"1\"}", "b|Ada, he said, \"left\".\nShe.|{\"n\":\"\"}")]
    [TestCase("\ufefftext;id\r\nAda, she left.;a\r\n\r\n;b\r\n", "a|Ada, she left.|", "b||")]
    [TestCase("id\ttext\na\tAda left.", "a|Ada left.|")]
    [TestCase("text\nAda left.\n", "|Ada left.|")]
    [TestCase("id,text\n,Ada left.\n,Ada left.\n", "|Ada left.|", "|Ada left.|")]
    [TestCase("id,text\n", new string[0])]
    public void Tables_of_text_are_read(string csv, params string[] expected)
    {
        File.WriteAllText(PathOf("x.csv"), csv);
        Read(PathOf("x.csv")).Select(record => Values(record)).Should().Equal(expected);
    }

    [Test]
    public void A_table_with_tabs_takes_commas_as_text()
    {
        File.WriteAllText(PathOf("x.tsv"), "id\ttext, or so\n1\tAda, who left.\n");
        Read(PathOf("x.tsv"), "--text-field \"text, or so\"").Select(record => Values(record)).Should().Equal("1|Ada, who left.|");
    }

    [TestCase("1", "line 3: found 1 cells; expected 2, as many as the first row has")]
    [TestCase("1,2,3", "line 3: found 3 cells; expected 2, as many as the first row has")]
    [TestCase("1,\xff", "line 3: the line is not UTF-8; convert the file first, for example with iconv")]
    [TestCase("a,x", "line 3: the id a was given before")]
    public void A_bad_row_is_reported_and_the_rest_goes_on(string row, string expected)
    {
        File.WriteAllBytes(PathOf("x.csv"), System.Text.Encoding.Latin1.GetBytes($"id,text\na,Ada left.\n{row}\nb,Ada came back.\n"));
        var result = NerlibProcess.Run($"batch {PathOf("x.csv")}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith($"nerlib: {expected}\n").And.Contain("nerlib: 2 texts in").And.EndWith(", 1 failed\n");
        result.Output.Split('\n')[2].Should().StartWith("{\"id\":\"b\"");
    }

    [Test]
    public void A_quotation_mark_that_is_never_closed_is_told_with_the_line_where_it_opens()
    {
        File.WriteAllText(PathOf("x.csv"), "id,text\na,\"Ada\nleft.\"\nb,\"Ada came back.\nc,She left.\n");
        var result = NerlibProcess.Run($"batch {PathOf("x.csv")}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith("nerlib: line 4: a quotation mark is opened here and closed nowhere\nnerlib: 1 texts in");
    }

    [Test]
    public void A_row_with_a_carriage_return_alone_is_reported()
    {
        File.WriteAllText(PathOf("x.csv"), "id,text\na,Ada\rleft.\nb,Ada came back.\n");
        NerlibProcess.Run($"batch {PathOf("x.csv")}").Error.Should()
            .StartWith($"nerlib: line 2: '{PathOf("x.csv")}' has a carriage return alone outside quotation marks; end each row with a line feed.\n");
    }

    [Test]
    public void The_files_of_a_list_are_read_in_its_order_and_each_mistake_is_told_with_its_line()
    {
        Directory.CreateDirectory(PathOf("b"));
        File.WriteAllText(PathOf("a.txt"), "Ada left.");
        File.WriteAllText(PathOf("b/no-ending"), "Ada came back.");
        File.WriteAllText(PathOf("c.jsonl"), Lines + "\n[]\n");
        File.WriteAllText(PathOf("d.csv"), "id,body\n1,x\n");
        File.WriteAllText(PathOf("other.list"), "a.txt");
        File.WriteAllText(PathOf("x.list"), $"\ufeffb/no-ending\r\n\n{PathOf("a.txt")}\nc.jsonl\nnothing.txt\nd.csv\nother.list\nb\na.pdf\na.txt");
        var result = NerlibProcess.Run($"batch {PathOf("x.list")}");
        result.ExitCode.Should().Be(1);
        result.Error.Split('\n')[..^2].Should().Equal(
            "nerlib: line 4, line 3 of c.jsonl: found an array; expected an object {\"id\": …, \"text\": …}",
            $"nerlib: line 5: Could not find file '{PathOf("nothing.txt")}'.",
            $"nerlib: line 6: '{PathOf("d.csv")}' has no column 'text', only id, body; name the column with --text-field.",
            $"nerlib: line 7: '{PathOf("other.list")}' is a list in a list; put the files that it names into one.",
            $"nerlib: line 8: '{PathOf("b")}' is a folder; expected a file.",
            $"nerlib: line 9: '{PathOf("a.pdf")}' ends with no name that is known: .txt, .html, .htm or .xhtml for one text, "
                + ".jsonl, .csv, .tsv (also .gz or .zst of these), .parquet for many.");
        Records(result.Output).Select(record => record.GetProperty("id").ToString()).Should().Equal(
            "b/no-ending", PathOf("a.txt"), "a", "b", "", "nothing.txt", "d.csv", "other.list", "b", "a.pdf", "a.txt");
    }

    [Test]
    public void A_list_may_come_from_standard_input_and_a_text_named_twice_is_told()
    {
        File.WriteAllText(PathOf("a.txt"), "Ada left.");
        var result = NerlibProcess.Run("batch - --input-format list", $"{PathOf("a.txt")}\n{PathOf("a.txt")}\n");
        result.Error.Should().StartWith($"nerlib: line 2: the id {PathOf("a.txt")} was given before\nnerlib: 1 texts in");
    }

    [Test]
    public void A_run_over_a_list_is_resumed_too()
    {
        File.WriteAllText(PathOf("a.txt"), "Ada left.");
        File.WriteAllText(PathOf("c.jsonl"), Lines);
        File.WriteAllLines(PathOf("x.list"), ["a.txt", "c.jsonl"]);
        NerlibProcess.Run($"batch {PathOf("x.list")} --output {PathOf("whole")}").ExitCode.Should().Be(0);
        File.WriteAllLines(PathOf("cut"), File.ReadLines(PathOf("whole")).Take(2));
        NerlibProcess.Run($"batch {PathOf("x.list")} --output {PathOf("cut")} --resume").Error.Should().Contain("2 skipped");
        File.ReadAllText(PathOf("cut")).Should().Be(File.ReadAllText(PathOf("whole")));
    }

    [TestCase("x.csv", "", "is empty; expected the names of the columns in the first row.")]
    [TestCase("x.csv", "id,body\n", "has no column 'text', only id, body; name the column with --text-field.")]
    [TestCase("x.csv", "text,text\n", "has two columns 'text'; give each a name of its own.")]
    [TestCase("x.parquet", "Ada left.", "is no Parquet file that can be read")]
    [TestCase("x.jsonl.gz", "Ada left.", "is not compressed as its name says; expected gzip.")]
    [TestCase("x.jsonl.zst", "", "is not compressed as its name says; expected Zstandard.")]
    [TestCase("x.pdf", "Ada left.", "say which with --input-format.")]
    [TestCase("x.list", "a\0.txt", "is no list of files: line 1 is no path in UTF-8.")]
    [TestCase("x.txt", "Ada left.", "is one text, which nerlib annotate reads; batch reads .jsonl, .csv, .tsv")]
    public void A_file_that_is_something_else_is_refused_before_anything_is_written(string name, string content, string expected)
    {
        File.WriteAllText(PathOf(name), content);
        var result = NerlibProcess.Run($"batch {PathOf(name)} --output {PathOf("out")}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith($"nerlib: '{PathOf(name)}' ").And.Contain(expected);
        result.Error.TrimEnd().Should().NotContain("\n");
        new FileInfo(PathOf("out")).Should().Match<FileInfo>(file => !file.Exists || file.Length == 0);
    }

    [TestCase("x.jsonl.gz")]
    [TestCase("x.jsonl.zst")]
    public void A_compressed_file_that_is_cut_off_is_told_by_its_name(string name)
    {
        Store(PathOf(name), string.Concat(Enumerable.Range(0, 2000).Select(i => $"{{\"id\": {i}, \"text\": \"{Guid.NewGuid()}\"}}\n")));
        using (var file = File.OpenWrite(PathOf(name))) file.SetLength(file.Length / 2);
        var result = NerlibProcess.Run($"batch {PathOf(name)} --layers tokens");
        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain($"nerlib: '{PathOf(name)}' is damaged or cut off: ");
    }

    [Test]
    public void The_format_can_be_said()
    {
        File.WriteAllText(PathOf("x.dat"), "id,text\n1,Ada left.\n");
        Read(PathOf("x.dat"), "--input-format csv").Select(record => Values(record)).Should().Equal("1|Ada left.|");
        var result = NerlibProcess.Run("batch - --input-format csv", "id,text\n1,Ada left.\n");
        result.Output.Should().StartWith("{\"id\":\"1\"");
    }

    [Test]
    public async Task Parquet_is_read_with_its_types()
    {
        DataField[] fields =
        [
            new DataField("id", typeof(long)), new DataField("text", typeof(string)), new DataField("date", typeof(DateTime)),
            new DataField("score", typeof(double), isNullable: true), new DataField("even", typeof(bool)), new DataField("note", typeof(string)),
        ];
        var day = new DateTime(2022, 6, 14, 0, 0, 0, DateTimeKind.Utc);
        await using (var file = File.Create(PathOf("x.parquet")))
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), file))
            for (int group = 0; group < 2; group++)
            {
                using var rows = writer.CreateRowGroup();
                await rows.WriteAsync<long>(fields[0], new long[] { 10 * group + 1, 10 * group + 2 }.AsMemory());
                await rows.WriteAsync(fields[1], ["They left last Tuesday.", null!]);
                await rows.WriteAsync<DateTime>(fields[2], new[] { day, day }.AsMemory());
                await rows.WriteAsync<double>(fields[3], new double?[] { 1.5, null }.AsMemory());
                await rows.WriteAsync<bool>(fields[4], new[] { true, false }.AsMemory());
                await rows.WriteAsync(fields[5], ["é", ""]);
                rows.CompleteValidate();
            }
        var records = Read(PathOf("x.parquet"), exitCode: 1);
        Values(records[0]).Should().Be(
            """1|They left last Tuesday.|{"date":"2022-06-14T00:00:00","score":1.5,"even":true,"note":"é"}""");
        records[0].GetProperty("entities")[0].GetProperty("value").GetProperty("date").GetString().Should().Be("2022-06-07");
        records[1].GetRawText().Should().Be("""{"id":2,"error":"row 2: 'text' is null; expected a string"}""");
        records[2].GetProperty("id").GetInt32().Should().Be(11);
        records[3].GetRawText().Should().Be("""{"id":12,"error":"row 4: 'text' is null; expected a string"}""");
    }

    [Test]
    public void Texts_and_pages_of_a_folder_are_read_in_the_order_of_their_paths()
    {
        Directory.CreateDirectory(PathOf("b"));
        File.WriteAllText(PathOf("c.txt"), "Ada left.");
        File.WriteAllText(Path.Combine(_folder, "b", "z.txt"), "Ada came back.");
        File.WriteAllBytes(PathOf("bad.txt"), [(byte)'a', 0xff]);
        File.WriteAllText(PathOf("a.html"), "<html><body><article><h1>News of Ada</h1><p>“We will come,” said Ada Lovelace.</p></article></body></html>");
        File.WriteAllText(PathOf("notes.md"), "Not read.");
        var result = NerlibProcess.Run($"batch {_folder}");
        result.Error.Should().StartWith("nerlib: bad.txt: ").And.Contain("byte 1 cannot be read");
        var records = Records(result.Output);
        records.Select(record => record.GetProperty("id").GetString()).Should().Equal("a.html", "b/z.txt", "bad.txt", "c.txt");
        records[0].GetProperty("text").GetString().Should().Be("News of Ada\n\n“We will come,” said Ada Lovelace.");
    }

    [Test]
    public void A_run_over_a_folder_is_resumed_too()
    {
        Directory.CreateDirectory(PathOf("in"));
        foreach (string name in (string[])["a.txt", "b.txt", "c.txt"]) File.WriteAllText(Path.Combine(_folder, "in", name), $"Ada left. {name}");
        NerlibProcess.Run($"batch {PathOf("in")} --output {PathOf("whole")}").ExitCode.Should().Be(0);
        File.WriteAllLines(PathOf("cut"), File.ReadLines(PathOf("whole")).Take(1));
        NerlibProcess.Run($"batch {PathOf("in")} --output {PathOf("cut")} --resume").Error.Should().Contain("nerlib: 2 texts in").And.Contain("1 skipped");
        File.ReadAllText(PathOf("cut")).Should().Be(File.ReadAllText(PathOf("whole")));
    }

    [Test]
    public void A_folder_without_texts_is_refused() =>
        NerlibProcess.Run($"batch {_folder}").Error.Should().Be($"nerlib: '{_folder}' has no files whose names end with .txt, .html, .htm or .xhtml.\n");

    [TestCase("x.jsonl", "holds many texts; nerlib batch reads them.")]
    [TestCase("x.csv.gz", "holds many texts; nerlib batch reads them.")]
    [TestCase("x.docx", "If it is text or a web page, say so with --input-format.")]
    public void Annotate_reads_one_text(string name, string expected)
    {
        File.WriteAllText(PathOf(name), "Ada left.");
        var result = NerlibProcess.Run($"annotate {PathOf(name)}");
        result.ExitCode.Should().Be(1);
        result.Error.Should().StartWith($"nerlib: '{PathOf(name)}' ").And.EndWith(expected + "\n");
        NerlibProcess.Run($"annotate {PathOf(name)} --input-format text").Output.Should().StartWith("[Ada PERSON] left.");
    }

    string PathOf(string name) => Path.Combine(_folder, name);

    static void Store(string path, string text)
    {
        using Stream file = File.Create(path);
        using Stream content = Path.GetExtension(path) switch
        {
            ".gz" => new GZipStream(file, CompressionLevel.Fastest),
            ".zst" => new ZstdSharp.CompressionStream(file),
            _ => file,
        };
        content.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    static List<JsonElement> Read(string path, string options = "", int exitCode = 0)
    {
        var result = NerlibProcess.Run($"batch {path} {options}");
        result.ExitCode.Should().Be(exitCode, result.Error);
        return Records(result.Output);
    }

    static List<JsonElement> Records(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];

    static string Values(JsonElement record) =>
        $"{record.GetProperty("id")}|{record.GetProperty("text")}|{(record.TryGetProperty("fields", out var fields) ? fields.GetRawText() : "")}";
}
