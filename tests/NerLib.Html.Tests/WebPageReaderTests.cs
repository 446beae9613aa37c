using AngleSharp.Html.Parser;

namespace NerLib.Html.Tests;

public class WebPageReaderTests
{
    const string Sentence = "The mayor of Orr said on Monday that the bridge would open in June.";

    [TestCase("")]
    [TestCase("<html><body><nav><a href='/'>Home</a></nav><div id='app'></div><script>load()</script></body></html>")]
    [TestCase("<html><frameset><frame src='a.htm'></frameset></html>")]
    public void A_page_without_text_is_refused_with_a_way_out(string html) =>
        FluentActions.Invoking(() => WebPageReader.Read(html)).Should().Throw<InvalidDataException>().WithMessage("No article was found*script*save*");

    [Test]
    public void A_missing_page_is_an_argument_error()
    {
        FluentActions.Invoking(() => WebPageReader.Read((string)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WebPageReader.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
    }

    [TestCase("utf-8", false, "", TestName = "UTF-8 where nothing is said")]
    [TestCase("utf-8", true, "", TestName = "UTF-8 with a byte order mark")]
    [TestCase("utf-16", true, "", TestName = "UTF-16 with a byte order mark")]
    [TestCase("iso-8859-1", false, "<meta charset='windows-1252'>", TestName = "The encoding that the page declares")]
    public void A_stream_is_read_in_its_encoding(string encoding, bool mark, string declaration)
    {
        var coding = System.Text.Encoding.GetEncoding(encoding);
        byte[] page = coding.GetBytes($"<html><head>{declaration}</head><body><p>Zoë ate a crêpe in Orr.</p></body></html>");
        WebPageReader.Read(new MemoryStream([.. mark ? coding.Preamble.ToArray() : [], .. page])).Text.Should().Be("Zoë ate a crêpe in Orr.");
    }

    [TestCase("<div><p>{0}</p><p>Nobody objected to that at all, she said.</p></div>", "html > body > div > p:nth-of-type(1)")]
    [TestCase("<table><tr><td><b>{0}</b></td></tr></table>", "html > body > table > tbody > tr > td > b")]
    public void A_block_says_which_element_it_came_from(string body, string selector)
    {
        string html = $"<html><head><title></title></head><body>{string.Format(null, body, Sentence)}</body></html>";
        var block = WebPageReader.Read(html).Blocks[0];
        block.Selector.Should().Be(selector);
        new HtmlParser().ParseDocument(html).QuerySelector(selector)!.TextContent.Should().Be(Sentence);
    }

    [TestCase("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-05-02T23:00:00-05:00\"}</script>", 2)]
    [TestCase("<meta property='article:published_time' content='2026-05-03'>", 3)]
    [TestCase("<meta name='date' content='4 May 2026'>", 4)]
    [TestCase("<meta name='date' content='yesterday'><meta itemprop='datePublished' content='2026-05-05'>", 5)]
    [TestCase("", null)]
    public void The_day_of_publication_is_what_the_page_states(string head, int? day) =>
        WebPageReader.Read($"<html><head>{head}</head><body><p>{Sentence}</p></body></html>").Date
            .Should().Be(day is { } number ? new DateOnly(2026, 5, number) : null);

    [TestCase("<meta name='author' content='Nell Arden'>", "", "Nell Arden")]
    [TestCase("<meta property='article:author' content='https://example.org/nell'>", "<p>By Nell Arden</p>", "Nell Arden")]
    [TestCase("", "<p>Posted by Nell Arden on May 2, 2026</p>", "Nell Arden")]
    [TestCase("", "<a rel='author' href='/n'>Nell Arden</a>", "Nell Arden")]
    [TestCase("", "", null)]
    public void The_author_is_named_without_what_stands_around_the_name(string head, string byline, string? author) =>
        WebPageReader.Read($"<html><head>{head}</head><body><h1>Bridge to open</h1>{byline}<p>{Sentence}</p><p>{Sentence}</p></body></html>").Author
            .Should().Be(author);

    [Test]
    public void The_body_is_the_text_without_what_stands_around_it()
    {
        var page = WebPageReader.Read(
            "<html><body><article><h1>Bridge to open</h1><p>By Nell Arden</p><figure><figcaption>The bridge in the evening sun</figcaption></figure>"
            + $"<p>{Sentence}</p><h2>Costs</h2><p>It cost a million, she said.</p></article></body></html>");
        page.Body.Should().Be($"{Sentence}\n\nCosts\n\nIt cost a million, she said.");
        page.Text.Should().Be($"Bridge to open\n\nBy Nell Arden\n\nThe bridge in the evening sun\n\n{page.Body}");
    }

    [Test]
    public void Regions_cover_the_blocks_and_join_those_of_one_kind()
    {
        var page = WebPageReader.Read(
            $"<html><body><h1>Bridge to open</h1><p>{Sentence}</p><ul><li>In June</li><li>At noon</li></ul><p>{Sentence}</p></body></html>");
        page.Regions.Select(region => region.Kind).Should().Equal(RegionKind.Headline, RegionKind.Body);
        page.Regions[1].Span.Should().Be(new TextSpan(page.Blocks[1].Span.Start, page.Text.Length));
    }

    [Test]
    public void The_pipeline_takes_the_regions()
    {
        var page = WebPageReader.Read($"<html><body><h1>Orr waits.</h1><p>ORR, May 2 (Reuters) - {Sentence}</p></body></html>");
        var document = EnglishModel.CreatePipeline().Annotate(page.Text, page.Date, page.Regions);
        document.Regions.Select(region => region.Kind).Should().Equal(RegionKind.Headline, RegionKind.Dateline, RegionKind.Body);
        document.Quotes.Should().ContainSingle();
    }

    [Test]
    public void A_page_nested_beyond_all_measure_is_read()
    {
        string open = string.Concat(Enumerable.Repeat("<div>", 3_000)), close = string.Concat(Enumerable.Repeat("</div>", 3_000));
        WebPageReader.Read($"<html><body><p>{Sentence}</p>{open}deep{close}</body></html>").Text.Should().StartWith(Sentence);
    }

    [Test]
    public void Damaged_markup_never_throws_anything_else()
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "tests", "NerLib.Html.Tests", "Pages", "live-blog.html"));
        var random = new Random(20261130);
        for (int round = 0; round < 500; round++)
        {
            int start = random.Next(page.Length), length = random.Next(Math.Min(60, page.Length - start));
            string damaged = page.Remove(start, length).Insert(random.Next(page.Length - length), ((char)random.Next(0x10000)).ToString());
            try
            {
                WebPageReader.Read(damaged).Text.Should().NotBeEmpty();
            }
            catch (InvalidDataException)
            {
                // Nothing was left to read.
            }
        }
    }
}
