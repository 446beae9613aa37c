using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace NerLib.Output.Tests;

public class HtmlReportTests
{
    const string Hostile =
        "<script>alert(1)</script> & </main><img src=x onerror=alert(1)> \"'\0 \u202eesrever \ud800 \udc00 \uffff said Ada Lovelace.\n\n"
        + "“<b>No</b> <a href='https://example.org/'>‘never’</a>,” said Ada <i>Lovelace</i>.\n\n"
        + "<style>*{display:none}</style><link rel=stylesheet href=//example.org/x.css>";

    [TestCase("article")]
    [TestCase("hostile")]
    public async Task The_page_loads_nothing_and_has_no_errors(string which)
    {
        var page = await Browser.NewPageAsync();
        var (messages, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        page.Dialog += (_, dialog) => messages.Add(dialog.Message);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.OpenAsync(which == "article" ? ReportFiles.Article : Hostile, $"quiet-{which}");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        messages.Should().BeEmpty();
        requests.Where(url => !url.StartsWith("data:", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("file://");
        (await page.Locator("img, iframe, object, main script, main form").CountAsync()).Should().Be(0);
        (await page.Locator("script, form").CountAsync()).Should().Be(2, "the page has one script and one form of its own");
    }

    [Test]
    public async Task The_text_is_shown_as_it_is()
    {
        var page = await Browser.NewPageAsync();
        await page.OpenAsync(ReportFiles.Article, "text");
        string shown = await page.EvaluateAsync<string>(
            "() => { document.querySelectorAll('.ner-ref, .ner-card').forEach(e => e.remove()); "
            + "return [...document.querySelectorAll('main p')].map(p => p.textContent).join('\\n\\n'); }");
        shown.Should().Be(ReportFiles.Article.Trim());
    }

    [Test]
    public async Task Hostile_text_is_shown_with_its_controls_by_number()
    {
        var page = await Browser.NewPageAsync();
        await page.OpenAsync(Hostile, "hostile");
        string shown = await page.Locator("main").InnerTextAsync();
        shown.Should().Contain("<script>alert(1)</script> & </main><img src=x onerror=alert(1)> \"'").And.Contain("U+0000").And.Contain("U+202E")
            .And.Contain("U+FFFF").And.Contain("<b>No</b>");
        (await page.Locator("main .ner-control").CountAsync()).Should().Be(3);
    }

    [Test]
    public async Task Focus_shows_who_said_it_and_how_that_was_found()
    {
        var page = await Browser.NewPageAsync();
        var document = await page.OpenAsync(ReportFiles.Article, "focus");
        var cards = page.Locator(".ner-card:visible");
        (await cards.CountAsync()).Should().Be(0);
        foreach (var quote in document.Quotes)
        {
            await page.Keyboard.PressAsync("Tab");
            string card = await cards.InnerTextAsync();
            card.Should().Contain(quote.Speaker?.Name ?? "Speaker unknown").And.Contain($"confidence {FormattableString.Invariant($"{quote.Confidence:F2}")}")
                .And.Contain("found by");
            if (quote.Cue is { } cue) card.Should().Contain($"cue {document.TextOf(cue)}");
        }
    }

    [Test]
    public async Task Hovering_shows_the_innermost_quote_and_whom_a_name_means()
    {
        var page = await Browser.NewPageAsync();
        await page.OpenAsync(ReportFiles.Article, "hover");
        await page.Locator(".ner-quote", new() { HasText = "My constituents" }).HoverAsync();
        (await page.Locator(".ner-card:visible").InnerTextAsync()).Should().StartWith("Tomas Reyes").And.Contain("cue said");
        await page.Locator("mark", new() { HasText = "Orla Penhallow" }).HoverAsync();
        string tip = await page.Locator("mark", new() { HasText = "Orla Penhallow" }).EvaluateAsync<string>("e => getComputedStyle(e, '::before').content");
        tip.Should().MatchRegex(@"[01]\.\d\d · Orla Penhallow");
        (await page.Locator(".ner-card:visible").CountAsync()).Should().Be(0);
    }

    [Test]
    public async Task The_type_of_every_entity_is_shown_without_pointing_at_it()
    {
        var page = await Browser.NewPageAsync();
        var document = await page.OpenAsync(ReportFiles.Article, "types");
        var shown = await page.Locator("main .ner-type").EvaluateAllAsync<string[]>("all => all.map(e => getComputedStyle(e, '::after').content)");
        shown.Should().Equal(document.Entities.Select(entity => $"\"{entity.Type.Name}\""));
    }

    [Test]
    public async Task Every_link_leads_to_a_place_on_the_page()
    {
        var page = await Browser.NewPageAsync();
        var document = await page.OpenAsync(ReportFiles.Article + "\n\n" + Hostile, "links");
        var dead = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('a')].map(a => a.getAttribute('href'))"
            + ".filter(h => !h.startsWith('#') || document.querySelectorAll('[id=\"' + h.slice(1) + '\"]').length !== 1)");
        dead.Should().BeEmpty();
        await page.Locator("aside a", new() { HasText = "that fares could rise" }).ClickAsync();
        int quote = document.Quotes.ToList().FindIndex(quote => document.TextOf(quote.Spans[0]).StartsWith("that fares could rise"));
        (await page.Locator(".ner-ref:target").TextContentAsync()).Should().Be($"{quote + 1}");
    }

    [Test]
    public async Task A_speakers_name_and_quotes_have_one_colour_and_others_another()
    {
        var page = await Browser.NewPageAsync();
        await page.OpenAsync(ReportFiles.Article, "colours");
        string reyes = await ColourOf("mark:text-is('Tomas Reyes')"), drummond = await ColourOf("mark:text-is('Ailsa Drummond')");
        (await ColourOf("mark:text-is('Reyes')")).Should().Be(reyes).And.NotBe(drummond);
        var number = page.Locator(".ner-quote", new() { HasText = "My constituents" }).Locator(".ner-ref");
        (await number.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor")).Should().Be(reyes);

        Task<string> ColourOf(string selector) => page.Locator("main " + selector).First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
    }

    [Test]
    public async Task The_twelve_who_are_quoted_most_have_colours_of_their_own_and_others_are_grey()
    {
        var page = await Browser.NewPageAsync();
        string[] firstNames = ["Ann", "Ben", "Cara", "Dan", "Eve", "Finn", "Gwen", "Hal", "Ida", "Jon", "Kay", "Leo", "Mia", "Ned"];
        var speakers = firstNames.Select((name, i) => (Name: $"{name} {(char)('A' + i)}orth", Quotes: i < 12 ? 2 : 1)).ToList();
        string text = string.Join("\n\n", speakers.SelectMany(speaker =>
            Enumerable.Range(1, speaker.Quotes).Select(i => $"“We will go home, day {i},” said {speaker.Name}.")));
        var names = new NameList(speakers.Select(speaker => new NameEntry(speaker.Name, EntityType.Person)));
        var document = await page.OpenAsync(text, "twelve", new() { Names = [names] });
        document.Quotes.Select(quote => quote.Speaker?.Name).Distinct().Should().HaveCount(14);
        var colours = new List<string>();
        foreach (var (name, _) in speakers)
            colours.Add(await page.Locator("main mark", new() { HasText = name }).First.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        colours.Take(12).Should().OnlyHaveUniqueItems();
        colours.Skip(12).Distinct().Should().ContainSingle().Which.Should().NotBe(colours[0]);
    }

    [Test]
    public async Task Quotes_are_filtered_by_words_speaker_kind_and_confidence()
    {
        var page = await Browser.NewPageAsync();
        var document = await page.OpenAsync(ReportFiles.Article, "filter");
        var items = page.Locator("aside section li:visible");
        (await items.CountAsync()).Should().Be(document.Quotes.Length);
        await page.Locator("#find").FillAsync("FARES rise");
        (await items.AllInnerTextsAsync()).Should().ContainSingle().Which.Should().Contain("that fares could rise");
        (await page.Locator("#shown").InnerTextAsync()).Should().Be($"1 of {document.Quotes.Length} shown");
        await page.Locator("#find").FillAsync("");
        await page.Locator("#who").SelectOptionAsync(new SelectOptionValue { Label = "Tomas Reyes" });
        (await items.CountAsync()).Should().Be(document.Quotes.Count(quote => quote.Speaker?.Name == "Tomas Reyes"));
        await page.Locator("#who").SelectOptionAsync("");
        await page.Locator("#kind").SelectOptionAsync("indirect");
        (await items.CountAsync()).Should().Be(document.Quotes.Count(quote => quote.Kind == QuoteKind.Indirect));
        await page.Locator("#kind").SelectOptionAsync("");
        await page.Locator("#least").FillAsync("0.95");
        (await items.CountAsync()).Should().Be(document.Quotes.Count(quote => MathF.Round(quote.Confidence, 2) >= 0.95f));
    }

    [Test]
    public async Task What_is_shown_is_copied_as_text_and_as_CSV()
    {
        var page = await Browser.NewPageAsync();
        var document = await page.OpenAsync("“It is a ‘real’ \"gain\", we think,” Ada Lovelace said.", "copy");
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; }");
        string words = document.TextOf(document.Quotes[0].Spans[0]);
        await page.Locator("#copy-text").ClickAsync();
        (await page.EvaluateAsync<string>("() => window.copied")).Should().Be($"Ada Lovelace: {words}\n");
        await page.Locator("#copy-csv").ClickAsync();
        string row = FormattableString.Invariant($"\"Ada Lovelace\",\"direct\",\"{document.Quotes[0].Confidence:F2}\",\"{words.Replace("\"", "\"\"")}\"");
        (await page.EvaluateAsync<string>("() => window.copied")).Should().Be($"speaker,kind,confidence,quote\n{row}\n");
        (await page.Locator("#shown").InnerTextAsync()).Should().Be("1 copied");
    }

