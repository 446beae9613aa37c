using System.Runtime.InteropServices;
using NerLib.Entities.Values;
using NerLib.Tokens;

namespace NerLib.Tests.Entities.Values;

public class ValueFinderTests
{
    [TestCase("He came on Tuesday.", "Tuesday")]
    [TestCase("It began on June 14, 2022, in the rain.", "June 14, 2022")]
    [TestCase("It began on 14 June 2022.", "14 June 2022")]
    [TestCase("It runs June 14-16.", "June 14-16")]
    [TestCase("He left earlier this week.", "earlier this week")]
    [TestCase("He left last week.", "last week")]
    [TestCase("He comes today.", "today")]
    [TestCase("It was built in the 1990s.", "1990s")]
    [TestCase("It was built in the early 1990s.", "early 1990s")]
    [TestCase("He left two years ago.", "two years ago")]
    [TestCase("It rained for the past three months.", "past three months")]
    [TestCase("The 17-year-old won.", "17-year-old")]
    [TestCase("It took several weeks.", "several weeks")]
    [TestCase("He left a year ago.", "a year ago")]
    [TestCase("It was in 2022.", "2022")]
    [TestCase("It ran 1990-1995.", "1990-1995")]
    [TestCase("It was won in 1835.", "1835")]
    [TestCase("He came in May.", "May")]
    [TestCase("He came in late March.", "late March")]
    [TestCase("It opens May 5.", "May 5")]
    [TestCase("ORR, Emirates 2016-12-06 (Herald) - It rained.", "2016-12-06")]
    [TestCase("He came in August last year.", "August last year")]
    [TestCase("It fell in the 19th century.", "19th century")]
    [TestCase("It opened on the 4th of July.", "4th of July")]
    [TestCase("It closed in mid-June.", "mid-June")]
    [TestCase("The three-day talks ended.", "three-day")]
    [TestCase("Jane Doe, 45, said so.", "45")]
    [TestCase("He met Jane Doe, 45.", "45")]
    [TestCase("She died at the age of 90.", "90")]
    [TestCase("They meet every other week.", "every other week")]
    [TestCase("It grew in recent years.", "recent years")]
    [TestCase("It lasted for decades.", "decades")]
    [TestCase("It came a day after the vote.", "a day")]
    [TestCase("It ends at the end of the year.", "end of the year")]
    [TestCase("It ends by the end of June this year.", "end of June this year")]
    [TestCase("It fell in the first quarter of 2022.", "first quarter of 2022")]
    [TestCase("It fell in the first three months of 2022.", "first three months of 2022")]
    [TestCase("It won for the fourth straight year.", "fourth straight year")]
    [TestCase("It ran from March 2011 to January 2013.", "March 2011 to January 2013")]
    [TestCase("It is open Monday to Friday.", "Monday to Friday")]
    [TestCase("It began in the spring of 2016.", "spring of 2016")]
    [TestCase("It rained over the weekend.", "weekend")]
    [TestCase("That year it snowed.", "That year")]
    [TestCase("He left this season.", "this season")]
    [TestCase("He has come since the mid-20th century.", "mid-20th century")]
    [TestCase("It ran in the 60s to 70s.", "60s to 70s")]
    [TestCase("It fell between April and November 2016.", "April and November 2016")]
    [TestCase("He got three years and 11 months.", "three years and 11 months")]
    [TestCase("He left earlier that same day.", "earlier that same day")]
    [TestCase("It fell by half over the same period last year.", "same period last year")]
    [TestCase("It rose on May 13 of that year.", "May 13 of that year")]
    [TestCase("He began at age 13.", "13")]
    [TestCase("They are aged 13 to 15.", "13 to 15")]
    [TestCase("They are aged between 16 and 21.", "16 and 21")]
    [TestCase("Adults aged 18 or older may vote.", "18 or older")]
    [TestCase("She died at the age of 105.", "105")]
    public void Dates_with_their_modifiers(string text, string expected) => Find(text).Should().Equal(("DATE", expected));

