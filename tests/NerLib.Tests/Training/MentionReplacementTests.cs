using NerLib.Entities.Tagging;
using NerLib.Training.Entities;

namespace NerLib.Tests.Training;

public class MentionReplacementTests
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location, EntityType.Norp]);

    static readonly ulong Person = Begin(EntityType.Person), GoesOn = Inside(EntityType.Person), Place = Begin(EntityType.Location), Other = 1;

    static readonly TrainingDocument Document = new(
        [["Ann", "Lee", "left", "Orr"], ["Bob", "Ray", "met", "Harborites", "in", "Dorn"]],
        [[Person, GoesOn, Other, Place], [Person, GoesOn, Other, Begin(EntityType.Norp), Other, Place]], 1, 1, false);

    [Test]
    public void Other_names_of_the_same_type_and_length_take_the_place_of_a_sentences_names()
    {
        var rewritten = Rewritten(Document.Words[0], Document.Allowed[0]);
        rewritten.Should().NotBeEmpty();
        foreach (var (words, allowed) in rewritten)
        {
            allowed.Should().Equal(Document.Allowed[0]);
            string.Join(' ', words.Take(2)).Should().BeOneOf("Ann Lee", "Bob Ray");
            words[2].Should().Be("left");
            words[3].Should().BeOneOf("Orr", "Dorn");
        }
        rewritten.Select(sentence => string.Join(' ', sentence.Words)).Should().Contain("Bob Ray left Dorn");
    }

    [Test]
    public void Names_of_other_types_and_names_that_the_annotation_leaves_open_stay()
    {
        foreach (var (words, _) in Rewritten(Document.Words[1], Document.Allowed[1])) words[3].Should().Be("Harborites");
        ulong open = Place | Other;
        foreach (var (words, _) in Rewritten(["Ann", "Lee", "left", "Orr"], [Person, GoesOn, Other, open])) words[3].Should().Be("Orr");
    }

    [Test]
    public void A_sentence_without_names_has_no_copy() => Rewritten(["They", "left"], [Other, Other]).Should().BeEmpty();

    static List<(IReadOnlyList<string> Words, ulong[] Allowed)> Rewritten(IReadOnlyList<string> words, ulong[] allowed)
    {
        var replacement = new MentionReplacement(Labels, [Document]);
        var random = new Random(1);
        return [.. Enumerable.Range(0, 100).Select(_ => replacement.Rewrite(words, allowed, random)).OfType<(IReadOnlyList<string>, ulong[])>()];
    }

    static ulong Begin(EntityType type) => 1UL << LabelSet.Begin(Labels.IndexOf(type));

    static ulong Inside(EntityType type) => 1UL << LabelSet.Inside(Labels.IndexOf(type));
}
