namespace NerLib.Batch.Input;

/// <summary>The texts and web pages of a folder and the folders in it, ordered by their paths, which are the ids.</summary>
sealed class FolderSource : IInputSource
{
    readonly (string Id, FileInfo File)[] _files;

    /// <exception cref="InvalidDataException">No text is there.</exception>
    public FolderSource(string folder)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false };
        _files = [.. new DirectoryInfo(folder).EnumerateFiles("*", all)
            .Where(file => Path.HasExtension(file.Name) && TextInput.FormatOf(file.Name) is not null)
            .Select(file => (Path.GetRelativePath(folder, file.FullName).Replace('\\', '/'), file))
            .OrderBy(file => file.Item1, StringComparer.Ordinal)];
        if (_files.Length == 0) throw new InvalidDataException($"'{folder}' has no files whose names end with {TextInput.Endings}.");
    }

    public long? Length => _files.Sum(file => file.File.Length);

    public bool IdsDiffer => true;

    public IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, CancellationToken cancellationToken) =>
        Items().Skip((int)from.Number).ToAsyncEnumerable();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    IEnumerable<InputItem> Items()
    {
        long end = 0, number = 0;
        foreach (var (id, file) in _files)
        {
            end += file.Length;
            yield return new(id, end, new(0, ++number), () => Read(id, file.FullName));
        }
    }

    static InputRecord Read(string id, string path)
    {
        try
        {
            return new(JsonText.Of(id), TextInput.Read(path, TextInput.FormatOf(path)!), null);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            return new(JsonText.Of(id), null, error.Message);
        }
    }
}
