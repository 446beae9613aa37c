namespace NerLib.Batch.Input;

/// <summary>What many texts are read from, by the ending of the name.</summary>
static class InputFormats
{
    public const string JsonLines = "jsonl", Csv = "csv", Tsv = "tsv", ParquetFile = "parquet", List = "list";

    /// <summary>The endings of names of files of many texts, for messages.</summary>
    public const string OfFiles = ".jsonl, .csv, .tsv (also .gz or .zst of these), .parquet";

    /// <summary>What is read, for messages.</summary>
    const string Known = $"{OfFiles}, .list, or a folder of texts";

    static readonly (string Ending, string Format)[] Endings =
        [(".jsonl", JsonLines), (".ndjson", JsonLines), (".csv", Csv), (".tsv", Tsv), (".parquet", ParquetFile), (".list", List), (".lst", List)];

    /// <summary>The format of a file of many texts by its name; null if that tells none.</summary>
    public static string? FormatOf(string path)
    {
        // What is compressed, and what has no ending as a pipe has none, holds lines unless it says otherwise.
        string name = CompressedFile.Is(path) ? Path.ChangeExtension(path, null) : path;
        return Path.HasExtension(name)
            ? Endings.FirstOrDefault(known => name.EndsWith(known.Ending, StringComparison.OrdinalIgnoreCase)).Format
            : JsonLines;
    }

    /// <summary>Opens a file, a folder, or standard input.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="format">One of the formats; null to take it from the name.</param>
    /// <param name="names">Which fields are the text and the id.</param>
    /// <param name="warn">Told of what is left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="InvalidDataException">The format is unknown, or the file is not what it is said to be.</exception>
    public static async Task<IInputSource> OpenAsync(
        string path, string? format, FieldNames names, Action<string> warn, CancellationToken cancellationToken)
    {
        if (Directory.Exists(path))
            return format is null ? FilesSource.OfFolder(path, names, warn)
                : throw new InvalidDataException($"'{path}' is a folder, of which texts and web pages are read; leave --input-format out.");
        format ??= FormatOf(path) ?? throw new InvalidDataException(Refusal(path));
        return format == List ? await FilesSource.OfListAsync(path, names, warn, cancellationToken)
            : await OpenFileAsync(path, format, names, warn, cancellationToken);
    }

    /// <summary>The same of a file of many texts, which is neither a folder nor a list.</summary>
    public static async Task<IInputSource> OpenFileAsync(
        string path, string format, FieldNames names, Action<string> warn, CancellationToken cancellationToken)
    {
        var content = CompressedFile.OpenInput(path);
        long? length = content.CanSeek ? content.Length : null;
        switch (format)
        {
            case Csv: return await CsvSource.OpenAsync(path, content, null, names, length, cancellationToken);
            case Tsv: return await CsvSource.OpenAsync(path, content, '\t', names, length, cancellationToken);
            case ParquetFile:
                if (!content.CanSeek) throw new InvalidDataException("Parquet is read from a file, which is not compressed as a whole; give one.");
                return await ParquetSource.OpenAsync(path, content, names, warn, cancellationToken);
            case List: throw new InvalidDataException($"'{path}' is a list in a list; put the files that it names into one.");
            default: return new JsonLinesSource(content, names, length);
        }
    }

    static string Refusal(string path) => TextInput.FormatOf(path) is not null
        ? $"'{path}' is one text, which nerlib annotate reads; batch reads {Known}."
        : $"'{path}' ends with no name that is known: {Known}. If it is one of them, say which with --input-format.";
}
