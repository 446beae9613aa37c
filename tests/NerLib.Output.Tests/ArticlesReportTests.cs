using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NerLib.Cli;

namespace NerLib.Output.Tests;

/// <summary>The report of many articles, made by the command line and opened from its folder.</summary>
public class ArticlesReportTests
{
    const string Hostile = "<script>alert(1)</script> & </main><img src=x onerror=alert(1)> “<b>No</b> </script> never,” said Ada Lovelace.";

    static string Folder = "";

    [OneTimeSetUp]
    public async Task Make()
    {
        Folder = Directory.CreateTempSubdirectory().FullName;
        string texts = Path.Combine(Folder, "articles.jsonl"), annotations = Path.Combine(Folder, "annotations.jsonl");
        var lines = Enumerable.Range(0, 40).Select(number => new
        {
            id = number,
            title = number == 0 ? "<b>First</b>" : $"Article {number}",
            date = $"2026-{1 + number / 10:00}-{1 + number % 10:00}",
            text = number == 0 ? Hostile : number % 2 == 0 ? ReportFiles.Article
                : $"“The {number}th bridge opens,” said Orla Penhallow, the mayor. The Harbour Council said it was late.",
        });
        await File.WriteAllLinesAsync(texts, lines.Select(line => System.Text.Json.JsonSerializer.Serialize(line)));
        (await RunAsync("batch", texts, "-o", annotations)).Should().Be(0);
        (await RunAsync("report", annotations, "-o", Path.Combine(Folder, "report"), "--title", "All <of> it")).Should().Be(0);
    }

    [OneTimeTearDown]
    public void Clean() => Directory.Delete(Folder, recursive: true);

    [Test]
    public async Task The_pages_load_nothing_but_each_other_and_have_no_errors([Values("index.html", "quotes-001.html")] string file)
    {
        var page = await Browser.NewPageAsync();
        var (messages, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.Dialog += (_, dialog) => messages.Add(dialog.Message);
        page.Request += (_, request) => requests.Add(request.Url);
        await OpenAsync(page, file);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        messages.Should().BeEmpty();
        requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)).Select(url => Path.GetFileName(url))
            .Should().Equal(file, "articles.css", "articles.js");
        (await page.Locator("img, iframe, object, b").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task The_search_finds_speakers_and_quotes_and_leads_to_them()
    {
        var page = await Browser.NewPageAsync();
        await OpenAsync(page, "index.html");
        await page.Locator("#words").FillAsync("bridge 17th");
        await page.Locator("#search button").ClickAsync();
        await Assertions.Expect(page.Locator("#found")).ToHaveTextAsync("0 speakers, 1 quote");
        await page.Locator("#results a").ClickAsync();
        (await page.Locator("li:target blockquote").InnerTextAsync()).Should().Be("“The 17th bridge opens,”");
        await page.GoBackAsync();
        await page.Locator("#words").FillAsync("penhallow");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#found")).ToContainTextAsync("1 speaker,");
        await page.Locator("#words").FillAsync("</script>");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#results")).ToContainTextAsync("never");
    }

    [Test]
    public async Task Speakers_are_filtered_by_what_they_are_and_quotes_by_words_and_kind()
    {
        var page = await Browser.NewPageAsync();
        await OpenAsync(page, "index.html");
        int all = await page.Locator("#speakers tbody tr:visible").CountAsync();
        await page.Locator("#kind").SelectOptionAsync("body");
        (await page.Locator("#speakers tbody tr:visible").CountAsync()).Should().BeInRange(1, all - 1);
        await OpenAsync(page, "quotes-001.html");
        await page.Locator("#find").FillAsync("17th");
        (await page.Locator("blockquote:visible").CountAsync()).Should().Be(1);
        await page.Locator("#find").FillAsync("");
        await page.Locator("#how").SelectOptionAsync("indirect");
        (await page.Locator(".speaker li:visible").CountAsync()).Should().Be(await page.Locator(".speaker li[data-kind=indirect]").CountAsync());
    }

    [Test]
    public async Task Every_link_leads_to_a_place_that_is_there()
    {
        var page = await Browser.NewPageAsync();
        await OpenAsync(page, "index.html");
        foreach (string link in await page.Locator("#speakers a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"))
        {
            await OpenAsync(page, link);
            (await page.Locator("section:target").CountAsync()).Should().Be(1, link);
        }
    }

    [Test]
    public async Task Without_the_script_everything_is_shown()
    {
        var page = await Browser.NewPageAsync();
        await page.RouteAsync("**/*.js", route => route.AbortAsync());
        await OpenAsync(page, "quotes-001.html");
        (await page.Locator("form:visible").CountAsync()).Should().Be(0);
        (await page.Locator("blockquote:visible").CountAsync()).Should().BeGreaterThan(10);
    }

    [Test]
    public async Task The_pages_are_accessible_and_fit(
        [Values("index.html", "quotes-001.html")] string file, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme, [Values(1280, 360)] int width)
    {
        var page = await Browser.NewPageAsync(scheme, width);
        await OpenAsync(page, file);
        if (file == "index.html") await page.Locator("summary").ClickAsync();
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('#speakers')].every(all => all.scrollWidth <= all.parentElement.clientWidth)"))
            .Should().BeTrue("no column of the speakers is cut off");
        string picture = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"articles-{file}-{scheme}-{width}.png");
        await page.ScreenshotAsync(new() { Path = picture, FullPage = true });
        TestContext.AddTestAttachment(picture);
    }

    static Task<int> RunAsync(params string[] arguments) => CommandLine.RunAsync(arguments);

    static Task<IResponse?> OpenAsync(IPage page, string file) => page.GotoAsync(new Uri(Path.Combine(Folder, "report", "x")).AbsoluteUri[..^1] + file);
}
