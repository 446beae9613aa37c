using NerLib.Mentions;
using NerLib.Resolution;
using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class NameFormTests
{
    [TestCase("Volodymyr Zarensky spoke. Zarenskyy left.", "Volodymyr Zarensky|Zarenskyy", Description = "transcriptions of one name")]
    [TestCase("José Muñoz spoke. Munoz left.", "José Muñoz|Munoz", Description = "marks of letters")]
    [TestCase("William Orr spoke. Bill Orr left.", "William Orr|Bill Orr", Description = "a nickname")]
    [TestCase("William Orr spoke. Bill left.", "William Orr|Bill", Description = "a nickname alone")]
    [TestCase("Robert Orr left. We miss Robert.", "Robert Orr|Robert", Description = "who is missed is no Miss")]
    [TestCase("Jonathan Orr spoke. Jon Orr left.", "Jonathan Orr|Jon Orr", Description = "a short form")]
    [TestCase("J. Orr spoke. John Orr left.", "J. Orr|John Orr", Description = "an initial")]
    [TestCase("Asst. Ann Lee spoke. Ann Lee left.", "Asst. Ann Lee|Ann Lee", Description = "an abbreviated title that nobody knows")]
    [TestCase("Khalid al-Harani spoke. Harani left.", "Khalid al-Harani|Harani", Description = "an Arabic article")]
    [TestCase("Khalid Al-Hur spoke. Hur left.", "Khalid Al-Hur|Hur", Description = "the same before a short name")]
    [TestCase("Ryu Ji-hoon spoke. Ryu left.", "Ryu Ji-hoon|Ryu", Description = "the surname before joined given names")]
    [TestCase("John Loe Ka-yan spoke. Loe left.", "John Loe Ka-yan|Loe", Description = "the same behind an English name")]
    [TestCase("Rodrigo Chavarro Roblo spoke. Chavarro left.", "Rodrigo Chavarro Roblo|Chavarro", Description = "a word of a longer name")]
    [TestCase("Rodrigo Chavarro Roblo spoke. Rodrigo Chavarro left.", "Rodrigo Chavarro Roblo|Rodrigo Chavarro", Description = "a longer name's beginning")]
    [TestCase("Jan Eldredge spoke. Eldrege left.", "Jan Eldredge|Eldrege", Description = "a misspelling by one letter")]
    [TestCase("Lindsey Gram spoke. Mr. Gram left.", "Lindsey Gram|Gram", Description = "a title says more than a first name")]
    [TestCase("Lindsay Gram spoke. Mr. Gram left.", "Lindsay Gram|Gram", Description = "the same of a first name that most women have")]
    [TestCase("Ann Lee spoke to his wife. Lee left.", "Ann Lee|Lee", Description = "the wife ends another sentence")]
    [TestCase("Kim Jong Rin spoke. Chairman Kim left.", "Kim Jong Rin|Kim", Description = "the surname before two given names")]
    [TestCase("Cassiel Forsonby spoke. Cassiel Forsony left.", "Cassiel Forsonby|Cassiel Forsony", Description = "a misspelt copy of the whole name")]
    [TestCase("Ann Beck-Cole spoke. ABC left.", "Ann Beck-Cole|ABC", Description = "the first letters of three words")]
    [TestCase("Lin Mei-hua (林美花) spoke.", "Lin Mei-hua|林美花", Description = "the same in its own letters")]
    public void Spellings_of_one_name_are_one_actor(string text, string names) =>
        Reader.Read(text, names.Split('|')).Actors.Should().ContainSingle().Which.Mentions.Should().HaveCount(2);

    [TestCase("Bill Orr met Hillary Orr.", "Bill Orr|Hillary Orr")]
    [TestCase("Dan Orr met Daniela Orr.", "Dan Orr|Daniela Orr", Description = "a prefix, but the other gender")]
    [TestCase("Ann Lees met Ann Lee.", "Ann Lees|Ann Lee")]
    [TestCase("Tom Orr met Tim Orr.", "Tom Orr|Tim Orr")]
    [TestCase("George Boston flew to Boston.", "George Boston|Boston/LOCATION")]
    [TestCase("The House Tide Committee left the House.", "House Tide Committee/ORGANIZATION|House/ORGANIZATION")]
    [TestCase("HTX Institute left HTX.", "HTX Institute/ORGANIZATION|HTX/ORGANIZATION", Description = "letters begin the names of several bodies")]
    [TestCase("Orr spoke of his wife Ann. Ann Orr left.", "Orr|Ann|Ann Orr", Description = "who was Orr before is not his wife")]
    [TestCase("Spain won. They met in Madrid.", "Spain/LOCATION|Madrid/LOCATION", Description = "a capital as a place")]
    [TestCase("Spain won. The Madrid talks ended.", "Spain/LOCATION|Madrid/LOCATION", Description = "a capital before a noun")]
    [TestCase("First lady Ann Orr came. President Orr left.", "Ann Orr|Orr", Description = "the spouse has the surname")]
    [TestCase("Kimberly Lee met Ms. Kim.", "Kimberly Lee|Kim", Description = "behind a title stands a surname")]
    [TestCase("Bob Orr met Bob Orr Jr.", "Bob Orr|Bob Orr Jr.", Description = "father and son")]
    [TestCase("Bob Orr Jr. came. Orr Jr. and Orr left.", "Bob Orr Jr.|Orr Jr.|Orr", Description = "who is Orr Jr. for short is not Orr")]
    [TestCase("The Clean Tide (in Marea) met. Marea is old.", "Clean Tide/ORGANIZATION|Marea/ORGANIZATION", Description = "more than a name in brackets")]
    [TestCase("Henry Ford met Ford.", "Henry Ford|Ford/ORGANIZATION", Description = "a company that the tagger is sure of")]
    public void Different_names_are_different_actors(string text, string names) => Reader.Read(text, names.Split('|')).Actors.Should().HaveCount(2);

    [Test]
    public void A_nickname_of_two_people_is_neither() =>
        Reader.Read("Henry Orr met Harold Lee. Harry left.", "Henry Orr", "Harold Lee", "Harry").Actors.Should().HaveCount(3);

    [TestCase("The Bay of Tides Authority (BOTA) met. BOTA left.", "Bay of Tides Authority/ORGANIZATION|BOTA/ORGANIZATION")]
    [TestCase("Harbor Mills Inc. grew. Harbor Mills is old.", "Harbor Mills Inc./ORGANIZATION|Harbor Mills/ORGANIZATION")]
    [TestCase("The WTC met. The World Tide Council left.", "WTC/ORGANIZATION|World Tide Council/ORGANIZATION", Description = "the letters come first")]
    [TestCase("The Partido de Marea (TIDAL) met. TIDAL left.", "Partido de Marea/ORGANIZATION|TIDAL/ORGANIZATION", Description = "other initials")]
    [TestCase("The Bureau of Tides met. The BOT left.", "Bureau of Tides/ORGANIZATION|BOT/ORGANIZATION", Description = "small words count")]
    [TestCase("The Institute of Tide and Wind met. The ITW left.", "Institute of Tide and Wind/ORGANIZATION|ITW/ORGANIZATION")]
    [TestCase("General Tides Co. grew. GT is old.", "General Tides Co./ORGANIZATION|GT/ORGANIZATION", Description = "letters without the legal form")]
    [TestCase("HTX News called. HTX is old.", "HTX News/ORGANIZATION|HTX/ORGANIZATION", Description = "letters of a broadcaster")]
    [TestCase("The Congress party met. Congress left.", "Congress party/ORGANIZATION|Congress/ORGANIZATION", Description = "a party by its name alone")]
    [TestCase("Harborex Mobil Corp grew. Harborex is old.", "Harborex Mobil Corp/ORGANIZATION|Harborex/ORGANIZATION", Description = "its beginning")]
    [TestCase("America won. The U.S. is large.", "America/LOCATION|U.S./LOCATION", Description = "names that do not look alike")]
    [TestCase("The Republic of Ghana won. Ghana is large.", "Republic of Ghana/LOCATION|Ghana/LOCATION", Description = "its form of state")]
    [TestCase("Burma won. Myanmar is large.", "Burma/LOCATION|Myanmar/LOCATION", Description = "its name of before")]
    [TestCase("Spain won. Talks with Madrid began.", "Spain/LOCATION|Madrid/LOCATION", Description = "its capital, which stands for its government")]
    [TestCase("The Department of Tides met. The Tides Department left.", "Department of Tides/ORGANIZATION|Tides Department/ORGANIZATION")]
    [TestCase("The Orr Ministry of the Tide met. The Tide Ministry left.", "Orr Ministry of the Tide/ORGANIZATION|Tide Ministry/ORGANIZATION")]
    [TestCase("The Tides Dept. met. The Tides Department left.", "Tides Dept./ORGANIZATION|Tides Department/ORGANIZATION", Description = "an abbreviation")]
    [TestCase("Marea Limpia (Clean Tide) met. Clean Tide left.", "Marea Limpia/ORGANIZATION|Clean Tide/ORGANIZATION", Description = "its name in brackets")]
    [TestCase("The MTC [Marine Tide Board] met.", "MTC/ORGANIZATION|Marine Tide Board/ORGANIZATION", Description = "an editor's brackets")]
    [TestCase("The Orr House Office of Tides met. The OOT left.", "Orr House Office of Tides/ORGANIZATION|OOT/ORGANIZATION", Description = "letters inside")]
    [TestCase("ISIS grew. Islamic State is small.", "ISIS/ORGANIZATION|Islamic State/ORGANIZATION")]
    [TestCase("The United Isles won. The UI is small.", "United Isles/LOCATION|UI/LOCATION")]
    public void Bodies_join_their_short_forms(string text, string names) => Reader.Read(text, names.Split('|')).Actors.Should().ContainSingle();

    [Test]
    public void What_follows_a_surname_tells_relatives_apart()
    {
        var document = Reader.Read("Roy Cockrey Jr. came. Katrina Cockrey came. Cockrey Jr. left.", "Roy Cockrey Jr.", "Katrina Cockrey", "Cockrey Jr.");
        document.Actors.Should().HaveCount(2);
        document.Actors[0].Mentions.Should().HaveCount(2);
    }

    [Test]
    public void Who_is_a_junior_by_the_full_name_alone_is_called_by_the_surname() =>
        Reader.Read("Bob Orr Jr. came. Orr left.", "Bob Orr Jr.", "Orr").Actors.Should().ContainSingle();

    [Test]
    public void A_nationality_before_a_body_belongs_to_what_it_is_called() =>
        EnglishModel.CreatePipeline().Annotate("The Algerian Foreign Ministry said on Monday that it would not pay.").Quotes.Should().ContainSingle()
            .Which.Speaker!.Name.Should().Be("Algerian Foreign Ministry");

    [Test]
    public void A_country_is_not_called_by_its_capital() =>
        Reader.Read("Malaysia won. Kuala Lumpur said so.", "Malaysia/LOCATION", "Kuala Lumpur/LOCATION").Actors.Should().ContainSingle()
            .Which.Name.Should().Be("Malaysia");

    [Test]
    public void A_first_lady_keeps_her_surname_with_her_title()
    {
        var document = Reader.Read("First lady Mary Orr came. Mrs. Orr left. Orr stayed.", "Mary Orr", "Orr");
        document.People.Select(actor => actor.Mentions.Length).Should().Equal(2, 1);
    }

    [Test]
    public void Who_is_introduced_later_as_a_relative_is_not_the_one_named_before()
    {
        var document = Reader.Read("Orr was born in a village, the daughter of engineer Colin Orr. Orr left.", "Colin Orr", "Orr");
        document.People.Select(actor => actor.Mentions.Length).Should().Equal(2, 1);
    }

    [TestCase("The Orr campaign left.", "Orr", "Orr campaign")]
    [TestCase("Orr police left.", "Orr/LOCATION", "Orr police")]
    public void A_body_described_by_a_name_is_an_actor(string text, string name, string actor) =>
        Reader.Read(text, name).Actors.Should().Contain(found => found.Name == actor && found.Type == EntityType.Organization);

    [Test]
    public void A_description_taken_up_again_is_an_actor_without_a_name()
    {
        var document = Reader.Read("The federal court met. A judge left. The federal court agreed.");
        document.Actors.Should().ContainSingle().Which.Name.Should().Be("federal court");
    }

    [TestCase("Zelenskyy", "zelenski")]
    [TestCase("Al-Khouri", "huri", null, Description = "too short, after all")]
    [TestCase("Lee", null)]
    public void A_skeleton_is_what_transcriptions_share(string surname, string? skeleton, string? none = "") =>
        NameFolding.Skeleton(surname).Should().Be(none is null ? null : skeleton);

    [TestCase("bill", "William", true)]
    [TestCase("Will", "bill", true)]
    [TestCase("Ted", "Edward", true)]
    [TestCase("Ann", "Anna", false)]
    [TestCase("", "Ann", false)]
    [TestCase("J", "Jane", true)]
    public void First_names_have_short_forms(string name, string other, bool expected) => FirstNameForms.CanBeOne(name, other).Should().Be(expected);
}
