using NerLib.Tests.Quotes;

namespace NerLib.Tests.Resolution;

public class ActorProfileTests
{
    [TestCase("Ann Lee won. Lee was glad. Ms. Lee left.", "Ann Lee|Lee", "Lee")]
    [TestCase("Ann Lee won. Ann M. Lee was glad.", "Ann Lee|Ann M. Lee", "Ann Lee")]
    [TestCase("Ann Lee won.", "Ann Lee", "")]
    public void Aliases_are_the_other_forms_of_the_name(string text, string names, string expected) =>
        string.Join('|', Reader.Read(text, names.Split('|')).Actors[0].Aliases).Should().Be(expected);

    [TestCase("Mayor Ann Lee won.", "Mayor")]
    [TestCase("Former Prime Minister Ann Lee won.", "Former Prime Minister")]
    [TestCase("Orr University professor Ann Lee won.", "Orr University professor")]
    [TestCase("She met Secretary of State Ann Lee.", "Secretary of State")]
    [TestCase("The chief executive, Ann Lee, won.", "chief executive")]
    [TestCase("Ann Lee, the mayor of Orr, won.", "mayor of Orr")]
    [TestCase("Ann Lee, a spokeswoman for the harbor board, won.", "spokeswoman for the harbor board")]
    [TestCase("Ann Lee is the mayor of Orr.", "mayor of Orr")]
    [TestCase("Mayor Ann Lee won. Mayor Ann Lee was glad.", "Mayor")]
    [TestCase("Mayor Ann Lee, the leader of the council, won.", "Mayor|leader of the council")]
    [TestCase("Prime Minister Sheikh Ann Lee won.", "Prime Minister")]
    [TestCase("Ann Lee, a teacher at the old school and the leader of the council, won.", "teacher at the old school")]
    [TestCase("Ms. Ann Lee won.", "")]
    [TestCase("The mayor met Ann Lee.", "")]
    [TestCase("On Monday Ann Lee won.", "")]
    public void Roles_are_what_stands_before_the_name_and_beside_it(string text, string expected)
    {
        var document = Reader.Read(text, "Ann Lee");
        var actor = document.Actors.Single(actor => actor.Name.EndsWith("Ann Lee", StringComparison.Ordinal));
        string.Join('|', actor.Roles.Select(role => role.Text)).Should().Be(expected);
        foreach (var role in actor.Roles)
        {
            document.TextOf(role.Span).Should().Be(role.Text);
            actor.Mentions.Should().Contain(role.Mention);
        }
    }

    [TestCase("Ann Lee, 45, won.", 45)]
    [TestCase("Ann Lee (45) won.", 45)]
    [TestCase("Ann Lee, aged 45, won.", 45)]
    [TestCase("The 45-year-old teacher Ann Lee won.", 45)]
    [TestCase("Ann Lee, a 45-year-old teacher, won.", 45)]
    [TestCase("Ann Lee, 450, won.", null)]
    [TestCase("Ann Lee, 45 miles away, won.", null)]
    [TestCase("Ann Lee won.", null)]
    public void The_age_stands_behind_the_name_or_in_a_description(string text, int? expected) =>
        Reader.Read(text, "Ann Lee").Actors[0].Age.Should().Be(expected);

    [TestCase("Peruvian singer Ann Lee won.", "Peruvian")]
    [TestCase("Ann Lee, the South Korean singer, won.", "South Korean")]
    [TestCase("Republican governor Ann Lee won.", null)]
    [TestCase("Ann Lee met the Peruvian singer.", null)]
    public void The_nationality_is_a_countrys_adjective_in_a_role(string text, string? expected) =>
        Reader.Read(text, "Ann Lee").Actors[0].Nationality.Should().Be(expected);

    [Test]
    public void The_id_is_that_of_a_name_of_the_users_own()
    {
        var names = new NameList([new NameEntry("Ann Lee", EntityType.Person, "person-7")]);
        var document = new NerPipeline(NerModel.Empty, new() { Names = [names] }).Annotate("Ann Lee won.");
        document.Actors.Should().ContainSingle().Which.KnownId.Should().Be("person-7");
    }
}
