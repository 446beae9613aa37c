using NerLib.Encoding;
using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

/// <summary>Word vectors of a few words, drawn at random.</summary>
static class SmallVectors
{
    public static byte[] Section { get; } = InFolder(lexicon =>
    {
        foreach (var name in new[] { "glove-100d", "news-cased-100d" })
        {
            File.WriteAllLines(Path.Combine(lexicon, name + ".vocab"), ["the", "gates", "She"]);
            var random = new Random(5);
            File.WriteAllBytes(Path.Combine(lexicon, name + ".f16"),
                [.. Enumerable.Range(0, 300).SelectMany(_ => BitConverter.GetBytes((Half)(random.NextSingle() - 0.5f)))]);
        }
        return LexiconVectors.Read(lexicon);
    });

    public static PretrainedVectors Vectors { get; } = new(Section);

    /// <summary>Uses a folder that is there for so long.</summary>
    public static T InFolder<T>(Func<string, T> use)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            return use(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
