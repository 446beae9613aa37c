using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class ActorFinderTests
{
    [TestCase("Ann Lee won. Lee was glad.", "Ann Lee|Lee")]
    [TestCase("Ann Lee won. Mrs. Lee was glad.", "Ann Lee|Lee")]
    [TestCase("Lee wins. Ann Lee was glad.", "Ann Lee|Lee")]
    [TestCase("Ann Lee won. Ann M. Lee was glad.", "Ann Lee|Ann M. Lee")]
    [TestCase("Ann O'Hara won. O’Hara was glad.", "Ann O'Hara|O’Hara")]
    [TestCase("Ann Lee-Ray won. Lee-Ray was glad.", "Ann Lee-Ray|Lee-Ray")]
    [TestCase("Ann Lee Ray won. Lee Ray was glad.", "Ann Lee Ray|Lee Ray")]
    [TestCase("Lee Ray won. Ann Lee Ray was glad.", "Ann Lee Ray|Lee Ray")]
    [TestCase("Ann Lee Ray won. Ms. Lee Ray was glad.", "Ann Lee Ray|Lee Ray")]
    [TestCase("Ann de Wit won. De Wit was glad.", "Ann de Wit|De Wit")]
    public void Forms_of_one_name_are_one_actor(string text, string names) =>
        Reader.Read(text, names.Split('|')).Actors.Should().ContainSingle().Which.Mentions.Should().HaveCount(2);

    [TestCase("Ann Lee met Bob Lee.", "Ann Lee|Bob Lee")]
    [TestCase("Ann Lee met Bob Ray.", "Ann Lee|Bob Ray")]
    [TestCase("Mary Lee met Ann Mary Lee.", "Ann Mary Lee|Mary Lee")]
    public void Different_first_names_are_different_actors(string text, string names) =>
        Reader.Read(text, names.Split('|')).Actors.Should().HaveCount(2);

    [Test]
    public void A_title_tells_which_namesake_is_meant()
    {
        var document = Reader.Read("Bob Lee and Ann Lee came. Mr. Lee spoke. Mrs. Lee left.", "Bob Lee", "Ann Lee", "Lee");
        document.Actors.Select(actor => actor.Name).Should().Equal("Bob Lee", "Ann Lee");
        document.ActorOfEntity(2)!.Name.Should().Be("Bob Lee");
        document.ActorOfEntity(3)!.Name.Should().Be("Ann Lee");
    }

    [TestCase("The World Tide Council met. WTC members left.", "World Tide Council/ORGANIZATION|WTC/ORGANIZATION")]
    [TestCase("The Harbor Times wrote it. The Times was right.", "Harbor Times/ORGANIZATION|Times/ORGANIZATION")]
    public void Bodies_join_their_acronym_and_their_short_name(string text, string names) =>
        Reader.Read(text, names.Split('|')).Actors.Where(actor => actor.Type == EntityType.Organization).Should().ContainSingle();

    [TestCase("Lee won.\nAnn  Lee was glad.", "Ann  Lee")]
    [TestCase("Lee won.\nThey met [Speaker Ann] Lee.", "Ann] Lee", Description = "an editor's brackets")]
    public void The_canonical_name_is_the_fullest_with_single_spaces(string text, string name) =>
        Reader.Read(text, name, "Lee").Actors.Should().ContainSingle(actor => actor.Type == EntityType.Person).Which.Name.Should().Be("Ann Lee");

    [TestCase("Mrs. Lee won.", Gender.Female)]
    [TestCase("Mr. Lee won.", Gender.Male)]
    [TestCase("Mary Lee won.", Gender.Female)]
    [TestCase("Lee, a congresswoman, won.", Gender.Female)]
    [TestCase("Lee won. She was glad.", Gender.Female)]
    [TestCase("Lee won.", Gender.Unknown)]
    [TestCase("German chairman Lee won.", Gender.Male)]
    [TestCase("German Chancellor Lee won.", Gender.Unknown)]
    public void Titles_first_names_nouns_and_pronouns_tell_the_gender(string text, Gender gender) =>
        Reader.Read(text, "Mary Lee", "Lee").Actors[0].Gender.Should().Be(gender);

    [TestCase("Bob Ray met Ann Lee in town. He was late.", "Bob Ray")]
    [TestCase("Bob Ray met Ann Lee in town. She was late.", "Ann Lee")]
    [TestCase("Bob Ray met Tom Orr in town. He was late.", "Bob Ray")]
    [TestCase("After a talk with Tom Orr, Bob Ray left. He was late.", "Bob Ray")]
    [TestCase("Bob Ray left. “Tom Orr is here,” he said.", "Bob Ray")]
    public void A_pronoun_is_the_last_subject_that_fits(string text, string expected)
    {
        var document = Reader.Read(text, "Bob Ray", "Ann Lee", "Tom Orr");
        int pronoun = document.Mentions.ToList().FindLastIndex(mention => mention.Kind == MentionKind.Pronoun);
        document.ActorOfMention(pronoun)!.Name.Should().Be(expected);
    }

    [Test]
    public void An_apposition_joins_the_name_and_later_its_description()
    {
        var document = Reader.Read("Ann Lee, the mayor of Orr, left. The mayor was late.", "Ann Lee", "Orr/LOCATION");
        document.Actors[0].Mentions.Select(mention => document.TextOf(document.Mentions[mention])).Should().Equal("Ann Lee", "the mayor", "The mayor");
    }

    [TestCase("Prime Minister Ann Lee came. The PM was late.", "Ann Lee|PM", Description = "taken for a name")]
    [TestCase("District Education Officer (DEO) Ann Lee came. The DEO was late.", "Ann Lee|The DEO", Description = "the letters stand between")]
    [TestCase("Deputy Governor Ann Lee came. The DA was late.", "Ann Lee", Description = "other letters")]
    [TestCase("Prime Minister Ann Lee came. PM was late.", "Ann Lee", Description = "no article")]
    [TestCase("Brazilian President Ann Lee came. The BP was late.", "Ann Lee", Description = "where the president is from is no part of the office")]
    [TestCase("Health Officer (HO) Ann Lee came. The CHO was late.", "Ann Lee", Description = "not the letters told")]
    public void Letters_of_an_office_mean_whom_it_stands_before(string text, string mentions)
    {
        var document = Reader.Read(text, "Ann Lee", "Brazilian/NORP", "BP/ORGANIZATION", "PM");
        document.Actors.Single(actor => actor.Name == "Ann Lee").Mentions.Select(mention => document.TextOf(document.Mentions[mention]))
            .Should().Equal(mentions.Split('|'));
    }

    [TestCase("The mayor of Orr, Ann Lee, left.", "Ann Lee", Description = "what stands between parts them")]
    [TestCase("The mayor, Ann Lee, left.", "The mayor|Ann Lee")]
    [TestCase("The mayor, Ann Lee, and a guest left.", "Ann Lee", Description = "a list")]
    [TestCase("Ann Lee of Orr, the mayor, left.", "Ann Lee|the mayor")]
    [TestCase("Ann Lee (D-Orr), the mayor, left.", "Ann Lee|the mayor")]
    [TestCase("Bob Roe (with Ann Lee and many friends of the Orr choir), the mayor, left.", "Ann Lee", Description = "more than party and town")]
    [TestCase("Ann Lee is the mayor.", "Ann Lee|the mayor")]
    [TestCase("Ann Lee has also been a governor.", "Ann Lee|a governor")]
    [TestCase("Ann Lee is not a governor.", "Ann Lee")]
    [TestCase("A girl named Ann Lee left.", "A girl|Ann Lee")]
    [TestCase("A girl, who was called Ann Lee, left.", "A girl|Ann Lee")]
    [TestCase("The girl known as Ann Lee left.", "The girl|Ann Lee")]
    [TestCase("A girl who identified herself as Captain Ann Lee left.", "A girl|herself|Captain Ann Lee", Description = "a title before the name")]
    [TestCase("The girl called Ann Lee at home.", "Ann Lee", Description = "who calls somebody is another")]
    [TestCase("Ann Lee is a widower.", "Ann Lee", Description = "the name and the noun tell different genders")]
    public void Appositions_and_copulas_join_descriptions_to_names(string text, string mentions)
    {
        var document = Reader.Read(text, "Ann Lee", "Orr/LOCATION");
        document.Actors.Single(actor => actor.Name == "Ann Lee").Mentions.Select(mention => document.TextOf(document.Mentions[mention]))
            .Should().Equal(mentions.Split('|'));
    }

    [TestCase("Vice President Ann Lee met President Bob Orr. The president left.", "Bob Orr")]
    [TestCase("President Bob Orr met Vice President Ann Lee. The president left.", "Bob Orr", Description = "a vice president is no president")]
    [TestCase("President Bob Orr met Vice President Ann Lee. The vice president left.", "Ann Lee")]
    [TestCase("President Bob Orr met former President Ann Lee. The president left.", "Bob Orr", Description = "who has the office no more")]
    [TestCase("Prime Minister Ann Lee met Minister Bob Orr. The prime minister left.", "Ann Lee")]
    public void An_office_with_another_word_before_it_is_another_office(string text, string name)
    {
        var document = Reader.Read(text, "Ann Lee", "Bob Orr");
        document.ActorOfMention(document.Mentions.Length - 1)!.Name.Should().Be(name);
    }

    [TestCase("Mrs. Lee left.", "Lee")]
    [TestCase("Mrs. Lee left. Bob Lee was late.", "Mrs. Lee")]
    [TestCase("Mrs. Lee left. Bob Lee Jr. was late.", "Mrs. Lee")]
    [TestCase("Lee left. Uncle Lee was late.", "Lee")]
    [TestCase("Mrs. Lee left. Ann Lee was late.", "Ann Lee")]
    [TestCase("Chairman Lee left.", "Lee")]
    [TestCase("President Ray left.", "Ray", Description = "an office, though the tagger takes it into the name")]
    public void A_surname_keeps_the_title_that_tells_its_bearers_apart(string text, string name) =>
        Reader.Read(text, "Ann Lee", "Bob Lee", "Bob Lee Jr.", "Lee", "President Ray").Actors[0].Name.Should().Be(name);

    [TestCase("A lawyer came. The lawyer was late.", "A lawyer")]
    [TestCase("The tall lawyer came. The lawyer was late.", "The tall lawyer")]
    [TestCase("The new council met. The council was late.", "new council")]
    public void Who_has_no_name_is_called_as_introduced(string text, string name) =>
        Reader.Read(text).Actors[0].Name.Should().Be(name);

    [TestCase("Bob Ray came. His mother left. Tom Orr saw Ann Lee. His mother left.", 2)]
    [TestCase("Bob Ray came. His mother left. Bob Ray was sad. His mother was late.", 1)]
    [TestCase("Bob Ray came. His friend left. Bob Ray was sad. His friend was late.", 2)]
    public void Somebody_s_mother_is_one_throughout(string text, int mothers)
    {
        var document = Reader.Read(text, "Bob Ray", "Ann Lee", "Tom Orr");
        document.Mentions.Select((mention, index) => (mention.Kind, Actor: document.ActorOfMention(index)?.Id ?? -1 - index))
            .Where(mention => mention.Kind == MentionKind.Nominal).Select(mention => mention.Actor).Distinct().Should().HaveCount(mothers);
    }

    [TestCase("The parson came. Parson Lee was late.", "Lee", "The parson|Parson Lee")]
    [TestCase("Parson Lee came. The parson was late.", "Lee", "Parson Lee|The parson")]
    [TestCase("The governor came. Gov. Lee was late.", "Lee", "The governor|Lee")]
    [TestCase("The governor of Orr came. Gov. Lee was late.", "Lee", "Lee", Description = "perhaps another")]
    [TestCase("The parson came. Lee was late.", "Lee", "Lee", Description = "nobody here is called so")]
    [TestCase("The governor came. Nobody blamed the governor. Lee was late.", "Lee", "Lee", Description = "another sentence")]
    [TestCase("The president came. Vice President Lee was late.", "Lee", "Lee", Description = "another office")]
    [TestCase("The governor came. The former Gov. Lee was late.", "Lee", "Lee", Description = "no longer")]
    [TestCase("The senator from Orr came. Sen. Lee was late.", "Lee", "Lee", Description = "perhaps another")]
    public void Who_is_called_by_a_title_is_whoever_bears_it(string text, string name, string mentions)
    {
        var document = Reader.Read(text, "Lee");
        document.Actors.Single(actor => actor.Name == name).Mentions.Select(mention => document.TextOf(document.Mentions[mention]))
            .Should().Equal(mentions.Split('|'));
    }

    [TestCase("Mr. Ray left. Mary Ray stayed. Her father was late.", "Mr. Ray")]
    [TestCase("Mrs. Ray left. Mr. Ray stayed. His wife was late.", "Mrs. Ray")]
    [TestCase("Mr. Ray left. Mary Ray stayed. Her uncle was late.", null)]
    [TestCase("Mr. Ray left. Mrs. Ray stayed. Her father was late.", null, Description = "her father has another name")]
    [TestCase("Mr. Ray left. Ann Lee stayed. Her father was late.", null)]
    [TestCase("Mrs. Ray left. Bob Ray stayed. Mr. Ray spoke. His mother was late.", null, Description = "his wife, more likely")]
    public void Parents_and_spouses_are_those_called_so_of_the_surname(string text, string? name)
    {
        var document = Reader.Read(text, "Mary Ray", "Bob Ray", "Ann Lee", "Ray");
        int relative = document.Mentions.ToList().FindIndex(mention => mention.Kind == MentionKind.Nominal);
        (document.ActorOfMention(relative)?.Name).Should().Be(name);
    }

    [TestCase("A girl came. The tall girl was late.", true)]
    [TestCase("A girl came. A girl left. The tall girl was late.", false)]
    [TestCase("A small girl came. The tall girl was late.", false)]
    [TestCase("A girl came. A small girl left. The tall girl was late.", false)]
    [TestCase("A girl came. The other girl was late.", false)]
    [TestCase("A girl from town came. The tall girl was late.", false)]
    public void Whom_an_article_introduces_may_be_described_more_closely(string text, bool isOne)
    {
        var document = Reader.Read(text);
        (document.ActorOfMention(document.Mentions.Length - 1) is { Mentions.Length: > 1 }).Should().Be(isOne);
    }

    [Test]
    public void A_wife_and_a_mother_are_not_the_same_Mrs_Ray()
    {
        var document = Reader.Read("Mrs. Ray left. Bob Ray stayed. His wife came. His mother was late.", "Bob Ray", "Ray");
        var relatives = document.Mentions.Select((mention, i) => (mention.Kind, Actor: document.ActorOfMention(i)))
            .Where(mention => mention.Kind == MentionKind.Nominal).ToList();
        relatives.Select(mention => mention.Actor?.Name).Should().Equal("Mrs. Ray", null);
    }

    [TestCase("Bob Ray came. Our hero was late.", true)]
    [TestCase("Bob Ray came. “Our hero is late,” he said.", false)]
    [TestCase("Bob Ray came. “Ann Lee is ill,” he said. Our hero was late.", true)]
    [TestCase("Bob Ray came. Our friend Orr was late.", false)]
    public void Our_hero_is_whom_the_text_told_of_last(string text, bool isNamed)
    {
        var document = Reader.Read(text, "Bob Ray", "Ann Lee");
        int hero = document.Mentions.ToList().FindIndex(mention => mention.Kind == MentionKind.Nominal);
        (document.ActorOfMention(hero)?.Name == "Bob Ray").Should().Be(isNamed);
    }

    [Test]
    public void A_relative_described_is_the_one_so_called() =>
        Reader.Read("Uncle Bob came. Tom Orr left. His uncle was late.", "Bob", "Tom Orr").Actors
            .Single(actor => actor.Name == "Bob").Mentions.Should().HaveCount(2);

    [TestCase("Residents left.", "Residents")]
    [TestCase("The council met.", "council")]
    [TestCase("A woman left.", "")]
    public void Groups_and_bodies_described_once_are_actors_but_no_lone_person(string text, string names) =>
        string.Join('|', Reader.Read(text).Actors.Select(actor => actor.Name)).Should().Be(names);

    [TestCase("Residents left.", true, "PERSON")]
    [TestCase("Two companies left.", true, "ORGANIZATION")]
    [TestCase("The council met.", false, "ORGANIZATION")]
    public void Several_people_or_bodies_are_a_group(string text, bool isGroup, string type)
    {
        var actor = Reader.Read(text).Actors.Should().ContainSingle().Subject;
        actor.IsGroup.Should().Be(isGroup);
        actor.Type.Name.Should().Be(type);
        Reader.Read(text).People.Should().BeEmpty();
    }

    [Test]
    public void Twenty_thousand_names_are_joined_by_dictionary()
    {
        string text = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"Ann Name{i}x came. "));
        new NerPipeline(NerModel.Empty, new NerOptions { EntityTagger = new PairsOfCapitals() }).Annotate(text).Actors.Should().HaveCount(20_000);
    }

    sealed class PairsOfCapitals : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken)
        {
            foreach (var sentence in earlier.Sentences) output.Add(new(new(sentence.Tokens.Start, sentence.Tokens.Start + 2), EntityType.Person, 1));
        }
    }
}
