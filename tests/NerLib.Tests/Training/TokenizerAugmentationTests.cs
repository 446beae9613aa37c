using NerLib.Training.Entities;

namespace NerLib.Tests.Training;

public class TokenizerAugmentationTests
{
    const ulong Outside = 1, BeginPerson = 2, InsidePerson = 4, BeginMisc = 8, Any = 0b11111;
    static readonly TokenizerAugmentation Style = new(new([EntityType.Person, EntityType.Misc]));

    [Test]
    public void A_sentence_that_is_cut_like_text_already_has_no_other_form() =>
        Style.Cut(["Ann", "Lee", "came", "."], [BeginPerson, InsidePerson, Outside, Outside]).Should().BeNull();

    [Test]
    public void The_pieces_of_a_person_go_on_with_the_name()
    {
        var cut = Style.Cut(["Ann", "Lee-Orr", "came"], [BeginPerson, InsidePerson, Outside])!.Value;
        cut.Words.Should().Equal("Ann", "Lee", "-", "Orr", "came");
        cut.Allowed.Should().Equal(BeginPerson, InsidePerson, InsidePerson, InsidePerson, Outside);
    }

    [Test]
    public void The_first_piece_of_a_person_begins_the_name() =>
        Style.Cut(["Lee-Orr"], [BeginPerson])!.Value.Allowed.Should().Equal(BeginPerson, InsidePerson, InsidePerson);

    [TestCase("Orrish-born", BeginMisc)]
    [TestCase("Orland-based", Outside)]
    public void A_compound_that_may_hold_a_name_is_left_open(string word, ulong allowed) =>
        Style.Cut([word], [allowed])!.Value.Allowed.Should().Equal(Any, Any, Any);

    [Test]
    public void A_compound_of_small_letters_holds_no_name() =>
        Style.Cut(["well-known"], [Outside])!.Value.Allowed.Should().OnlyContain(allowed => allowed == Outside);
}