    [TestCase(ColorScheme.Light, 1280)]
    [TestCase(ColorScheme.Dark, 1280)]
    [TestCase(ColorScheme.Light, 360)]
    [TestCase(ColorScheme.Dark, 360)]
    public async Task No_barrier_is_found_by_axe_and_nothing_is_wider_than_the_window(ColorScheme scheme, int width)
    {
        var page = await Browser.NewPageAsync(scheme, width);
        await page.OpenAsync(ReportFiles.Article, $"axe-{scheme}-{width}");
        await page.Locator("summary").ClickAsync();
        await page.Locator(".ner-ref").First.FocusAsync();
        var result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}").Should().BeEmpty();
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        string picture = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"report-{scheme}-{width}.png");
        await page.ScreenshotAsync(new() { Path = picture, FullPage = true });
        TestContext.AddTestAttachment(picture);
    }

    [Test]
    public async Task Light_and_dark_differ_as_the_reader_prefers()
    {
        var light = await (await OpenAsync(ColorScheme.Light)).EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        var dark = await (await OpenAsync(ColorScheme.Dark)).EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
        (light, dark).Should().Be(("rgb(255, 255, 255)", "rgb(21, 24, 29)"));

        static async Task<IPage> OpenAsync(ColorScheme scheme)
        {
            var page = await Browser.NewPageAsync(scheme);
            await page.OpenAsync("Ada Lovelace came.", $"scheme-{scheme}");
            return page;
        }
    }

    [Test]
    public async Task It_prints_light_and_whole()
    {
        var page = await Browser.NewPageAsync(ColorScheme.Dark);
        await page.OpenAsync(ReportFiles.Article, "print");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color")).Should().Be("rgb(27, 30, 35)");
        (await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('aside')).overflowY")).Should().Be("visible");
        (await page.PdfAsync()).Should().NotBeEmpty();
    }
}
