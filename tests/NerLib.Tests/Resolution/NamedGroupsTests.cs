using NerLib.Resolution;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class NamedGroupsTests
{
    [Test]
    public void They_may_be_two_who_are_named_together()
    {
        var document = EnglishModel.CreatePipeline().Annotate(
            "Ann Lee and Bob Orr opened a bakery in Ohio in May. They said that the town had waited for years.");
        var actor = document.Quotes.Single().Speaker!.Actor!;
        actor.Name.Should().Be("Ann Lee and Bob Orr");
        actor.IsGroup.Should().BeTrue();
        document.Quotes.Single().Speaker!.Type.Should().Be(SpeakerType.Group);
    }

    [TestCase("Ann Lee and Bob Orr came.", "Ann Lee and Bob Orr")]
    [TestCase("Ann Lee, Tom Ray and Bob Orr came.", "Ann Lee, Tom Ray and Bob Orr")]
    [TestCase("Ann Lee, Tom Ray, and Bob Orr came.", "Ann Lee, Tom Ray, and Bob Orr")]
    [TestCase("Ann Lee and Gov. Bob Orr came.", "Ann Lee and Gov. Bob Orr", Description = "a title")]
    [TestCase("Ann Lee spoke and Bob Orr left.", null, Description = "two clauses")]
    [TestCase("Ann Lee or Bob Orr came.", null)]
    [TestCase("Norwind and Bob Orr came.", null, Description = "a body and a person")]
    public void Names_that_and_joins_are_a_group(string text, string? words)
    {
        var view = Reader.View(Reader.Read(text, "Ann Lee", "Bob Orr", "Tom Ray", "Norwind/ORGANIZATION"));
        var ofMention = NameJoiner.Join(view, new(null));
        var group = new NamedGroups(ofMention).EndingAt(view, view.Mentions.Length - 1, 0);
        (group is null ? null : view.TextOf(group.Words).ToString()).Should().Be(words);
    }
}

