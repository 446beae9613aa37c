using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NerLib.Output.Tests;

/// <summary>The marked text in somebody else's page, whose style sheet uses the words that ours would.</summary>
public class HtmlFragmentTests
{
    const string Style = "body { background: Canvas; color: CanvasText } "
        + ".quote, .name, .mention, .cue, .ref, .text, .region, .control { font-size: 40px !important } .card { display: block !important }";

    [TestCase(ColorScheme.Light, 1280)]
    [TestCase(ColorScheme.Dark, 1280)]
    [TestCase(ColorScheme.Light, 360)]
    public async Task Two_fragments_stand_on_one_page_without_barriers(ColorScheme scheme, int width)
    {
        var page = await OpenAsync(
            scheme, width, "<meta name=\"color-scheme\" content=\"light dark\"><meta name=\"viewport\" content=\"width=device-width\">");
        await page.Locator(".ner-ref").First.FocusAsync();
        (await page.Locator(".ner-card:visible").CountAsync()).Should().Be(1);
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
    }

    [Test]
    public async Task The_pages_own_style_sheet_does_not_meet_it()
    {
        var page = await OpenAsync(ColorScheme.Light, 1280, "");
        (await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.ner-text *')].map(e => getComputedStyle(e).fontSize)"))
            .Should().NotContain("40px");
        (await page.Locator(".ner-card:visible").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task On_a_page_that_is_always_light_it_is_light_whatever_the_reader_prefers()
    {
        var page = await OpenAsync(ColorScheme.Dark, 1280, "");
        (await page.Locator(".ner-quote").First.EvaluateAsync<string>("e => getComputedStyle(e).color")).Should().Be("rgb(27, 30, 35)");
    }

    static async Task<IPage> OpenAsync(ColorScheme scheme, int width, string head)
    {
        var document = ReportFiles.Pipeline.Annotate(ReportFiles.Article);
        var page = await Browser.NewPageAsync(scheme, width);
        await page.SetContentAsync(
            $"<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>News</title>{head}<style>{Style}</style></head>"
            + $"<body><main><h1>News</h1>{Fragment("a-", withStyle: true)}{Fragment("b-", withStyle: false)}</main></body></html>");
        return page;

        string Fragment(string prefix, bool withStyle)
        {
            using var output = new StringWriter();
            HtmlReport.WriteFragment(document, output, prefix, withStyle);
            return output.ToString();
        }
    }
}
