using System.Runtime.CompilerServices;

namespace NerLib.Batch.Input;

/// <summary>Files one after the other: a text, a web page, or a file of many texts each. A file that cannot be read is a bad text.</summary>
/// <param name="files">The files in order.</param>
/// <param name="names">Which fields are the text and the id, where a file holds many.</param>
/// <param name="warn">Told of what is left out.</param>
sealed class FilesSource(IReadOnlyList<FilesSource.Entry> files, FieldNames names, Action<string> warn) : IInputSource
{
    public long? Length => files.Sum(file => LengthOf(file.Path));

    public bool IdsDiffer { get; } =
        files.All(file => TextInput.FormatOf(file.Path) is not null) && files.Select(file => file.Id).Distinct().Count() == files.Count;

    /// <summary>The texts and web pages of a folder and the folders in it, ordered by their paths, which are the ids.</summary>
    /// <exception cref="InvalidDataException">No text is there.</exception>
    public static FilesSource OfFolder(string folder, FieldNames names, Action<string> warn)
    {
        var all = new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false };
        Entry[] files = [.. Directory.EnumerateFiles(folder, "*", all)
            .Where(path => Path.HasExtension(path) && TextInput.FormatOf(path) is not null)
            .Select(path => (Id: Path.GetRelativePath(folder, path).Replace('\\', '/'), path))
            .OrderBy(file => file.Id, StringComparer.Ordinal)
            .Select(file => new Entry(file.Id, file.Id, file.path))];
        return files.Length > 0 ? new(files, names, warn)
            : throw new InvalidDataException($"'{folder}' has no files whose names end with {TextInput.Endings}.");
    }

    /// <summary>The files that a list names: a path a line, from the folder of the list where it is not a whole one. Blank lines are passed over.</summary>
    /// <exception cref="InvalidDataException">The list is no text.</exception>
    public static async Task<FilesSource> OfListAsync(string list, FieldNames names, Action<string> warn, CancellationToken cancellationToken)
    {
        string folder = list == Files.Standard ? Directory.GetCurrentDirectory() : Path.GetDirectoryName(Path.GetFullPath(list))!;
        await using var lines = CompressedFile.OpenInput(list);
        var files = new List<Entry>();
        await foreach (var line in LineReader.ReadAsync(lines, cancellationToken: cancellationToken))
        {
            string path = Utf8.Lenient.GetString(line.Bytes.Span).TrimStart('\uFEFF');
            if (path.Contains('\0', StringComparison.Ordinal))
                throw new InvalidDataException($"'{list}' is no list of files: line {line.Number} is no path in UTF-8.");
            if (!string.IsNullOrWhiteSpace(path)) files.Add(new($"line {line.Number}", path, Path.GetFullPath(path, folder)));
        }
        return new(files, names, warn);
    }

    public async IAsyncEnumerable<InputItem> ReadAsync(InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        long start = 0;
        for (int i = from.File; i < files.Count; i++)
        {
            // What is compressed counts no more than it has on the disk.
            long length = LengthOf(files[i].Path);
            InputItem? last = null;
            await foreach (var item in ItemsOf(files[i], i == from.File ? new(from.Offset, from.Number) : default, cancellationToken))
            {
                if (last is { } earlier) yield return earlier;
                last = item with
                {
                    EndOffset = start + Math.Min(item.EndOffset, length),
                    After = item.After is { } after ? after with { File = i } : null,
                };
            }
            // The end of a file is a place to begin from, whatever the file is.
            start += length;
            if (last is { } final) yield return final with { EndOffset = start, After = new(0, 0, i + 1) };
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    async IAsyncEnumerable<InputItem> ItemsOf(Entry file, InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (TextInput.FormatOf(file.Path) is { } format)
        {
            yield return new(file.Place, 0, null, () => Read(file, format));
            yield break;
        }
        string? error = null;
        await using var items = TextsOf(file, from, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (error is null)
        {
            try
            {
                if (!await items.MoveNextAsync()) yield break;
            }
            catch (Exception exception) when (IsUnreadable(exception))
            {
                error = exception.Message;
            }
            yield return error is null ? items.Current : new(file.Place, 0, null, () => new(JsonText.Of(file.Id), null, error));
        }
    }

    async IAsyncEnumerable<InputItem> TextsOf(Entry file, InputPosition from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string format = InputFormats.FormatOf(file.Path) ?? throw new InvalidDataException(
            $"'{file.Path}' ends with no name that is known: {TextInput.Endings} for one text, {InputFormats.OfFiles} for many.");
        await using var source = await InputFormats.OpenFileAsync(file.Path, format, names, message => warn($"{file.Place}: {message}"), cancellationToken);
        await foreach (var item in source.ReadAsync(from, cancellationToken)) yield return item with { Place = $"{file.Place}, {item.Place} of {file.Id}" };
    }

    static InputRecord Read(Entry file, string format)
    {
        try
        {
            return new(JsonText.Of(file.Id), TextInput.Read(file.Path, format), null);
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return new(JsonText.Of(file.Id), null, error.Message);
        }
    }

    static bool IsUnreadable(Exception error) => error is InvalidDataException or IOException or UnauthorizedAccessException;

    static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;

    /// <param name="Place">Where it is named, for messages.</param>
    /// <param name="Id">The id of its text; for messages, where it holds many.</param>
    /// <param name="Path">Where it is.</param>
    public readonly record struct Entry(string Place, string Id, string Path);
}
