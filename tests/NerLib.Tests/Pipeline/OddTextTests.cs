using System.Globalization;
using CsCheck;

namespace NerLib.Tests.Pipeline;

/// <summary>Text never throws, whatever it holds, and what is found in it is well-formed.</summary>
public class OddTextTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();

    static readonly Gen<string> Unicode = Gen.Char['\0', '\uffff'].Array[0, 300].Select(units => new string(units));

    static readonly Gen<string> Marks = Gen.OneOf("“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‚", "‹", "›").Array[0, 60].Select(string.Concat);

    static readonly Gen<string> Pieces = Gen.OneOf(
        "“", "”", "\"", "‘", "’", "\n\n", "\n", " ", ".", ",", "said", " he ", "according to ", "Mr. Smith", " Ada Lovelace ", "told", "I", "$5", "May 1", "\ud83d\ude00", "\ud83d", "\u200b",
        "\u00a0", "©", "(", ")", ":", "—", "By ", "Related: ", "http://a.b/", "@x", "#y", "\0", "é", "1,000", "%", "U.S.").Array[0, 80].Select(string.Concat);

    [Test]
    public void Random_unicode_gives_well_formed_layers() => Unicode.Sample(ShouldBeWellFormed, iter: 2_000);

    [Test]
    public void Nothing_but_quotation_marks_gives_well_formed_layers() => Marks.Sample(ShouldBeWellFormed, iter: 2_000);

    [Test]
    public void Shuffled_pieces_of_news_give_well_formed_layers() => Pieces.Sample(ShouldBeWellFormed, iter: 5_000);

    [Test]
    public void Earlier_documents_of_a_workspace_do_not_show() => Gen.Select(Pieces, Pieces).Sample((first, second) =>
    {
        var workspace = new Workspace();
        Pipeline.Annotate(first.AsMemory(), workspace);
        var used = new Document(second, Pipeline.Annotate(second.AsMemory(), workspace));
        JsonFormat.ToString(used).Should().Be(JsonFormat.ToString(Pipeline.Annotate(second)));
    }, iter: 500);

    static readonly string[] Monsters =
    [
        new('x', 1_000_000),
        new('“', 100_000),
        new('"', 100_001),
        new('\ud800', 100_000),
        string.Concat(Enumerable.Repeat("“ ", 50_000)),
        string.Concat(Enumerable.Repeat("said ", 50_000)),
        string.Concat(Enumerable.Repeat("Smith ", 50_000)),
        string.Concat(Enumerable.Repeat("he said, ", 30_000)),
        string.Concat(Enumerable.Repeat("© ", 50_000)),
        string.Concat(Enumerable.Repeat("1-", 100_000)),
        string.Concat(Enumerable.Repeat(".\n", 100_000)),
        "“" + string.Concat(Enumerable.Repeat("A page of words, and more. ", 20_000)),
        "\"\"=",
        "NAME SURNAME:\"foo\"",
        "\0",
        " \u200b\u00a0\ufeff ",
    ];

    [Test]
    public void A_monster_of_a_text_is_annotated([Range(0, 15)] int index) => ShouldBeWellFormed(Monsters[index]);

    [Test]
    public void A_text_longer_than_allowed_is_refused_and_never_cut() =>
        FluentActions.Invoking(() => EnglishModel.CreatePipeline(new() { MaxTextLength = 5 }).Annotate("123456"))
            .Should().Throw<ArgumentException>().WithMessage("The text has 6 UTF-16 units; NerOptions.MaxTextLength allows 5.*");

    static void ShouldBeWellFormed(string text)
    {
        var document = Pipeline.Annotate(text);
        ShouldBeOrdered(text, document.Regions.Select(region => region.Span));
        ShouldBeOrdered(text, document.Tokens.Select(token => token.Span));
        ShouldBeOrdered(text, document.Sentences.Select(sentence => document.SpanOf(sentence.Tokens)));
        ShouldBeOrdered(text, document.Entities.Select(entity => document.SpanOf(entity.Tokens)));
        foreach (var mention in document.Mentions) ShouldLieIn(text, document.SpanOf(mention.Tokens));
        foreach (var quote in document.Quotes)
        {
            ShouldBeOrdered(text, quote.Spans);
            if (quote.Cue is { } cue) ShouldLieIn(text, cue);
            if (quote.Speaker is { } speaker) ShouldLieIn(text, speaker.Span);
            if (quote.Addressee is { } addressee) ShouldLieIn(text, addressee);
            if (quote.Confidence is not (>= 0 and <= 1)) Assert.Fail($"confidence {quote.Confidence}");
        }
        int covered = document.Tokens.Sum(token => token.Length);
        if (covered < text.Count(c => !char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format))
            Assert.Fail($"the tokens cover {covered} units only of: {text[..Math.Min(80, text.Length)]}");
    }

    // Plain checks: an assertion library would take most of the time here.
    static void ShouldBeOrdered(string text, IEnumerable<TextSpan> spans)
    {
        int end = 0;
        foreach (var span in spans)
        {
            ShouldLieIn(text, span);
            if (span.Start < end) Assert.Fail($"{span} begins before {end}");
            end = span.End;
        }
    }

    static void ShouldLieIn(string text, TextSpan span)
    {
        if (span.Start < 0 || span.End > text.Length || span.Length <= 0) Assert.Fail($"{span} in a text of {text.Length}");
    }
}
