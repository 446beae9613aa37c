namespace NerLib.Tests.Quotes;

public class QuoteExtractorTests
{
    const string Text = "Ann Lee chairs the board.\n\nWe will not sell the mill, per Lee today.";

    [Test]
    public void What_an_extractor_finds_is_said_by_the_actor_of_its_source()
    {
        var quote = Annotate(Text, new ByWords("We will not sell the mill", source: "Lee today")).Quotes.Single();
        (quote.Speaker!.Name, quote.Pattern, quote.Kind, quote.Cue).Should().Be(("Ann Lee", QuotePattern.Extracted, QuoteKind.Indirect, null));
    }

    [Test]
    public void A_finished_quote_keeps_nothing_but_what_it_shows() =>
        Annotate(Text, new ByWords("We will not sell the mill", source: "Lee today")).Quotes.Single().Source.Should().BeNull();

    [Test]
    public void Without_a_source_the_speaker_is_looked_for_beside_the_cue()
    {
        var quote = Annotate(Text, new ByWords("We will not sell the mill", cue: "per")).Quotes.Single();
        quote.Speaker!.Name.Should().Be("Ann Lee");
    }

    [Test]
    public void It_stands_where_the_library_finds_something_in_the_same_words()
    {
        const string text = "“We won,” Ann Lee said.";
        Annotate(text).Quotes.Single().Pattern.Should().Be(QuotePattern.QuoteSpeakerCue);
        var quote = Annotate(text, new ByWords("We won", source: "Ann Lee")).Quotes.Single();
        (quote.Pattern, quote.Speaker!.Name).Should().Be((QuotePattern.Extracted, "Ann Lee"));
    }

    [Test]
    public void The_earlier_of_two_extractors_wins() =>
        Annotate(Text, new ByWords("We will not sell", source: "Lee"), new ByWords("not sell the mill", source: "Lee")).Quotes
            .Should().ContainSingle().Which.Spans.Single().Should().Be(new TextSpan(27, 43));

    [TestCase(5, 5, 1, "*Ranges gave the range 5..5 in a text of * tokens*")]
    [TestCase(-1, 2, 1, "*-1..2*")]
    [TestCase(0, 500, 1, "*0..500*")]
    [TestCase(0, 1, 0, "*the confidence 0; expected one above 0 and at most 1*")]
    [TestCase(0, 1, float.NaN, "*the confidence NaN*")]
    public void A_candidate_that_cannot_be_is_named(int start, int end, float confidence, string message) =>
        FluentActions.Invoking(() => Annotate(Text, new Ranges(new(new(start, end), Confidence: confidence))))
            .Should().Throw<InvalidOperationException>().WithMessage(message);

    [Test]
    public void A_missing_extractor_is_refused() =>
        FluentActions.Invoking(() => new NerPipeline(NerModel.Empty, new() { QuoteExtractors = [null!] }))
            .Should().Throw<ArgumentException>().WithMessage("*QuoteExtractors has a null*");

    static Document Annotate(string text, params IQuoteExtractor[] extractors) => new NerPipeline(NerModel.Empty, new()
    {
        QuoteExtractors = extractors,
        Names = [new([new("Ann Lee", EntityType.Person), new("Lee", EntityType.Person)])],
    }).Annotate(text);

    /// <summary>Finds words of the text, once.</summary>
    sealed class ByWords(string content, string? cue = null, string? source = null) : IQuoteExtractor
    {
        public void Extract(DocumentView earlier, List<QuoteCandidate> output, CancellationToken cancellationToken) =>
            output.Add(new(TokensOf(earlier, content), cue is null ? null : TokensOf(earlier, cue), source is null ? null : TokensOf(earlier, source)));

        static TokenRange TokensOf(DocumentView earlier, string words)
        {
            int start = earlier.Text.LastIndexOf(words), first = 0;
            while (earlier.Tokens[first].Start < start) first++;
            int end = first;
            while (end < earlier.Tokens.Length && earlier.Tokens[end].Start < start + words.Length) end++;
            return new(first, end);
        }
    }

    sealed class Ranges(QuoteCandidate candidate) : IQuoteExtractor
    {
        public void Extract(DocumentView earlier, List<QuoteCandidate> output, CancellationToken cancellationToken) => output.Add(candidate);
    }
}
