using NerLib.Entities.Tagging;
using NerLib.Evaluation.Corpora;
using NerLib.Training.Entities;

namespace NerLib.Tests.Training;

public class EntityCorpusTests
{
    static readonly LabelSet Labels = new([EntityType.Person, EntityType.Location, EntityType.Facility]);

    static readonly EntityCorpus Corpus = new(
        "test.conll", CorpusTerms.Open, "CC0", new Dictionary<string, string> { ["PER"] = "PERSON", ["LOC"] = "LOCATION|FACILITY", ["DATE"] = "O" });

    [TestCase("O B-PER I-PER O", "O|B-PERSON|I-PERSON|O")]
    [TestCase("I-PER I-PER B-PER", "B-PERSON|I-PERSON|B-PERSON", Description = "IOB1: B- only where a name follows one of its type")]
    [TestCase("B-LOC I-LOC", "B-LOCATION B-FACILITY|I-LOCATION I-FACILITY")]
    [TestCase("B-DATE I-DATE", "O|O")]
    [TestCase("I-PER I-LOC", "B-PERSON|B-LOCATION B-FACILITY")]
    public void A_tag_leaves_the_labels_it_may_stand_for(string tags, string expected)
    {
        var split = tags.Split(' ');
        var masks = new LabelMapping(Labels, Corpus).MasksOf(new([.. split.Select(_ => "Word")], split));
        string.Join('|', masks.Select(mask =>
                string.Join(' ', Enumerable.Range(0, Labels.Count).Where(label => (mask >> label & 1) != 0).Select(Labels.NameOf))))
            .Should().Be(expected);
    }

    [Test]
    public void A_type_that_a_corpus_does_not_mark_stays_possible_for_capitalised_words()
    {
        var corpus = Corpus with { Unmarked = "PERSON" };
        var masks = new LabelMapping(Labels, corpus).MasksOf(new(["Swiss", "cheese"], ["O", "O"]));
        masks.Should().Equal(0b0000111UL, 0b0000001UL);
    }

    [TestCase("President Ann Lee", "B-PER I-PER I-PER", 0b0000001, 0b0000010, 0b0000100)]
    [TestCase("The Royal Dock", "B-LOC I-LOC I-LOC", 0b0000001, 0b0101000, 0b1010000)]
    [TestCase("The Hague", "B-LOC I-LOC", 0b0101000, 0b1010000)]
    public void What_is_no_part_of_a_name_after_the_conventions_is_left_out_of_it(string words, string tags, params int[] masks) =>
        new LabelMapping(Labels, Corpus).MasksOf(new(words.Split(' '), tags.Split(' '))).Should().Equal(masks.Select(mask => (ulong)mask));

    [Test]
    public void A_corpus_that_follows_the_conventions_is_read_as_it_stands() =>
        new LabelMapping(Labels, Corpus with { FollowsConventions = true }).MasksOf(new(["President", "Lee"], ["B-PER", "I-PER"]))
            .Should().Equal(0b0000010, 0b0000100);

    [Test]
    public void A_document_that_another_corpus_has_too_is_left_out_whatever_its_tokens()
    {
        const string text = "The harbour of the small town of Porthope was opened again on Monday after the storm had gone .";
        IReadOnlyList<IReadOnlyList<TaggedSentence>> Documents(params string[] texts) =>
            [.. texts.Select(one => new[] { new TaggedSentence(one.Split(' '), [.. one.Split(' ').Select(_ => "O")]) })];
        var other = Corpus with { Documents = Documents(text.Replace(" on Mon", " on- Mon", StringComparison.Ordinal)) };
        (Corpus with { Documents = Documents(text, "Another day .") }).Without(other, "").ReadDocuments("")
            .Should().ContainSingle().Which[0].Words[0].Should().Be("Another");
    }

    [Test]
    public void An_unknown_type_is_named_with_the_corpus() =>
        FluentActions.Invoking(() => new LabelMapping(Labels, Corpus).MasksOf(new(["x"], ["B-VEH"])))
            .Should().Throw<InvalidDataException>().WithMessage("test.conll has the type 'VEH'*");

    [Test]
    public void A_line_without_tag_is_named()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "Ada\tB-PER\nbroken\n");
        FluentActions.Invoking(() => ConllFile.ReadDocuments(path).ToList()).Should().Throw<InvalidDataException>().WithMessage("*line 2: found 'broken'*");
        File.Delete(path);
    }

    [Test]
    public void Documents_end_at_their_marks()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "-DOCSTART-\tO\n\na\tO\n\nb\tO\n\n-DOCSTART-\tO\n\nc\tO\n");
        ConllFile.ReadDocuments(path).Select(document => document.Count).Should().Equal(2, 1);
        File.Delete(path);
    }
}
