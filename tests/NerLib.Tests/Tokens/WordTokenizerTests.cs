using static NerLib.Tests.Tokens.Tokenized;

namespace NerLib.Tests.Tokens;

public class WordTokenizerTests
{
    [TestCase("They don't know", "They do n't know")]
    [TestCase("We can’t, won't, shan't.", "We ca n’t , wo n't , sha n't .")]
    [TestCase("DON'T", "DO N'T")]
    [TestCase("Latvia’s capital", "Latvia ’s capital")]
    [TestCase("I'm sure she'd say they've left and we'll see", "I 'm sure she 'd say they 've left and we 'll see")]
    [TestCase("I shouldn't've", "I should n't 've")]
    [TestCase("He cannot stay", "He can not stay")]
    [TestCase("I'm gonna, you wanna, we gotta", "I 'm gon na , you wan na , we got ta")]
    [TestCase("it shouldn‘t be", "it should n‘t be")]
    [TestCase("the voters’ choice", "the voters ’ choice")]
    [TestCase("y'all", "y' all")]
    [TestCase("do n't", "do n't")]
    public void Clitics_are_words_of_their_own(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("O'Neill met Sana'a's mayor at five o’clock", "O'Neill met Sana'a 's mayor at five o’clock")]
    [TestCase("rock in the '90s", "rock in the '90s")]
    [TestCase("tell 'em", "tell 'em")]
    public void An_apostrophe_inside_or_before_a_word_may_belong_to_it(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("“Go,” she said.", "“ Go , ” she said .")]
    [TestCase("He said: \"No.\"", "He said : \" No . \"")]
    [TestCase("‘Fine,’ he said", "‘ Fine , ’ he said")]
    [TestCase("``old style''", "`` old style ''")]
    [TestCase("«Да», „ja“", "« Да » , „ ja “")]
    public void Quotation_marks_stand_alone(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("Wait... what?!", "Wait ... what ?!")]
    [TestCase("No!!! Never… again", "No !!! Never … again")]
    [TestCase("one -- two — three–four", "one -- two — three – four")]
    [TestCase("(a), [b]; c: d", "( a ) , [ b ] ; c : d")]
    [TestCase("*** ===== ----", "*** ===== ----")]
    [TestCase("fine :-) thanks ;)", "fine :-) thanks ;)")]
    public void Runs_of_marks_are_one_token_and_others_stand_alone(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("Mr. Orban met Dr. Lee, Gen. Diaz and Sen. Ruiz Jr. of Acme Inc.", "Mr. Orban met Dr. Lee , Gen. Diaz and Sen. Ruiz Jr. of Acme Inc.")]
    [TestCase("the U.S. and the U.K., e.g. at 5 p.m.", "the U.S. and the U.K. , e.g. at 5 p.m.")]
    [TestCase("Ana Q. Diaz, Ph.D., and J.R. Olsen", "Ana Q. Diaz , Ph.D. , and J.R. Olsen")]
    [TestCase("on Sept. 5, No. 7", "on Sept. 5 , No. 7")]
    [TestCase("The answer is no. The rest", "The answer is no . The rest")]
    [TestCase("bread, milk, etc. and tea", "bread , milk , etc. and tea")]
    [TestCase("So did I. Then", "So did I . Then")]
    public void A_period_belongs_to_an_abbreviation_or_initial(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("a long-term, 15-year plan", "a long - term , 15 - year plan")]
    [TestCase("pro-government, anti-war, ex-wife, e-mail", "pro-government , anti-war , ex-wife , e-mail")]
    [TestCase("post-9/11, over-the-counter", "post-9/11 , over - the - counter")]
    [TestCase("pre- and post-war", "pre - and post-war")]
    [TestCase("clock-wise", "clock-wise")]
    public void Hyphens_cut_compounds_but_not_affixes(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("$1.2 billion, €5, US$40, £3m", "$ 1.2 billion , € 5 , US$ 40 , £ 3 m")]
    [TestCase("12.5% of 1,200,000", "12.5 % of 1,200,000")]
    [TestCase("at 10:30pm, 5am", "at 10:30 pm , 5 am")]
    [TestCase("the 22nd of the 1990s", "the 22nd of the 1990s")]
    [TestCase("on 9/11 and 2022-06-14", "on 9/11 and 2022-06-14")]
    [TestCase("10-12 people, 1914–18", "10 - 12 people , 1914 – 18")]
    [TestCase("call 555-010-4477", "call 555-010-4477")]
    [TestCase("1. Bread\n2. Milk", "1. Bread 2. Milk")]
    [TestCase("It cost 5.", "It cost 5 .")]
    [TestCase("about .5 now", "about .5 now")]
    public void Numbers_keep_their_inner_marks(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("see https://example.org/a_b?c=d#e, or (www.example.com).", "see https://example.org/a_b?c=d#e , or ( www.example.com ) .")]
    [TestCase("write to jane.doe@example.org.", "write to jane.doe@example.org .")]
    [TestCase("report.pdf from Example.com", "report.pdf from Example.com")]
    [TestCase("@jane_doe said #StopIt", "@jane_doe said #StopIt")]
    [TestCase("the #1 team @ home", "the # 1 team @ home")]
    public void Addresses_handles_and_tags_are_whole(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("AT&T and R&D", "AT&T and R&D")]
    [TestCase("and/or", "and / or")]
    [TestCase("s/he", "s/he")]
    public void Marks_inside_words_join_or_cut(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("in the city.The mayor", "in the city . The mayor")]
    [TestCase("the end.© Agency", "the end . © Agency")]
    [TestCase("he left,she stayed", "he left , she stayed")]
    [TestCase("“Go.”She went", "“ Go . ” She went")]
    [TestCase("in May.In June", "in May . In June")]
    public void Sentences_glued_together_are_cut(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("no\u00A0break", "no break")]
    [TestCase("zero\u200Bwidth \uFEFFmark", "zero width mark")]
    [TestCase("left\u200E\u2063 right", "left right")]
    [TestCase("soft\u00ADhyphen", "soft\u00ADhyphen")]
    [TestCase("nai\u0308ve", "nai\u0308ve")]
    [TestCase("tab\tand\r\nline\u2028end", "tab and line end")]
    public void Spaces_of_all_kinds_separate_and_joiners_do_not(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("good 😀👍🏽!", "good 😀 👍🏽 !")]
    [TestCase("👨‍👩‍👧 🇺🇦🇵🇱 ❤️", "👨‍👩‍👧 🇺🇦 🇵🇱 ❤️")]
    [TestCase("𝐁𝐨𝐥𝐝 text", "𝐁𝐨𝐥𝐝 text")]
    public void Characters_of_several_units_are_never_cut(string text, string expected) => Words(text).Should().Be(expected);

