using System.IO.Compression;
using NerLib.Evaluation.Corpora;
using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

public class NewsTextTests
{
    const string Marked = "The painter Gates has painted every one of the walls of the old town by himself.";

    [Test]
    public void Words_are_counted_and_very_short_sentences_left_out()
    {
        var text = Read("She saw the gates. Never. The gates saw her.\n");
        text.Sentences.Should().Be(2);
        text.Tokens.Should().Be(10);
        text.Counts[text.Words.ToList().IndexOf("gates")].Should().Be(2);
        string.Join(' ', text.Sentence(1).ToArray().Select(word => text.Words[word])).Should().Be("The gates saw her .");
    }

    [Test]
    public void Sentences_of_marked_articles_are_left_out() => Read($"She saw the gates. {Marked}\n", Marked).Sentences.Should().Be(1);

    static NewsText Read(string content, params string[] marked) => SmallVectors.InFolder(folder =>
    {
        string path = Path.Combine(folder, "news.txt.gz");
        using (var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest))) writer.Write(content);
        TaggedSentence[] sentences = [.. marked.Select(sentence => sentence.Split(' ')).Select(words => new TaggedSentence(words, words))];
        return NewsText.Read(path, new(NerModel.Empty, new() { Layers = Layers.Sentences }), new([sentences]));
    });
}
