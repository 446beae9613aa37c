using NerLib.Regions;

namespace NerLib.Tests.Regions;

/// <summary>How many words of a title the paragraphs of the page hold.</summary>
public class SharedWordsTests
{
    const string Article =
        "The mayor opened the harbour of the small town again on Monday, after the storm had gone, officials said.\n\n"
        + "Fishermen had waited for three days, and many of them sailed at once, although the wind was still strong.";

    [Test]
    public void All_words_of_an_articles_own_title_come_again() => First($"Mayor opened harbour\n\n{Article}").OnPage.Should().Be(5);

    [Test]
    public void No_word_of_a_title_of_another_article_comes_again() => First($"Parliament rejects budget\n\n{Article}").OnPage.Should().Be(0);

    [Test]
    public void Between_them_it_is_told_in_quarters() => First($"Mayor rejects harbour budget\n\n{Article}").OnPage.Should().Be(3);

    [Test]
    public void Capitals_and_endings_make_no_other_word() => First($"FISHERMAN’S STORM\n\n{Article}").OnPage.Should().Be(5);

    [Test]
    public void A_title_of_one_long_word_tells_nothing() => First($"The harbour\n\n{Article}").OnPage.Should().Be(SharedWords.TooFew);

    [Test]
    public void The_next_paragraph_is_asked_alone_too() => First($"Fishermen wait\n\n{Article}").Below.Should().Be(0);

    [Test]
    public void Other_titles_are_no_article() => First($"Parliament rejects budget\n\nParliament rejects the budget\n\n{Article}").OnPage.Should().Be(0);

    static LineFacts First(string text)
    {
        var lines = new Line[LineReader.Bound(text)];
        int count = LineReader.Read(text, lines);
        var facts = new LineFacts[count];
        LineFactsReader.Read(text, lines.AsSpan(0, count), facts);
        return facts[0];
    }
}
