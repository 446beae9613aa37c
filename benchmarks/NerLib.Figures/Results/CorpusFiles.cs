using System.Text.Json;

namespace NerLib.Figures.Results;

/// <summary>The files of the corpora, as the evaluators read them.</summary>
/// <param name="folder">Where they are.</param>
sealed class CorpusFiles(string folder) : IDisposable
{
    readonly DirectoryInfo _scratch = Directory.CreateTempSubdirectory();

    /// <summary>Where a file is; a copy on one line of one that holds a single JSON object over many.</summary>
    public string PathOf(string path)
    {
        string file = Path.Combine(folder, path);
        if (!path.EndsWith(".json", StringComparison.Ordinal)) return file;
        string line = Path.Combine(_scratch.FullName, Path.GetFileName(path));
        File.WriteAllText(line, JsonSerializer.Serialize(JsonDocument.Parse(File.ReadAllText(file)).RootElement));
        return line;
    }

    /// <summary>Deletes the copies.</summary>
    public void Dispose() => _scratch.Delete(recursive: true);
}
