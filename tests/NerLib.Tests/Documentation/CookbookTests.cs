namespace NerLib.Tests.Documentation;

/// <summary>The lines under the tasks of the cookbook are those of the programs that are run.</summary>
public class CookbookTests
{
    static readonly string Docs = Path.Combine(Repository.Root, "docs");

    static readonly string[] Page = File.ReadAllLines(Path.Combine(Docs, "cookbook.md"));

    static IEnumerable<string> Tasks =>
        Page.Where(line => line.StartsWith("## ", StringComparison.Ordinal) && char.IsDigit(line[3])).Select(line => line[3..]);

    [Test]
    public void There_are_twelve_tasks_and_the_program_does_them_in_order()
    {
        Tasks.Should().HaveCount(12);
        var headings = Programs("cookbook.md").Single().Where(line => line.Contains("WriteLine(\"", StringComparison.Ordinal))
            .Select(line => line.Split('"')[1].Replace("\\n", "")).Where(text => char.IsDigit(text[0]));
        headings.Should().Equal(Tasks.SkipLast(1), "the last is a web API, a program of its own");
    }

    [Test]
    public void Every_line_shown_under_a_task_stands_in_a_program_that_is_run()
    {
        var run = Programs("cookbook.md").Concat(Programs("hosting.md")).SelectMany(program => program).Select(line => line.Trim()).ToHashSet();
        var shown = Blocks(Page, "```cs").SelectMany(block => block).ToList();
        shown.Count.Should().BeGreaterThan(12);
        shown.Where(line => !run.Contains(line.Trim())).Should().BeEmpty();
    }

    static IEnumerable<List<string>> Programs(string page) => Blocks(File.ReadAllLines(Path.Combine(Docs, page)), "```csharp");

    static IEnumerable<List<string>> Blocks(string[] lines, string fence)
    {
        for (int i = 0; i < lines.Length; i++)
            if (lines[i] == fence) yield return [.. lines.Skip(i + 1).TakeWhile(line => line != "```")];
    }
}
