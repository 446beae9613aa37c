using NerLib.Tests.Quotes;

namespace NerLib.Tests.Mentions;

public class MentionFinderTests
{
    [TestCase("The governor of Orr left with a spokesman.", "The governor", "a spokesman")]
    [TestCase("Officials and local police came.", "Officials", "local police")]
    [TestCase("It was the committee's new chairwoman.", "the committee", "the committee's new chairwoman")]
    [TestCase("The two leaders met all the residents.", "The two leaders", "all the residents")]
    [TestCase("The 26-year-old met an ex-member.", "The 26-year-old", "an ex-member")]
    [TestCase("The Spaniard won, the British lost.", "The Spaniard")]
    [TestCase("It will help residents.", "residents")]
    [TestCase("She knew that workers had left.", "workers")]
    [TestCase("The skipper met a co-founder.", "The skipper", "a co-founder")]
    public void Role_nouns_head_descriptions(string text, params string[] nominals)
    {
        var document = Reader.Read(text);
        document.Mentions.Where(mention => mention.Kind == MentionKind.Nominal).Select(document.TextOf).Should().Equal(nominals);
    }

    [TestCase("The Kentucky Republican voted, a Democrat left.", "The Kentucky Republican", "a Democrat")]
    [TestCase("Talks of the Republican and Democratic leaders failed.", "Democratic leaders")]
    [TestCase("They met a Democrat senator: Republican Ann Lee left.", "a Democrat senator")]
    public void A_party_may_tell_one_of_its_members(string text, params string[] nominals)
    {
        var document = Reader.Read(text, "Ann Lee", "Republican/NORP", "Democrat/NORP");
        document.Mentions.Where(mention => mention.Kind == MentionKind.Nominal).Select(document.TextOf).Should().Equal(nominals);
    }

    [Test]
    public void A_role_before_a_name_is_a_title_and_no_mention_of_its_own() =>
        Reader.Read("On Monday governor Ann Lee left.", "Ann Lee").Mentions.Should().ContainSingle().Which.Kind.Should().Be(MentionKind.Name);

    [TestCase("He shook his head.", "He", "his")]
    [TestCase("He met the new head.", "He", "the new head")]
    [TestCase("He met her head of security.", "He", "her", "her head")]
    public void Parts_of_somebody_are_nobody(string text, params string[] mentions)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.Mentions.Select(document.TextOf).Should().Equal(mentions);
    }

    [Test]
    public void Pronouns_are_mentions_but_capitals_are_not()
    {
        var document = Reader.Read("She told us that the US and IT had her.");
        document.Mentions.Select(document.TextOf).Should().Equal("She", "us", "her");
    }

    [Test]
    public void Mentions_are_ordered_by_start()
    {
        var document = Reader.Read("The Orr campaign met the Lee campaign manager and Ann Lee.", "Orr", "Lee", "Ann Lee");
        document.Mentions.Select(mention => mention.Tokens.Start).Should().BeInAscendingOrder();
    }
}
