using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Training;

public class NewsCorpusTests
{
    static readonly NerPipeline Splitter = new(NerModel.Empty, new() { Layers = Layers.Sentences });

    [Test]
    public void Entities_are_read_by_code_points() =>
        string.Join(' ', Read("""
            {"id": "a", "text": "😀 Ann Lee left.", "entities": [{"start": 2, "end": 9, "type": "PERSON"}], "quotes": []}
            """).Single().SelectMany(sentence => sentence.Tags)).Should().Be("O B-PERSON I-PERSON O O");

    [Test]
    public void A_line_of_another_shape_is_refused_with_its_number() =>
        FluentActions.Invoking(() => Read("""{"id": "a", "text": "Ann left.", "entities": [], "quotes": []}""" + "\n" + """{"id": "b"}"""))
            .Should().Throw<InvalidDataException>().WithMessage("*line 2*");

    static List<IReadOnlyList<TaggedSentence>> Read(string lines)
    {
        var path = Path.Combine(TestContext.CurrentContext.WorkDirectory, Path.GetRandomFileName());
        File.WriteAllText(path, lines);
        return [.. NewsCorpus.ReadEntities(path, Splitter)];
    }
}
