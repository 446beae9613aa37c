namespace NerLib.Batch.Input;

/// <summary>What many texts are read from, by the ending of the name.</summary>
static class InputFormats
{
    public const string JsonLines = "jsonl", Csv = "csv", Tsv = "tsv", ParquetFile = "parquet";

    /// <summary>What is read, for messages.</summary>
    const string Known = ".jsonl, .csv, .tsv (also .gz or .zst of these), .parquet, or a folder of texts";

    static readonly (string Ending, string Format)[] Endings =
        [(".jsonl", JsonLines), (".ndjson", JsonLines), (".csv", Csv), (".tsv", Tsv), (".parquet", ParquetFile)];

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
            return format is null ? new FolderSource(path)
                : throw new InvalidDataException($"'{path}' is a folder, of which texts and web pages are read; leave --input-format out.");
        format ??= FormatOf(path) ?? throw new InvalidDataException(Refusal(path));
        var stream = Files.OpenInput(path);
        var file = stream as FileStream;
        var content = file is not null && CompressedFile.Is(path) ? CompressedFile.Open(path, file) : stream;
        long? length = file is { CanSeek: true } ? file.Length : null;
        switch (format)
        {
            case Csv: return new CsvSource(path, content, null, names, length, Position);
            case Tsv: return new CsvSource(path, content, '\t', names, length, Position);
            case ParquetFile:
                if (!content.CanSeek) throw new InvalidDataException("Parquet is read from a file, which is not compressed as a whole; give one.");
                return await ParquetSource.OpenAsync(path, content, names, warn, cancellationToken);
            default: return new JsonLinesSource(content, names, content == file ? length : null);
        }

        long Position() => length is null ? 0 : file!.Position;
    }

    static string Refusal(string path) => TextInput.FormatOf(path) is not null
        ? $"'{path}' is one text, which nerlib annotate reads; batch reads {Known}."
        : $"'{path}' ends with no name that is known: {Known}. If it is one of them, say which with --input-format.";
}
