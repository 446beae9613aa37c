using NerLib.People;

namespace NerLib.Tests.People;

public class PersonNameTests
{
    [TestCase("Ann Lee", "ANN LEE")]
    [TestCase("Ann Lee", "Ann M. Lee")]
    [TestCase("Robert Vance", "Bob Vance")]
    [TestCase("Robert Vance", "R. Vance")]
    [TestCase("Volodymyr Zelensky", "Volodymyr Zelenskiy")]
    [TestCase("Andrés Muñoz", "Andres Munoz")]
    [TestCase("Lee Jae-hyun", "Lee Jae Hyun")]
    [TestCase("Gov. Ann Lee", "Ann Lee")]
    [TestCase("Joe Hale III", "Joe Hale")]
    [TestCase("Tom Hale Jr.", "Tom Hale Jr")]
    public void Names_of_one_person_agree(string one, string other)
    {
        PersonName.Of(one)!.Value.AgreesWith(PersonName.Of(other)!.Value).Should().BeTrue();
        PersonName.Of(other)!.Value.AgreesWith(PersonName.Of(one)!.Value).Should().BeTrue();
    }

    [TestCase("Ann Lee", "Tom Lee")]
    [TestCase("Ann Lee", "Ann Lowe")]
    [TestCase("Ann M. Lee", "Ann K. Lee")]
    [TestCase("Tom Hale", "Tom Hale Jr.")]
    [TestCase("Tom Hale Sr.", "Tom Hale Jr.")]
    public void Names_of_two_people_do_not(string one, string other)
    {
        PersonName.Of(one)!.Value.AgreesWith(PersonName.Of(other)!.Value).Should().BeFalse();
        PersonName.Of(other)!.Value.AgreesWith(PersonName.Of(one)!.Value).Should().BeFalse();
    }

    [TestCase("")]
    [TestCase(" ")]
    [TestCase("…")]
    [TestCase("7")]
    public void A_text_without_letters_is_no_name(string text) => PersonName.Of(text).Should().BeNull();
}
