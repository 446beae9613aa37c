using System.Text.Json;
using NerLib.Batch.Input;

namespace NerLib.Cli.Articles;

/// <summary>A <see cref="PeopleIndex"/> in a file.</summary>
static class PeopleFile
{
    /// <exception cref="InvalidDataException">The file holds no index.</exception>
    public static PeopleIndex Load(string path)
    {
        try
        {
            using var stream = Files.OpenInput(path);
            return PeopleIndex.Load(stream);
        }
        catch (JsonException error)
        {
            throw new InvalidDataException($"'{path}': {error.Message}", error);
        }
    }

    /// <summary>Writes a file beside it first, so that a run that is cut off loses nothing.</summary>
    public static void Save(PeopleIndex people, string path)
    {
        string unfinished = path + ".unfinished";
        using (var stream = File.Create(unfinished)) people.Save(stream);
        File.Move(unfinished, path, overwrite: true);
    }
}