    [TestCase("Kyiv", TokenKind.Word)]
    [TestCase("U.S.", TokenKind.Word)]
    [TestCase("22nd", TokenKind.Word)]
    [TestCase("1,200.5", TokenKind.Number)]
    [TestCase("10:30", TokenKind.Number)]
    [TestCase("”", TokenKind.QuoteMark)]
    [TestCase("'", TokenKind.QuoteMark)]
    [TestCase("…", TokenKind.Punctuation)]
    [TestCase("—", TokenKind.Punctuation)]
    [TestCase("€", TokenKind.Symbol)]
    [TestCase("😀", TokenKind.Symbol)]
    [TestCase(":-)", TokenKind.Symbol)]
    [TestCase("www.example.com", TokenKind.Address)]
    [TestCase("a@example.org", TokenKind.Address)]
    [TestCase("@jane", TokenKind.Handle)]
    [TestCase("#tag", TokenKind.Hashtag)]
    public void A_token_knows_its_kind(string text, TokenKind expected) => Of(text).Should().Equal(new Token(0, text.Length, expected));

    [Test]
    public void A_lone_surrogate_is_a_symbol() => Of("\uD83D").Should().Equal(new Token(0, 1, TokenKind.Symbol));

    [Test]
    public void The_mark_of_a_plural_possessive_is_a_word_unless_a_quotation_is_open()
    {
        Of("the boys' room").Select(token => token.Kind).Should().NotContain(TokenKind.QuoteMark);
        Of("the 'boys' room").Count(token => token.Kind == TokenKind.QuoteMark).Should().Be(2);
    }

    [Test]
    public void A_token_never_crosses_the_border_of_a_region()
    {
        var text = "ImagesAnna www.example.com";
        Of(text, new(new(0, 6), RegionKind.Credit), new(new(6, 18), RegionKind.Body), new(new(18, 26), RegionKind.Body))
            .Select(token => text[token.Start..token.End]).Should().Equal("Images", "Anna", "www.exa", "mple.com");
    }
}
