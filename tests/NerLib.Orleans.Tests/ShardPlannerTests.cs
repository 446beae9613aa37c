using System.IO.Compression;
using CsCheck;
using NerLib.Batch.Input;
using Parquet;
using Parquet.Schema;

namespace NerLib.Orleans.Tests;

public class ShardPlannerTests
{
    static readonly FieldNames Names = new(FieldNames.DefaultText, FieldNames.DefaultId, IdIsRequired: false);

    /// <summary>Lines of all kinds: right, wrong, blank, with a return before their end.</summary>
    static readonly Gen<string[]> Lines = Gen.OneOf(
        Gen.Int[0, 30].Select(id => $$"""{"id": {{id}}, "text": "Ada {{new string('x', id * 7)}}"}"""),
        Const("", "  ", "{", "[]", """{"text": "no id"}""", """{"id": null, "text": "ö"}""", """{"id": 3, "text": 5}""", "{\"id\": 4, \"text\": \"y\"}\r"))
        .Array[0, 40];

    [Test]
    public void Every_line_is_in_one_shard_whatever_the_length_of_shards() => Lines.Sample(lines =>
        CheckAllSizes(".jsonl", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines))), iter: 200, threads: 1);

    /// <summary>Quoted line breaks and separators, blank rows, too few cells, bytes that are not UTF-8, a quotation mark that is never closed.</summary>
    [Test]
    public void Every_row_of_a_table_is_in_one_shard() => Gen.Select(
        Const("a,x", "b,\"y\nz\"", "c,\"say \"\"yes\"\"\"", "d", "", "a,again",
        "e,\"1\r\n\r\n2\"", "f,\u00ff", "ü,\"ö\n\"").Array[0, 30],
        Const("\n", "\r\n"), Const("", "g,\"x"))
        .Sample((rows, end, last) => CheckAllSizes(
            ".csv", System.Text.Encoding.Latin1.GetBytes("id,text" + end + string.Join(end, [.. rows, last]))), iter: 200, threads: 1);

    [Test]
    public async Task Every_row_of_a_Parquet_file_is_in_one_shard()
    {
        var (id, text) = (new DataField("id", typeof(int), isNullable: true), new DataField("text", typeof(string), isNullable: true));
        string path = Path.GetTempFileName() + ".parquet";
        await using (var file = File.Create(path))
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, text), file))
            for (int i = 0; i < 4; i++)
            {
                using var group = writer.CreateRowGroup();
                await group.WriteAsync<int>(id, new int?[] { i, 10 + i, 7 });
                await group.WriteAsync(text, [$"Text {i}.", "Ada came.", null!]);
                group.CompleteValidate();
            }
        CheckAllSizes(path);
        (await PlanAsync(path, 1)).Select(shard => shard.Texts).Should().Equal(3, 3, 3, 3);
        File.Delete(path);
    }

    [Test]
    public void Every_file_of_a_folder_is_in_one_shard()
    {
        var folder = Directory.CreateTempSubdirectory();
        for (int i = 0; i < 20; i++) File.WriteAllText(Path.Combine(folder.FullName, $"{i}.txt"), new string('x', i * 10));
        CheckAllSizes(folder.FullName);
        folder.Delete(recursive: true);
    }

    [Test]
    public async Task Every_text_of_a_list_is_in_one_shard_and_a_large_file_in_several()
    {
        var folder = Directory.CreateTempSubdirectory();
        File.WriteAllText(PathOf("a.txt"), new string('x', 80));
        File.WriteAllLines(PathOf("b.jsonl"), Enumerable.Range(0, 30).Select(id => $$"""{"id": {{id}}, "text": "Ada left."}"""));
        File.WriteAllText(PathOf("c.csv"), "id,text\n1,\"Ada\nleft.\"\n31,x\n");
        await using (var packed = new GZipStream(File.Create(PathOf("d.jsonl.gz")), CompressionLevel.Fastest))
            await packed.WriteAsync("""{"id": 32, "text": "y"}"""u8.ToArray());
        File.WriteAllText(PathOf("empty.jsonl"), "");
        File.WriteAllLines(PathOf("all.list"), ["a.txt", "b.jsonl", "missing.parquet", "c.csv", "d.jsonl.gz", "empty.jsonl", "a.txt", "d.jsonl.gz"]);
        CheckAllSizes(PathOf("all.list"));
        (await PlanAsync(PathOf("all.list"), 400)).Where(shard => shard.Start.File == 1).Should().HaveCountGreaterThan(1);
        folder.Delete(recursive: true);

        string PathOf(string name) => Path.Combine(folder.FullName, name);
    }

    [Test]
    public async Task A_shard_of_a_table_is_a_range_of_bytes()
    {
        string path = Path.GetTempFileName() + ".csv";
        await File.WriteAllTextAsync(path, "id,text\n1,\"a\nb\"\n2,c\n");
        var shards = await PlanAsync(path, 1);
        shards.Select(shard => shard.End).Should().Equal(new InputPosition(16, 3), new InputPosition(20, 4));
        (await ReadAsync(path, shards[1])).Should().Equal(("line 4", "\"2\"", "c", null));
        File.Delete(path);
    }

    [Test]
    public async Task An_input_that_has_changed_is_refused()
    {
        string path = Path.GetTempFileName() + ".jsonl";
        await File.WriteAllTextAsync(path, "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b\"}\n");
        var shards = await PlanAsync(path, 1);
        await File.WriteAllTextAsync(path, "{\"id\": 1, \"text\": \"a longer text than before\"}\n{\"id\": 2, \"text\": \"b\"}\n");
        await FluentActions.Awaiting(() => ReadAsync(path, shards[0])).Should().ThrowAsync<InvalidDataException>().WithMessage("*has changed since*");
        File.Delete(path);
    }

    static Gen<string> Const(params string[] lines) => Gen.Int[0, lines.Length - 1].Select(i => lines[i]);

    static void CheckAllSizes(string ending, byte[] content)
    {
        string path = Path.GetTempFileName();
        File.Move(path, path += ending);
        File.WriteAllBytes(path, content);
        CheckAllSizes(path);
        File.Delete(path);
    }

    static void CheckAllSizes(string path)
    {
        var whole = ReadAsync(path, null).Result;
        foreach (long bytes in new[] { 1, 60, 500, 1 << 20 })
        {
            var shards = PlanAsync(path, bytes).Result;
            shards.SelectMany(shard => ReadAsync(path, shard).Result).Should().Equal(whole);
            // What an id that was given before is, all texts together say.
            var seen = new HashSet<string>();
            var repeated = whole.Select(text => text.Id is { } id && text.Error is null && !seen.Add(id)).ToList();
            long start = 0;
            foreach (var shard in shards)
            {
                shard.Repeated.Should().Equal(Enumerable.Range(0, (int)shard.Texts).Where(i => repeated[(int)start + i]).Select(i => (long)i));
                start += shard.Texts;
            }
        }
    }

    static async Task<List<InputShard>> PlanAsync(string path, long bytes)
    {
        await using var input = await OpenAsync(path);
        return await ShardPlanner.PlanAsync(input, bytes, int.MaxValue, 2, default).ToListAsync();
    }

    static async Task<List<(string Place, string? Id, string? Text, string? Error)>> ReadAsync(string path, InputShard? shard)
    {
        var whole = await OpenAsync(path);
        await using var input = shard is null ? whole : new ShardSource(whole, path, shard);
        return await input.ReadAsync(default, default).Select(item =>
        {
            var record = item.Read();
            return (item.Place, record.Id?.GetRawText(), record.Source?.Text, record.Error);
        }).ToListAsync();
    }

    static Task<IInputSource> OpenAsync(string path) => InputFormats.OpenAsync(path, null, Names, _ => { }, default);
}
