using System.Globalization;

namespace NerLib.Orleans.Shards;

/// <summary>The output of a shard.</summary>
/// <param name="folder">The job's output.</param>
/// <param name="index">The shard's number, from 0.</param>
sealed class PartFile(string folder, int index)
{
    const string Start = "part-", End = ".jsonl", Unfinished = ".tmp";

    public string Path { get; } = System.IO.Path.Combine(folder, Start + index.ToString("D5", CultureInfo.InvariantCulture) + End);

    /// <summary>What tells the next try of the shard over which text a silo died; removed with what tries left.</summary>
    public string Trail => Path + ".trail" + Unfinished;

    /// <summary>The parts that stand in a folder.</summary>
    public static string[] AllIn(string folder) => Directory.Exists(folder) ? Directory.GetFiles(folder, Start + "*" + End) : [];

    /// <summary>Removes what tries left that came to nothing.</summary>
    public static void RemoveUnfinished(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, Start + "*" + Unfinished)) File.Delete(file);
    }

    /// <summary>Writes the part whole or not at all; where two write it at once, both write the same and one stands.</summary>
    public Task WriteAsync(Func<FileStream, Task> write) => WriteAsync(Path, write);

    /// <summary>Writes a file under a name of its own, and gives it its name when all is on the disk.</summary>
    public static async Task WriteAsync(string path, Func<FileStream, Task> write)
    {
        string temporary = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await using (var file = File.Create(temporary))
            {
                await write(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Puts all parts into one file.</summary>
    public static Task MergeAsync(string folder, int parts, string path, CancellationToken cancellationToken) => WriteAsync(path, async merged =>
    {
        for (int i = 0; i < parts; i++)
        {
            await using var part = File.OpenRead(new PartFile(folder, i).Path);
            await part.CopyToAsync(merged, cancellationToken);
        }
    });
}
