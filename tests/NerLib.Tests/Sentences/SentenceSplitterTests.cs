using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Sentences;
using NerLib.Tests.Tokens;

namespace NerLib.Tests.Sentences;

public class SentenceSplitterTests
{
    [TestCase("She left. He stayed.", "She left.|He stayed.")]
    [TestCase("Really? Yes! Go…  Now.", "Really?|Yes!|Go…|Now.")]
    [TestCase("No stop at the end", "No stop at the end")]
    public void A_final_stop_ends_a_sentence(string text, string expected) => Sentences(text).Should().Be(expected);

    [TestCase("“We left.” Nobody spoke.", "“We left.”|Nobody spoke.")]
    [TestCase("He said: \"We left.\" Nobody spoke.", "He said: \"We left.\"|Nobody spoke.")]
    [TestCase("(They left.) Nobody spoke.", "(They left.)|Nobody spoke.")]
    [TestCase("“We left (early).” Nobody spoke.", "“We left (early).”|Nobody spoke.")]
    [TestCase("“Why?” asked Ana.", "“Why?” asked Ana.")]
    [TestCase("“Why?” Ana Ruiz asked.", "“Why?” Ana Ruiz asked.")]
    [TestCase("“Why?” Ana asked Lee to stay.", "“Why?”|Ana asked Lee to stay.")]
    [TestCase("Yahoo! said so.", "Yahoo! said so.")]
    [TestCase("Wait and -- presto! -- there it is.", "Wait and -- presto! -- there it is.")]
    [TestCase("‘We left.’ Nobody spoke.", "‘We left.’|Nobody spoke.")]
    public void A_closing_mark_belongs_to_the_sentence_it_closes(string text, string expected) => Sentences(text).Should().Be(expected);

    [TestCase("U.S. Sen. John A. Olsen said so.")]
    [TestCase("Mr. Lee and Dr. Ruiz met J. Smith.")]
    [TestCase("He paid approx. five dollars at 5 p.m. yesterday.")]
    public void Abbreviations_and_initials_do_not_end_a_sentence(string text) => Sentences(text).Should().Be(text);

    [TestCase("Mrs. Lee left.", "Mrs. Lee left.")]
    [TestCase("The book “ The way” won.", "The book “ The way” won.")]
    [TestCase("“[Anna] Diaz agreed.”", "“[Anna] Diaz agreed.”")]
    public void Nothing_ends_after_a_title_an_opening_mark_or_a_bracketed_word(string text, string expected)
    {
        Sentences(text).Should().Be(expected);
        Sentences(text, RandomModel(new(1), allBorders: true)).Should().Be(expected);
    }

    [Test]
    public void A_word_that_begins_sentences_tells_that_an_abbreviation_ended_one() =>
        Sentences("They live in the U.S. The rest live here.").Should().Be("They live in the U.S.|The rest live here.");

    [TestCase("A title\n\nIts text", "A title|Its text")]
    [TestCase("and so\r\n\r\non it goes", "and so|on it goes")]
    [TestCase("first\u2029second", "first|second")]
    public void A_blank_line_always_ends_a_sentence(string text, string expected) => Sentences(text).Should().Be(expected);

    [Test]
    public void A_line_ends_a_sentence_unless_lines_are_wrapped()
    {
        Sentences("A title\nIts text begins here").Should().Be("A title|Its text begins here");
        var wrapped = "This paragraph was cut into lines by a mail program that\nAnna once used, and every line is about as long as the\nones before it.";
        Sentences(wrapped).Should().Be(wrapped);
    }

    [Test]
    public void A_sentence_glued_to_the_next_is_cut() =>
        Sentences("They left the city.The mayor stayed.").Should().Be("They left the city.|The mayor stayed.");

    [Test]
    public void A_sentence_never_crosses_the_border_of_a_region()
    {
        var text = "Photo by Ana Anna said no";
        Region[] regions = [new(new(0, 12), RegionKind.Credit), new(new(13, 25), RegionKind.Body)];
        var (tokens, sentences) = Split(text, regions, new(NerModel.Empty));
        sentences.Should().Equal(new Sentence(new(0, 3), 0), new Sentence(new(3, tokens.Count), 1));
    }

    [Test]
    public void A_region_without_tokens_has_no_sentence()
    {
        Region[] regions = [new(new(0, 1), RegionKind.Credit), new(new(1, 2), RegionKind.Body)];
        Split("\u200Ba", regions, new(NerModel.Empty)).Sentences.Should().Equal(new Sentence(new(0, 1), 1));
    }

    [Test]
    public void Any_text_gives_sentences_that_cover_every_token_once()
    {
        const string marks = "  \n..'’\"“”!?…():;-aAbBI1 ";
        var random = new Random(20261122);   // fixed: a failure repeats
        var splitter = new SentenceSplitter(RandomModel(random));
        for (int round = 0; round < 3_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ =>
                round % 3 == 0 ? (char)random.Next(0x10000) : marks[random.Next(marks.Length)]));
            var (tokens, sentences) = Split(text, Tokenized.Whole(text), splitter);
            int next = 0;
            foreach (var sentence in sentences)
            {
                sentence.Tokens.Start.Should().Be(next);
                sentence.Tokens.Length.Should().BePositive();
                next = sentence.Tokens.End;
            }
            next.Should().Be(tokens.Count);
        }
    }

    [Test]
    public void A_warm_splitter_allocates_nothing([Values] bool learned)
    {
        var text = "“We left,” she said. Mr. Lee (of Acme Inc.) stayed! Why? He won't say: “No.”\n\nThe end";
        var (tokens, _) = Split(text, Tokenized.Whole(text), new(NerModel.Empty));
        var stage = new SentenceSplitter(learned ? RandomModel(new(1)) : NerModel.Empty);
        var (regions, sentences) = (Tokenized.Whole(text), new List<Sentence>());
        for (int i = 0; i < 3; i++) Run();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Run()
        {
            sentences.Clear();
            stage.Annotate(new DocumentView { Text = text, Regions = regions, Tokens = Tokenized.AsSpan(tokens) }, sentences, default);
        }
    }

    static NerModel RandomModel(Random random, bool allBorders = false) =>
        WithSection(LogisticSection.Write([.. Enumerable.Range(0, 1024).Select(_ => (sbyte)random.Next(-127, 128))], 0.01f, allBorders ? 1000 : 0));

    static NerModel WithSection(byte[] section) => NerModel.Load(new ModelWriter().Add(new NerModelInfo()).Add(ModelFormat.Sentences, section).ToArray());

    static string Sentences(string text, NerModel? model = null)
    {
        var (tokens, sentences) = Split(text, Tokenized.Whole(text), new(model ?? NerModel.Empty));
        return string.Join('|', sentences.Select(sentence => text[tokens[sentence.Tokens.Start].Start..tokens[sentence.Tokens.End - 1].End]));
    }

    static (List<Token> Tokens, List<Sentence> Sentences) Split(string text, Region[] regions, SentenceSplitter splitter)
    {
        var tokens = Tokenized.Of(text, regions);
        var sentences = new List<Sentence>();
        splitter.Annotate(new DocumentView { Text = text, Regions = regions, Tokens = Tokenized.AsSpan(tokens) }, sentences, default);
        return (tokens, sentences);
    }
}
