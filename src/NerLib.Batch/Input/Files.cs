namespace NerLib.Batch.Input;

/// <summary>Files and standard input by name, with messages that say what to give instead.</summary>
static class Files
{
    /// <summary>Name for standard input.</summary>
    public const string Standard = "-";

    /// <summary>A stream from a file, or from standard input for <see cref="Standard"/>.</summary>
    public static Stream OpenInput(string path)
    {
        if (path == Standard) return Console.OpenStandardInput();
        RefuseFolder(path);
        return File.OpenRead(path);
    }

    /// <exception cref="InvalidDataException">The path is a folder.</exception>
    public static void RefuseFolder(string path)
    {
        if (Directory.Exists(path)) throw new InvalidDataException($"'{path}' is a folder; expected a file.");
    }
}