    [TestCase("Theresa May spoke.")]
    [TestCase("You may go.")]
    [TestCase("May I go?")]
    [TestCase("They march home.")]
    [TestCase("June Carter sang.")]
    [TestCase("An august house.")]
    [TestCase("He was there at once.")]
    [TestCase("No one saw one another.")]
    [TestCase("That is the one.")]
    [TestCase("The first lady waved.")]
    [TestCase("It flows at a rate per second.")]
    [TestCase("They aim for net zero.")]
    [TestCase("Their test scores fell.")]
    [TestCase("World War II was over.")]
    [TestCase("A Boeing 737 landed.")]
    [TestCase("The G-7 met.")]
    [TestCase("COVID-19 spread.")]
    [TestCase("Call 555-123-4567.")]
    [TestCase("The Second Lady waved.")]
    [TestCase("At first, nobody came.")]
    [TestCase("It comes once a week.")]
    [TestCase("He reads USA TODAY.")]
    [TestCase("No-one came.")]
    [TestCase("They may add a leap second.")]
    public void Words_names_and_labels_are_no_values(string text) => Find(text).Should().BeEmpty();

    [TestCase("He left at 10:30 a.m. EDT.", "10:30 a.m. EDT")]
    [TestCase("He left at 7 pm.", "7 pm")]
    [TestCase("He left Tuesday night.", "Tuesday night")]
    [TestCase("He left this morning.", "this morning")]
    [TestCase("It took two hours.", "two hours")]
    [TestCase("It took more than two hours.", "more than two hours")]
    [TestCase("He left at midnight.", "midnight")]
    [TestCase("He left around noon.", "around noon")]
    [TestCase("He left at 1 a.m. ET Saturday.", "1 a.m. ET Saturday")]
    [TestCase("He takes it every 24 hours.", "every 24 hours")]
    [TestCase("It took half an hour.", "half an hour")]
    [TestCase("He left in the afternoon.", "afternoon")]
    [TestCase("At 14.32 BST it began.", "14.32 BST")]
    [TestCase("The 1730 GMT train left.", "1730 GMT")]
    [TestCase("The 9.05 EST train left.", "9.05 EST")]
    [TestCase("It shook on the night of May 30.", "night of May 30")]
    [TestCase("He fled in the early hours of Friday.", "early hours of Friday")]
    [TestCase("It lasted 1.59 milliseconds.", "1.59 milliseconds")]
    public void Times_smaller_than_a_day(string text, string expected) => Find(text).Should().Equal(("TIME", expected));

    [TestCase("It cost $1 billion.", "$1 billion")]
    [TestCase("It cost €5m.", "€5m")]
    [TestCase("It cost 1.5 million dollars.", "1.5 million dollars")]
    [TestCase("It cost US$20.", "US$20")]
    [TestCase("It cost RM5,000.", "RM5,000")]
    [TestCase("It cost RM750mil.", "RM750mil")]
    [TestCase("It cost R75 000.", "R75 000")]
    [TestCase("It cost about USD105,000.", "about USD105,000")]
    [TestCase("It cost KD 150 million.", "KD 150 million")]
    [TestCase("It cost a few hundred dollars.", "a few hundred dollars")]
    [TestCase("It cost Rs 4000.", "Rs 4000")]
    [TestCase("It cost nearly $5 million.", "nearly $5 million")]
    [TestCase("It cost $1.2 to $1.4 trillion.", "$1.2 to $1.4 trillion")]
    [TestCase("It cost billions of dollars.", "billions of dollars")]
    [TestCase("It cost VND4,927 billion.", "VND4,927 billion")]
    [TestCase("It cost 50 MUSD.", "50 MUSD")]
    [TestCase("It cost $1MM.", "$1MM")]
    [TestCase("Shares rose to 312p.", "312p")]
    [TestCase("They set a 44-baht limit.", "44-baht")]
    [TestCase("It spent half a billion dollars.", "half a billion dollars")]
    [TestCase("The fine is no more than QR 250,000.", "no more than QR 250,000")]
    public void Money_with_its_currency(string text, string expected) => Find(text).Should().Equal(("MONEY", expected));

