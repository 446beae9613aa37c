using System.Runtime.CompilerServices;

namespace NerLib.Tests.Pipeline;

public class TokensOfCallerTests
{
    static readonly string Article = File.ReadAllText(Path.Combine(Repository.Root, "docs", "article.txt"));
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    [Test]
    public void The_built_in_tokens_and_sentences_given_back_give_the_same_document()
    {
        var document = Pipeline.Annotate(Article);
        var again = Pipeline.Annotate(Article, [.. document.Tokens.Select(token => token.Span)], [.. document.Sentences.Select(sentence => sentence.Tokens)]);
        JsonFormat.ToString(again, new() { Tokens = true }).Should().Be(JsonFormat.ToString(document, new() { Tokens = true }));
        again.Sentences.Should().Equal(document.Sentences);
    }

    [Test]
    public void Sentences_are_found_where_none_are_given()
    {
        var document = Pipeline.Annotate(Article);
        Pipeline.Annotate(Article, [.. document.Tokens.Select(token => token.Span)]).Sentences.Should().Equal(document.Sentences);
    }

    [Test]
    public void Tokens_are_kept_as_they_are_given()
    {
        const string Text = "New York didn't sleep, Ada Lovelace said.";
        TextSpan[] tokens = [Find("New York"), Find("didn't"), Find("sleep,"), Find("Ada"), Find("Lovelace"), Find("said.")];
        var document = Pipeline.Annotate(Text, tokens);
        document.Tokens.Select(token => token.Span).Should().Equal(tokens);
        document.Entities.Select(document.TextOf).Should().Contain("Ada Lovelace");

        static TextSpan Find(string word) => new(Text.IndexOf(word, StringComparison.Ordinal), Text.IndexOf(word, StringComparison.Ordinal) + word.Length);
    }

    [TestCase("Ada\u200b left.", "0-4 5-9 9-10", "Ada|left|.", Description = "at the end")]
    [TestCase("\u200e\u200bAda left.", "0-5 6-10 10-11", "Ada|left|.", Description = "at the start")]
    [TestCase("A\u200bda left.", "0-4 5-9 9-10", "A\u200bda|left|.", Description = "but not inside")]
    public void Characters_of_no_width_are_taken_off_the_ends_of_a_token(string text, string spans, string tokens)
    {
        var document = Pipeline.Annotate(text, Spans(spans), [new(0, 3)]);
        document.Tokens.Select(document.TextOf).Should().Equal(tokens.Split('|'));
    }

    [Test]
    public void A_token_of_characters_without_width_alone_is_refused() =>
        FluentActions.Invoking(() => Pipeline.Annotate("Ada \u200b left", [new(0, 3), new(4, 5)])).Should().Throw<ArgumentException>()
            .WithMessage("Token 1 is [4, 5): it begins or ends with white space, or shows nothing*");

