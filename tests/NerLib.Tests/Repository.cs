namespace NerLib.Tests;

/// <summary>Where the tests find files of the repository, and the corpora if they are there.</summary>
static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>A corpus file; the test is skipped with a message if the corpora are absent.</summary>
    /// <remarks>They are looked for in the folder that NERLIB_DATA names, else beside the repository.</remarks>
    public static string Corpus(string path)
    {
        var data = Environment.GetEnvironmentVariable("NERLIB_DATA") ?? Path.Combine(Root, "..", "shared", "data");
        var file = Path.Combine(data, path);
        if (!File.Exists(file)) throw Skipped.Because($"The corpus '{path}' is absent; set NERLIB_DATA to the folder of the corpora to run this test.");
        return file;
    }

    static string FindRoot()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "NerLib.sln"))) return directory.FullName;
        throw new DirectoryNotFoundException("The tests run outside their repository: no folder above them holds NerLib.sln.");
    }
}
