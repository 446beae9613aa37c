// A stand-in for Catalyst's pipeline: processes of a document's language in their order, packed by their names.
#nullable disable

using Catalyst.Models;
using Mosaik.Core;

namespace Catalyst;

public class Pipeline(Language language = Language.Any, int version = 0, string tag = "")
{
    readonly List<IProcess> _processes = [];

    public Language Language { get; } = language;
    public int Version { get; } = version;
    public string Tag { get; } = tag;

    public static Task<Pipeline> ForAsync(Language language, bool sentenceDetector = true, bool tagger = true) =>
        Task.FromResult(new Pipeline(language).Add(new FastTokenizer(language)));

    public Pipeline Add(IProcess process)
    {
        _processes.Add(process);
        return this;
    }

    public IDocument ProcessSingle(IDocument document)
    {
        if (document.Length == 0) return document;
        foreach (var process in _processes)
            if (process.Language == Language.Any || document.Language == Language.Any || process.Language == document.Language) process.Process(document);
        return document;
    }

    public IEnumerable<IDocument> Process(IEnumerable<IDocument> documents, ParallelOptions parallelOptions = default)
    {
        var all = documents.ToList();
        Parallel.ForEach(all, parallelOptions ?? new(), document => ProcessSingle(document));
        return all;
    }

    public void PackTo(Stream outputStream)
    {
        using var writer = new StreamWriter(outputStream, leaveOpen: true);
        foreach (var process in _processes) writer.WriteLine(string.Join('\t', process.Type, process.Language, process.Version, process.Tag));
    }

    public static async Task<Pipeline> LoadFromPackedAsync(Stream inputStream)
    {
        using var reader = new StreamReader(inputStream, leaveOpen: true);
        var pipeline = new Pipeline();
        while (await reader.ReadLineAsync() is { } line)
        {
            string[] parts = line.Split('\t');
            var type = AppDomain.CurrentDomain.GetAssemblies().Select(assembly => assembly.GetType(parts[0])).First(type => type is not null);
            object[] stored = [Enum.Parse<Language>(parts[1]), int.Parse(parts[2]), parts[3]];
            var constructor = type.GetConstructor([typeof(Language), typeof(int), typeof(string)]);
            pipeline.Add((IProcess)(constructor?.Invoke(stored) ?? Activator.CreateInstance(type, stored[0])));
        }
        return pipeline;
    }
}
