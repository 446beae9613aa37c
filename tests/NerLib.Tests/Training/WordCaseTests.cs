using System.IO.Compression;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Training.Entities;

namespace NerLib.Tests.Training;

public class WordCaseTests
{
    const string Lines = """
        The old ferry sailed for Orland with a load of grain.
        On Monday the old ferry came back from Orland without it.
        Old Ferry Sails For Orland With A Load Of Grain
        """;

    [TestCase("ferry", 1)]
    [TestCase("Ferry", 1)]
    [TestCase("Orland", 5)]
    [TestCase("grain", 1)]
    [TestCase("Unheard", 0)]
    public void A_words_case_is_how_sentences_write_it_and_titles_do_not_count(string word, int expected) =>
        Cases().Of(WordHash.Folded(word)).Should().Be((byte)expected);

    [Test]
    public void A_sentences_first_word_says_nothing_of_its_case() => Cases().Of(WordHash.Folded("On")).Should().Be(0);

    static WordCases Cases()
    {
        string path = Path.GetTempFileName();
        try
        {
            using (var file = new GZipStream(File.Create(path), CompressionMode.Compress))
                file.Write(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Lines + "\n", 5))));
            var section = new SectionWriter();
            new WordCaseBuilder().Read(path).Write(section);
            var reader = new SectionReader(section.ToArray(), ModelFormat.Entities);
            return new(ref reader);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
