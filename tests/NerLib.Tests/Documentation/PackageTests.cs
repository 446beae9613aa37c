using System.Text.RegularExpressions;

namespace NerLib.Tests.Documentation;

/// <summary>What a visitor of the package registry sees.</summary>
public partial class PackageTests
{
    static IEnumerable<string> Packages =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .Where(project => File.ReadAllText(project).Contains("<IsPackable>true</IsPackable>", StringComparison.Ordinal))
            .Select(project => Path.GetFileNameWithoutExtension(project)).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Packages))]
    public void A_package_has_a_readme_of_its_own_that_says_how_to_install_it(string package) =>
        Readme(package).Should().StartWith($"# {package}\n")
            .And.ContainAny($"dotnet add package {package}\n", $"dotnet tool install --global {package}\n", "add package NerLib.Models.English\n");

    [TestCaseSource(nameof(Packages))]
    public void Its_links_begin_at_the_root_of_the_repository_so_that_the_package_has_absolute_ones(string package) =>
        Link().Matches(Readme(package)).Select(link => link.Groups[1].Value).Should().NotBeEmpty()
            .And.OnlyContain(link => link.StartsWith("../../", StringComparison.Ordinal));

    static string Readme(string package) => File.ReadAllText(Path.Combine(Repository.Root, "src", package, "README.md"));

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
