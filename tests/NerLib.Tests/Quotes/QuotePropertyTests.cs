namespace NerLib.Tests.Quotes;

public class QuotePropertyTests
{
    const string Alphabet = "\"“”„‟«»‹›‘’‚'`'' ,.:;?!\n\n—-abc SaidANN he said Ann told that and to";

    [Test]
    public void Any_text_gives_ordered_quotes_inside_the_text()
    {
        var random = new Random(20261123);
        for (int round = 0; round < 3_000; round++)
        {
            string text = round % 3 == 0
                ? string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => (char)random.Next(0x10000)))
                : round % 3 == 1
                    ? string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Alphabet[random.Next(16)]))
                    : string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => Word(random)));
            Check(text);
        }
    }

    [TestCase("\"\"=")]
    [TestCase("ANN LEE:\"foo\"")]
    [TestCase("\"")]
    [TestCase("''''''''")]
    [TestCase("“”“”“”")]
    [TestCase("said")]
    [TestCase("according to")]
    [TestCase("“A,” said")]
    [TestCase("Ann Lee asked")]
    [TestCase("Ann Lee told")]
    [TestCase("According to Ann Lee “we came.\n\n“They went, all of them.”")]
    public void Odd_texts_are_read_without_complaint(string text) => Check(text);

    [TestCase("“", 100_000)]
    [TestCase("\"", 100_000)]
    [TestCase("“a ", 100_000)]
    [TestCase("'a ", 100_000)]
    [TestCase("\n“a", 50_000)]
    [TestCase("“Yes,” he said. ", 20_000)]
    [TestCase("he said ", 20_000)]
    [TestCase("The statement said so. ", 20_000)]
    [TestCase("adding that it was late, ", 20_000)]
    [TestCase("Ann Lee of ", 20_000)]
    [TestCase(", ", 50_000)]
    public void Repeated_marks_and_cues_are_read_to_the_end(string part, int times) =>
        Check(string.Concat(Enumerable.Repeat(part, times)));

    static string Word(Random random) =>
        random.Next(12) switch
        {
            0 => "“",
            1 => "” ",
            2 => "\"",
            3 => ", ",
            4 => ". ",
            5 => "said ",
            6 => "Ann Lee ",
            7 => "\n\n",
            8 => "that ",
            9 => "according to ",
            10 => "‘",
            _ => "it was ",
        };

    static void Check(string text)
    {
        var document = Reader.Read(text, "Ann Lee");
        document.Quotes.Select(quote => quote.Spans[0].Start).Should().BeInAscendingOrder();
        document.Quotes.All(quote => quote.Confidence is >= 0 and <= 1 && AreInside(quote.Spans, text.Length)).Should().BeTrue();
    }

    static bool AreInside(IEnumerable<TextSpan> spans, int length)
    {
        int end = 0;
        foreach (var span in spans)
        {
            if (span.Start < end || span.End <= span.Start || span.End > length) return false;
            end = span.End;
        }
        return end > 0;
    }
}
