namespace NerLib.Figures;

/// <summary>The files of the repository, by paths with slashes from its root.</summary>
/// <param name="root">The folder of NerLib.sln.</param>
sealed class RepositoryFiles(string root)
{
    public const string Results = "docs/results";

    /// <exception cref="DirectoryNotFoundException">The folder is not in the repository.</exception>
    public static RepositoryFiles Find(string folder)
    {
        for (var directory = new DirectoryInfo(folder); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "NerLib.sln"))) return new(directory.FullName);
        throw new DirectoryNotFoundException($"No folder above '{folder}' holds NerLib.sln; run it in the repository.");
    }

    public string PathOf(string path) => Path.Combine(root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));
}
