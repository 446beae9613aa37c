using System.Text;
using System.Xml.Linq;
using CsCheck;

namespace NerLib.Tests.Output;

/// <summary>What is written; <c>NerLib.Output.Tests</c> looks at it in a browser.</summary>
public class HtmlReportTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    static readonly Gen<string> Pieces = Gen.OneOf(
        "“", "”", "\"", "‘", "’", "\n\n", "\n", "\r\n", " ", ".", ",", " said ", " he ", "according to ", "Councillor Smith", " Ada Lovelace ", " told ",
        "<b>", "</span>", "&amp;", "\"'><i x='",
        "\0", "\v", "\u0007", "\u0085", "\u202e", "\u2066", "\ud83d\ude00", "\ud83d", "\udc00", "\uffff", "\u200b", "\u00a0", "\u2028", "© 2026", "By ",
        "Related: Ships", "May 1").Array[0, 80].Select(string.Concat);

    [Test]
    public void Any_text_gives_well_formed_elements_that_hold_all_of_it() => Pieces.Sample(text => ShouldHold(text, Pipeline.Annotate(text)), iter: 500);

    [Test]
    public void Layers_that_cross_are_cut_not_muddled() => Gen.Select(Pieces, Gen.Int).Sample((text, seed) =>
    {
        var pipeline = new NerPipeline(
            NerModel.Empty,
            new() { RegionFinder = new AnyRegions(seed), Tokenizer = new EveryCharacter(), EntityTagger = new AnyEntities(seed), Layers = Layers.Entities });
        ShouldHold(text, pipeline.Annotate(text));
    }, iter: 500);

    [TestCase("“a ‘")]
    [TestCase("“a\n\n")]
    [TestCase("\"a ")]
    [TestCase("“Yes,” said Ada. ")]
    [TestCase("\n\nAda said that ")]
    public void Twice_the_text_gives_about_twice_the_page(string part)
    {
        int once = Write(Repeat(1_000)).Length, twice = Write(Repeat(2_000)).Length;
        ((double)twice / once).Should().BeLessThan(2.2);

        Document Repeat(int times) => Pipeline.Annotate(string.Concat(Enumerable.Repeat(part, times)));
    }

    [Test]
    public void A_document_without_layers_is_only_its_text() =>
        Write(new NerPipeline(NerModel.Empty, new() { Layers = Layers.Regions }).Annotate("Ada left."))
            .Should().Contain("Ada left.").And.Contain("No quotes.");

    [Test]
    public void The_stream_stays_open_and_gets_no_byte_order_mark()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(Pipeline.Annotate("x"), stream);
        stream.ToArray()[0].Should().Be((byte)'<');
    }

    [Test]
    public void A_fragment_is_the_text_of_the_page_with_ids_of_its_own() => Pieces.Sample(text =>
    {
        var document = Pipeline.Annotate(text);
        var fragment = XElement.Parse(Fragment(document, "a-", withStyle: false), LoadOptions.PreserveWhitespace);
        var ids = fragment.Descendants().Attributes("id").Select(id => id.Value).ToList();
        ids.Should().OnlyHaveUniqueItems();
        ids.Where(id => !id.StartsWith("a-", StringComparison.Ordinal)).Should().BeEmpty();
        fragment.Descendants().Attributes("href").Select(link => link.Value[1..]).Should().BeSubsetOf(ids);
        fragment.DescendantsAndSelf().Attributes("class").SelectMany(names => names.Value.Split(' ')).Should().OnlyContain(name => name.StartsWith("ner"));
        string page = Write(document), marked = fragment.ToString(SaveOptions.DisableFormatting).Replace("\"a-", "\"").Replace("#a-ref", "#quote");
        Normal(XElement.Parse(marked, LoadOptions.PreserveWhitespace)).Should().Be(Normal(Part(page, "main")));

        static string Normal(XElement part) => string.Concat(part.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting)));
    }, iter: 100);

    [Test]
    public void A_fragment_brings_its_style_unless_told_otherwise()
    {
        var document = Pipeline.Annotate("Ada left.");
        Fragment(document, "a", withStyle: true).Should().Contain($"<style>\n{HtmlReport.FragmentStyle}</style>");
        Fragment(document, "a", withStyle: false).Should().NotContain("<style>");
    }

    [TestCase(null)]
    [TestCase("")]
    [TestCase("a b")]
    public void A_prefix_of_ids_is_one_word(string? prefix) =>
        FluentActions.Invoking(() => Fragment(Pipeline.Annotate("x"), prefix!, withStyle: false)).Should().Throw<ArgumentException>();

    static string Fragment(Document document, string prefix, bool withStyle)
    {
        using var output = new StringWriter();
        HtmlReport.WriteFragment(document, output, prefix, withStyle);
        return Encoded(output.ToString());
    }

    static void ShouldHold(string text, Document document)
    {
        string page = Write(document);
        var main = Part(page, "main");
        Part(page, "aside");
        foreach (var added in main.Descendants().Where(element => (string?)element.Attribute("class") is "ner-ref"
            || ((string?)element.Attribute("class"))?.StartsWith("ner-card", StringComparison.Ordinal) == true).ToList()) added.Remove();
        if (Visible(main.Value) != Visible(Numbered(text))) Assert.Fail($"shown as {main.Value}");
        foreach (var quote in Enumerable.Range(1, document.Quotes.Length))
            if (!page.Contains($" id=\"ref{quote}\"", StringComparison.Ordinal)) Assert.Fail($"no place for quote {quote}");
    }

    // The elements of the text and the lists are written so that they are XML as well.
    static XElement Part(string page, string name)
    {
        int start = page.IndexOf($"<{name}", StringComparison.Ordinal), end = page.IndexOf($"</{name}>", StringComparison.Ordinal);
        return XElement.Parse(page[start..end] + $"</{name}>", LoadOptions.PreserveWhitespace);
    }

    static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>Controls by their number, and lone surrogates replaced.</summary>
    static string Numbered(string text) => Encoded(string.Concat(text.Select(c =>
        char.IsControl(c) && !char.IsWhiteSpace(c) || c is '\u202e' or '\u2066' or '\uffff' ? $"U+{(int)c:X4}" : c.ToString())));

    static string Encoded(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    static string Write(Document document)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(document, stream);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    sealed class AnyRegions(int seed) : IAnnotator<Region>
    {
        public void Annotate(DocumentView earlier, List<Region> output, CancellationToken cancellationToken)
        {
            var random = new Random(seed);
            for (int start = 0, end; start < earlier.Text.Length; start = end)
            {
                end = Math.Min(earlier.Text.Length, start + random.Next(1, 12));
                if (end < earlier.Text.Length && char.IsSurrogatePair(earlier.Text[end - 1], earlier.Text[end])) end++;
                output.Add(new(new(start, end), (RegionKind)random.Next(9)));
            }
        }
    }

    sealed class EveryCharacter : IAnnotator<Token>
    {
        public void Annotate(DocumentView earlier, List<Token> output, CancellationToken cancellationToken)
        {
            for (int i = 0, length; i < earlier.Text.Length; i += length)
            {
                Rune.DecodeFromUtf16(earlier.Text[i..], out _, out length);
                output.Add(new(i, i + length, TokenKind.Symbol));
            }
        }
    }

    sealed class AnyEntities(int seed) : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
        {
            var random = new Random(~seed);
            for (int start = 0, end; start < earlier.Tokens.Length; start = end + random.Next(3))
            {
                end = Math.Min(earlier.Tokens.Length, start + random.Next(1, 9));
                output.Add(new(new(start, end), EntityType.Misc, 1));
            }
        }
    }
}