    [TestCase("It held 70 to 80 percent of it.", "70 to 80 percent")]
    [TestCase("It rose 5%.", "5%")]
    [TestCase("It rose 5.5 percentage points.", "5.5 percentage points")]
    [TestCase("It rose 3 per cent.", "3 per cent")]
    [TestCase("It rose five percent.", "five percent")]
    [TestCase("It rose by at least one percent.", "at least one percent")]
    [TestCase("It is up 50 basis points.", "50 basis points")]
    public void Percentages_with_their_range(string text, string expected) => Find(text).Should().Equal(("PERCENT", expected));

    [TestCase("It is 20 miles away.", "20 miles")]
    [TestCase("It weighs 5 kg.", "5 kg")]
    [TestCase("It weighs 5kg.", "5kg")]
    [TestCase("It ran at 200 km/h.", "200 km/h")]
    [TestCase("It stood a few metres away.", "a few metres")]
    [TestCase("He saw 20 square kilometers burn.", "20 square kilometers")]
    [TestCase("The 880-mile border is long.", "880-mile")]
    [TestCase("Orr 8.4mm, said the office.", "8.4mm")]
    [TestCase("They cleared a 5-square-mile area.", "5-square-mile")]
    [TestCase("It spans over 100 rai.", "over 100 rai")]
    [TestCase("They lose 1.9 hectares per minute.", "1.9 hectares")]
    public void Quantities_with_their_unit(string text, string expected) => Find(text).Should().Equal(("QUANTITY", expected));

    [TestCase("They won about 300 to 400 seats.", "about 300 to 400")]
    [TestCase("They saw nearly 500 people.", "nearly 500")]
    [TestCase("They saw two men.", "two")]
    [TestCase("They saw one of the men.", "one")]
    [TestCase("They saw one man.", "one")]
    [TestCase("They saw at least one.", "at least one")]
    [TestCase("Hundreds came.", "Hundreds")]
    [TestCase("They saw tens of thousands of birds.", "tens of thousands")]
    [TestCase("They saw nearly a dozen ships.", "nearly a dozen")]
    [TestCase("They saw several hundred people.", "several hundred")]
    [TestCase("They asked one in ten people.", "one in ten")]
    [TestCase("They saw a third of it.", "a third")]
    [TestCase("She was No. 5.", "No. 5")]
    [TestCase("They saw twenty-five ships.", "twenty-five")]
    [TestCase("They saw 1.5 million birds.", "1.5 million")]
    [TestCase("They won 3-2.", "3-2")]
    [TestCase("A video in 1080p", "1080")]
    [TestCase("A video in 360p", "360")]
    [TestCase("Page 12p", "12")]
    [TestCase("They sent Bob 20 letters.", "20")]
    [TestCase("The 12 MARS missions", "12")]
    [TestCase("They saw two-thirds of it.", "two-thirds")]
    [TestCase("They saw more than 1,000 people.", "more than 1,000")]
    [TestCase("It took a quarter of the pay.", "a quarter")]
    [TestCase("Almost a quarter of a million people left.", "Almost a quarter of a million")]
    [TestCase("They sold no less than 27 blocks.", "no less than 27")]
    [TestCase("They paid upwards of 140 million people.", "upwards of 140 million")]
    [TestCase("It had over half a million guests.", "over half a million")]
    public void Other_numbers_with_what_makes_them_vague(string text, string expected) => Find(text).Should().Equal(("CARDINAL", expected));

    [TestCase("He came first.", "first")]
    [TestCase("It is the 22nd time.", "22nd")]
    [TestCase("The third man left.", "third")]
    [TestCase("It was the sixtieth anniversary.", "sixtieth")]
    public void Ordinal_numbers(string text, string expected) => Find(text).Should().Equal(("ORDINAL", expected));

