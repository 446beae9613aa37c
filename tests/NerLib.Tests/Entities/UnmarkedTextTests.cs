using System.IO.Compression;
using NerLib.Evaluation.Corpora;
using NerLib.Tests.Encoding;
using NerLib.Training.Entities;

namespace NerLib.Tests.Entities;

public class UnmarkedTextTests
{
    const string Marked = "The painter Gates has painted every one of the walls of the old town by himself.";

    [Test]
    public void Two_blank_lines_end_a_piece_and_one_does_not() =>
        Read("She went.\n\nHe stayed.\n\n\nThey left.\n").Should().Equal("She went . He stayed .", "They left .");

    [Test]
    public void A_piece_with_a_long_sentence_of_a_marked_article_is_left_out() =>
        Read($"She went.\n\n\nHe stayed.\n\n{Marked}\n\n\nThey left.\n", 1, Marked).Should().Equal("She went .", "They left .");

    [Test]
    public void A_short_sentence_that_a_marked_article_has_too_is_no_reason() =>
        Read("She went.\n\n\nHe stayed.\n", 1, "She went.").Should().HaveCount(2);

    [Test]
    public void One_piece_in_so_many_is_read() =>
        Read("She went.\n\n\nHe stayed.\n\n\nThey left.\n", 2).Should().Equal("She went .", "They left .");

    static List<string> Read(string content, int piecesApart = 1, params string[] marked) => SmallVectors.InFolder(folder =>
    {
        string path = Path.Combine(folder, "news.txt.gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) writer.Write(content);
        var splitter = new NerPipeline(NerModel.Empty, new() { Layers = Layers.Sentences });
        TaggedSentence[] sentences = [.. marked.Select(sentence => sentence.Split(' ')).Select(words => new TaggedSentence(words, words))];
        return new UnmarkedText([UnmarkedSource.OfFile(path, piecesApart)], splitter, new([sentences])).Read()
            .Select(piece => string.Join(' ', piece.SelectMany(words => words))).ToList();
    });
}
