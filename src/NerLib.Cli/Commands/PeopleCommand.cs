using System.CommandLine;
using System.Text.Json;
using NerLib.Batch.Input;
using NerLib.Cli.Articles;
using NerLib.Cli.Report;

namespace NerLib.Cli.Commands;

/// <summary><c>nerlib people</c>: one id for one person in many annotations.</summary>
static class PeopleCommand
{
    public static Command Create()
    {
        var input = new Argument<string[]>("ANNOTATIONS")
        {
            Description = "What nerlib batch has written as JSON lines (also .gz or .zst), in the order in which it is to be added.",
            Arity = ArgumentArity.OneOrMore,
        };
        var index = new Option<string>("--index") { Description = "The index: gone on with if it is there, else made.", HelpName = "PATH", Required = true };
        var output = CommonOptions.Output();
        var force = CommonOptions.Force();
        var command = new Command("people", "Knows people again from article to article: writes the annotations with the id of each person in the index.")
        {
            input, index, output, force,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            string[] files = parsed.GetValue(input)!;
            string path = parsed.GetValue(index)!;
            string? target = parsed.GetValue(output);
            foreach (string file in files) OutputFiles.RefuseSame(file, target);
            if (!parsed.GetValue(force)) OutputFiles.RefuseExisting(target);
            OutputFiles.CheckOutput(path);
            var people = File.Exists(path) ? PeopleFile.Load(path) : new();
            int before = people.Documents;
            await using (var to = OutputFiles.OpenOutput(target))
            {
                foreach (string file in files)
                    await foreach (var (line, json) in AnnotationLines.ReadAsync(file, cancellationToken))
                        using (json)
                        {
                            var written = json.RootElement.TryGetProperty("error", out _)
                                ? line.Bytes
                                : AnnotationLines.Read(file, line, () => WithPeople(json.RootElement, people.Add(json.RootElement)));
                            await to.WriteAsync(written, cancellationToken);
                            to.WriteByte((byte)'\n');
                        }
            }
            PeopleFile.Save(people, path);
            await Console.Error.WriteLineAsync(
                $"nerlib: {people.Documents - before} texts added; {people.People.Count} people of {people.Documents} texts in '{path}'");
        });
        return command;
    }

    /// <summary>The annotation with <c>person</c> at each actor who is one of the index.</summary>
    static ReadOnlyMemory<byte> WithPeople(JsonElement annotation, IReadOnlyList<int?> ids)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JsonText.Relaxed.Encoder }))
        {
            json.WriteStartObject();
            foreach (var member in annotation.EnumerateObject())
                if (member.Name == "actors") WriteActors(json, member.Value);
                else member.WriteTo(json);
            json.WriteEndObject();
        }
        return buffer.ToArray();

        void WriteActors(Utf8JsonWriter json, JsonElement actors)
        {
            json.WriteStartArray("actors");
            foreach (var (at, actor) in actors.EnumerateArray().Index())
            {
                json.WriteStartObject();
                foreach (var member in actor.EnumerateObject().Where(member => member.Name != "person")) member.WriteTo(json);
                if (ids[at] is { } id) json.WriteNumber("person", id);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
    }
}