    [Test]
    public void A_change_from_one_number_to_another_is_no_range() =>
        Find("It rose from 43 to 50 seats.").Should().Equal(("CARDINAL", "43"), ("CARDINAL", "50"));

    [Test]
    public void Values_come_in_order() =>
        Find("On Monday, 20 people paid $5 for 3 miles.").Should().Equal(("DATE", "Monday"), ("CARDINAL", "20"), ("MONEY", "$5"), ("QUANTITY", "3 miles"));

    [Test]
    public void Values_of_any_text_are_ordered_apart_and_inside_a_sentence()
    {
        string[] words =
        [
            "May", "March", "June", "14", ",", "2022", "the", "past", "three", "months", "$", "1", "billion", "dollars", "to", "-", "%", "per", "cent", "US",
            "one", "first", "second", "a", "few", "years", "ago", "old", "10:30",
            "a.m.", "Tuesday", "night", "about", "more", "than", "as", "many", "hundred", "and", "hundreds", "of", "this", "last", "early", "mid", "mid-",
            "mid-2019", "'90s", "s", "22nd", "RM5", "000", "°", "C", "at", "least", ".",
            "\uD800", "\0", "1990s", "’", "01", "1/2", "noon", "century", "the", "each", "every", "square", "percentage", "points", "(", ")", "#",
            "No.", "x", "É",
        ];
        var random = new Random(20261123);
        for (int round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(14)).Select(_ => words[random.Next(words.Length)] + (random.Next(4) == 0 ? "" : " ")));
            var (tokens, sentences) = Tokens(text);
            var values = Values(text, tokens, sentences);
            int end = 0;
            foreach (var value in values)
            {
                value.Tokens.Start.Should().BeInRange(end, value.Tokens.End - 1, text);
                sentences.Any(sentence => sentence.Tokens.Contains(value.Tokens)).Should().BeTrue(text);
                value.Confidence.Should().Be(1f);
                end = value.Tokens.End;
            }
        }
    }

    [Test]
    public void A_warm_finder_allocates_nothing()
    {
        const string text = "On Monday, June 14, 2022, about 300 to 400 people paid more than $1 billion, or 5 percent, two years ago.";
        var (tokens, sentences) = Tokens(text);
        var (finder, values) = (new ValueFinder(), new List<Entity>());
        for (int i = 0; i < 200; i++) Fill();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Fill();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Fill()
        {
            values.Clear();
            finder.Find(View(text, tokens, sentences), values);
        }
    }

    static (string Type, string Text)[] Find(string text)
    {
        var (tokens, sentences) = Tokens(text);
        return [.. Values(text, tokens, sentences)
            .Select(value => (value.Type.Name, text[tokens[value.Tokens.Start].Start..tokens[value.Tokens.End - 1].End]))];
    }

    static List<Entity> Values(string text, List<Token> tokens, List<Sentence> sentences)
    {
        var values = new List<Entity>();
        new ValueFinder().Find(View(text, tokens, sentences), values);
        return values;
    }

    // A sentence for each half of the tokens: where they end does not matter here, that they end does.
    static (List<Token>, List<Sentence>) Tokens(string text)
    {
        Region[] regions = string.IsNullOrWhiteSpace(text) ? [] : [new(new(0, text.TrimEnd().Length), RegionKind.Body)];
        var tokens = new List<Token>();
        new WordTokenizer().Annotate(new DocumentView { Text = text, Regions = regions }, tokens, default);
        int half = text.Contains('x') ? tokens.Count / 2 : tokens.Count;
        List<Sentence> sentences = [];
        if (half > 0) sentences.Add(new(new(0, half), 0));
        if (half < tokens.Count) sentences.Add(new(new(half, tokens.Count), 0));
        return (tokens, sentences);
    }

    static DocumentView View(string text, List<Token> tokens, List<Sentence> sentences) =>
        new() { Text = text, Tokens = CollectionsMarshal.AsSpan(tokens), Sentences = CollectionsMarshal.AsSpan(sentences) };
}
