using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Training;

public class EntityFileTests
{
    static readonly NerPipeline Splitter = new(NerModel.Empty, new() { Layers = Layers.Sentences });

    [TestCase("B-X I-X O S-Y B-X E-X", "B-X I-X O B-Y B-X I-X", Description = "BIOES")]
    [TestCase("U-X B-Y I-Y L-Y", "B-X B-Y I-Y I-Y", Description = "BILOU")]
    [TestCase("I-X O B-two-words", "I-X O B-two-words")]
    public void Tags_are_read_as_bio(string tags, string expected) =>
        string.Join(' ', ConllFile.ReadDocuments(new StringReader(Lines(tags)), "test").Single().Single().Tags).Should().Be(expected);

    [TestCase("Q-X")]
    [TestCase("B-")]
    [TestCase("B")]
    [TestCase("B_X")]
    [TestCase("o")]
    public void Another_tag_is_refused_with_its_line(string tag) =>
        FluentActions.Invoking(() => ConllFile.ReadDocuments(new StringReader(Lines("O " + tag)), "test").ToList())
            .Should().Throw<InvalidDataException>().WithMessage($"test, line 2: found 'w\t{tag}'; expected a token, a tab and a tag*");

    [TestCase("O I-X I-X O B-X I-X", 2, 1)]
    [TestCase("I-X I-Y B-Y", 3, 2)]
    [TestCase("B-X I-X O B-X", 2, 0)]
    public void Entities_that_begin_inside_are_accepted_and_counted(string tags, int entities, int begunInside)
    {
        var counts = Read(".conll", Lines(tags)).Counts;
        (counts.Types.Values.Sum(), counts.BegunInside, counts.Tokens).Should().Be((entities, begunInside, tags.Split(' ').Length));
    }

    [TestCase("The Red Lions won.", "4 13 TEAM", "O B-TEAM I-TEAM O O", 0, 0)]
    [TestCase("The Red Lions won.", "5 12 TEAM", "O B-TEAM I-TEAM O O", 1, 0, Description = "widened to tokens")]
    [TestCase("The Red Lions won.", "3 13 TEAM", "O B-TEAM I-TEAM O O", 1, 0, Description = "white space belongs to no token")]
    [TestCase("The Red Lions won.", "8 13 X|4 13 TEAM", "O B-TEAM I-TEAM O O", 0, 1, Description = "the first, then the longest, of those that overlap")]
    [TestCase("The Red Lions won.", "3 4 TEAM", "O O O O O", 0, 1)]
    [TestCase("", "", "", 0, 0)]
    public void Offsets_become_tags(string text, string entities, string expected, int moved, int leftOut)
    {
        var (documents, counts) = Read(".jsonl", Json(text, entities));
        string.Join(' ', documents.Single().SelectMany(sentence => sentence.Tags)).Should().Be(expected);
        (counts.MovedToTokens, counts.LeftOut).Should().Be((moved, leftOut));
    }

    [Test]
    public void An_entity_across_sentences_joins_them()
    {
        var (documents, counts) = Read(".jsonl", Json("We saw it. Red Lions won. So.", "7 15 X"));
        documents.Single().Select(sentence => sentence.Words.Count).Should().Equal(8, 2);
        counts.Joined.Should().Be(1);
    }

    [Test]
    public void What_batch_writes_can_be_read()
    {
        string json = JsonFormat.ToString(new NerPipeline(NerModel.Load(TinyTagger.Model())).Annotate("Then Ada saw Paris."));
        string.Join(' ', Read(".jsonl", json).Documents.Single().Single().Tags).Should().Be("O B-PERSON O B-LOCATION O");
    }

    [TestCase("""{"text": "ab"}""", "*line 2:*Expected {\"text\"*")]
    [TestCase(
        """{"text": "ab", "entities": [{"start": 0, "end": 3, "type": "X"}]}""",
        "*line 2: The entity from 0 to 3 does not lie in the text, which has 2 UTF-16 units.*")]
    [TestCase("""{"text": "ab", "entities": [{"start": 1, "end": 1, "type": "X"}]}""", "*line 2: The entity from 1 to 1*")]
    [TestCase("""{"text": "ab", "entities": [{"start": 0, "end": 2, "type": "X Y"}]}""", "*line 2: The type 'X Y' is blank or has white space.*")]
    [TestCase("""{"text": "ab", "entities": [{"start": 0, "end": 2}]}""", "*line 2:*")]
    [TestCase("""{"text": null, "entities": []}""", "*line 2: 'text' is null.*")]
    [TestCase("ab", "*line 2:*")]
    public void A_broken_line_is_named(string line, string expected) =>
        FluentActions.Invoking(() => Read(".jsonl", Json("fine", "") + "\n" + line)).Should().Throw<InvalidDataException>().WithMessage(expected);

    static string Lines(string tags) => string.Concat(tags.Split(' ').Select(tag => $"w\t{tag}\n"));

    static string Json(string text, string entities) => System.Text.Json.JsonSerializer.Serialize(new
    {
        text,
        entities = entities.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(entity => entity.Split(' '))
            .Select(cells => new { start = int.Parse(cells[0]), end = int.Parse(cells[1]), type = cells[2] }),
    });

    static (List<IReadOnlyList<TaggedSentence>> Documents, CorpusCounts Counts) Read(string extension, string content)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + extension);
        File.WriteAllText(path, content);
        try
        {
            var counts = new CorpusCounts();
            return (EntityFile.ReadDocuments(path, Splitter, counts).ToList(), counts);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
