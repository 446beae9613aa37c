using NerLib.Entities.Tagging;

namespace NerLib.Tests.Entities;

public class DocumentNamesTests
{
    const byte O = LabelSet.Outside;
    static readonly byte Begin = (byte)LabelSet.Begin(0), Inside = (byte)LabelSet.Inside(0), OtherType = (byte)LabelSet.Begin(1);

    [Test]
    public void A_name_learns_from_its_other_occurrences() =>
        Evidence([7, 7], [Begin, O])[1].Word.Should().NotBe(0);

    [Test]
    public void A_name_does_not_learn_from_itself() =>
        Evidence([7, 8], [Begin, O]).Should().OnlyContain(token => token.IsNone);

    [Test]
    public void A_word_that_is_never_a_name_says_nothing() =>
        Evidence([7, 7, 7], [O, O, O]).Should().OnlyContain(token => token.IsNone);

    [Test]
    public void A_word_without_a_capital_learns_nothing() =>
        Evidence([7, 0], [Begin, O])[1].IsNone.Should().BeTrue();

    [Test]
    public void The_majority_decides_the_type_and_disagreement_shows()
    {
        var sure = Evidence([7, 7, 7, 7], [Begin, Begin, Begin, O])[3].Word;
        var split = Evidence([7, 7, 7, 7], [Begin, Begin, OtherType, O])[3].Word;
        var other = Evidence([7, 7, 7, 7], [OtherType, OtherType, OtherType, O])[3].Word;
        new[] { sure, split, other }.Should().OnlyHaveUniqueItems();
    }

    [Test]
    public void Words_that_are_one_name_elsewhere_are_known_to_belong_together()
    {
        var evidence = Evidence([7, 8, 7, 8], [Begin, Inside, O, O]);
        (evidence[2].WithNext, evidence[3].WithPrevious).Should().Be((1, 1));
        (evidence[2].WithPrevious, evidence[3].WithNext).Should().Be((0, 0));
    }

    [Test]
    public void More_occurrences_than_a_counter_holds_are_no_error() =>
        Evidence([.. Enumerable.Repeat(7u, 1000)], [.. Enumerable.Repeat(Begin, 1000)])[0].Word.Should().NotBe(0);

    static NameEvidence[] Evidence(uint[] words, byte[] labels)
    {
        var evidence = new NameEvidence[words.Length];
        using var names = new DocumentNames(words, labels);
        names.Read(new(0, words.Length), evidence);
        return evidence;
    }
}
