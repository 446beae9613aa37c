using NerLib.Batch.Input;

namespace NerLib.Cli.Report;

/// <summary>Files to write and standard output by name, with messages that say what to give instead.</summary>
static class OutputFiles
{
    /// <summary>A stream to a file, or to standard output for null.</summary>
    public static Stream OpenOutput(string? path)
    {
        if (path is null) return Console.OpenStandardOutput();
        CheckOutput(path);
        return File.Create(path);
    }

    /// <summary>A file to read and go on with; made if it is not there.</summary>
    public static FileStream OpenToContinue(string path)
    {
        CheckOutput(path);
        return new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);
    }

    /// <summary>Refuses what cannot be written to, before any work is done for it.</summary>
    /// <exception cref="InvalidDataException">The path is a folder or lies in a folder that does not exist.</exception>
    public static void CheckOutput(string path)
    {
        Files.RefuseFolder(path);
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new InvalidDataException($"The folder of '{path}' does not exist; make it first.");
    }

    /// <summary>Writing would destroy what was written before. An empty file, or a device, holds nothing to lose.</summary>
    /// <exception cref="InvalidDataException">The file is there and not empty.</exception>
    public static void RefuseExisting(string? output)
    {
        if (output is not null && new FileInfo(output) is { Exists: true, Length: > 0 })
            throw new InvalidDataException($"'{output}' is there already; give another --output, or --force to overwrite it.");
    }

    /// <summary>Writing would destroy what is to be read.</summary>
    /// <exception cref="InvalidDataException">Both are one file.</exception>
    public static void RefuseSame(string input, string? output)
    {
        if (output is not null && input != Files.Standard && FullPath(input) == FullPath(output))
            throw new InvalidDataException($"--output is the input file '{input}'; give another.");
    }

    static string FullPath(string path) =>
        File.Exists(path) && File.ResolveLinkTarget(Path.GetFullPath(path), returnFinalTarget: true) is { } target ? target.FullName : Path.GetFullPath(path);

    /// <summary>A writer of UTF-8 to a file, or to standard output for null.</summary>
    public static TextWriter OpenWriter(string? path) => new StreamWriter(OpenOutput(path), Utf8.Lenient, bufferSize: 1 << 16);
}