    [Test]
    public void A_warm_pipeline_reuses_its_workspace()
    {
        var model = EnglishModel.Load();
        var options = new NerOptions { Layers = Layers.Entities };
        TextSpan[] tokens = [.. new NerPipeline(model, options).Annotate(Article).Tokens.Select(token => token.Span)];   // the model is warm now
        var pipeline = new NerPipeline(model, options);
        long first = Allocated(), second = Allocated();
        (first - second).Should().BeGreaterThan(tokens.Length * Unsafe.SizeOf<Token>(), "the list of tokens is kept, among others");

        long Allocated()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            pipeline.Annotate(Article, tokens);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [TestCase("can't", "ca|n't")]
    [TestCase(" gonna ", "gon|na")]
    [TestCase("\u200b \u200b", "")]
    [TestCase("", "")]
    public void A_word_is_cut_as_in_a_text(string word, string tokens)
    {
        var cut = new List<Token>();
        Pipeline.Tokenize(word, cut);
        string.Join('|', cut.Select(token => word[token.Start..token.End])).Should().Be(tokens);
    }

    [Test]
    public void A_word_is_cut_by_the_tokenizer_of_the_options()
    {
        var cut = new List<Token>();
        new NerPipeline(EnglishModel.Load(), new() { Tokenizer = new Halves() }).Tokenize(" abcd ", cut);
        cut.Select(token => token.Span).Should().Equal(new TextSpan(1, 3), new TextSpan(3, 5));
    }

    sealed class Halves : IAnnotator<Token>
    {
        public void Annotate(DocumentView earlier, List<Token> output, CancellationToken cancellationToken)
        {
            var (start, end) = earlier.Regions[0].Span;
            output.Add(new(start, (start + end) / 2, TokenKind.Word));
            output.Add(new((start + end) / 2, end, TokenKind.Word));
        }
    }

    [TestCase("0-3 2-4", "Token 1 is [2, 4): the token before ends at 3; tokens are ordered and do not overlap*")]
    [TestCase("4-8 0-3", "Token 1 is [0, 3): the token before ends at 8*")]
    [TestCase("0-3 4-4", "Token 1 is [4, 4): expected at least one unit inside the text of 9*")]
    [TestCase("0-10", "Token 0 is [0, 10): expected at least one unit inside the text of 9*")]
    [TestCase("-1-3", "Token 0 is [-1, 3): expected at least one unit*")]
    [TestCase("0-4", "Token 0 is [0, 4): it begins or ends with white space*")]
    public void Tokens_that_cannot_be_are_refused(string spans, string expected) =>
        FluentActions.Invoking(() => Pipeline.Annotate("Ada left.", Spans(spans))).Should().Throw<ArgumentException>().WithMessage(expected);

    [TestCase("0-1 2-3", "Sentence 1 is [2, 3): expected at least one token, from token 1 on, of 3*")]
    [TestCase("0-2", "The sentences end at token 2 of 3; every token belongs to one*")]
    [TestCase("0-4", "Sentence 0 is [0, 4): expected at least one token, from token 0 on, of 3*")]
    [TestCase("0-0 0-3", "Sentence 0 is [0, 0): expected*")]
    public void Sentences_that_cannot_be_are_refused(string ranges, string expected) =>
        FluentActions.Invoking(() => Pipeline.Annotate(
            "Ada left.", Spans("0-3 4-8 8-9"), [.. Spans(ranges).Select(span => new TokenRange(span.Start, span.End))]))
            .Should().Throw<ArgumentException>().WithMessage(expected);

    [Test]
    public void A_region_never_cuts_a_token_and_a_sentence_never_crosses_a_region()
    {
        var random = new Random(20261123);
        for (int round = 0; round < 300; round++)
        {
            var tokens = new List<TextSpan>();
            for (int start = 0; start < Article.Length;)
            {
                int end = Math.Min(Article.Length, start + random.Next(1, 40));
                var span = new TextSpan(start + Article[start..end].TakeWhile(char.IsWhiteSpace).Count(), start + Article[start..end].TrimEnd().Length);
                if (span.Length > 0) tokens.Add(span);
                start = end;
            }
            var document = Pipeline.Annotate(Article, tokens, [new(0, tokens.Count)]);
            foreach (var sentence in document.Sentences)
                if (!document.Regions[sentence.Region].Span.Contains(document.SpanOf(sentence.Tokens)))
                    Assert.Fail($"round {round}: {document.SpanOf(sentence.Tokens)}");
            document.Sentences.Sum(sentence => sentence.Tokens.Length).Should().Be(tokens.Count);
        }
    }

    [Test]
    public void No_text_and_no_tokens_give_an_empty_document() =>
        Pipeline.Annotate("", [], []).Tokens.Should().BeEmpty();

    static TextSpan[] Spans(string spans) =>
        [.. spans.Split(' ').Select(span =>
            span.LastIndexOf('-') is var dash ? new TextSpan(int.Parse(span[..dash]), int.Parse(span[(dash + 1)..])) : default)];
}
