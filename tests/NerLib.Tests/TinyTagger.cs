using NerLib.Encoding;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Pipeline;

namespace NerLib.Tests;

/// <summary>A tagger written by hand: the word Ada begins a PERSON, the word Paris a LOCATION, and a capitalised word after Ada goes on.</summary>
static class TinyTagger
{
    const int Labels = 5;

    public static byte[] Model() => new ModelWriter().Add(ModelFormat.Entities, Section()).ToArray();

    /// <param name="outside">How sure it is that any word stands in no name, in tenths.</param>
    public static byte[] Section(sbyte outside = 10)
    {
        var weights = new SortedDictionary<uint, sbyte[]>
        {
            [WordHash.Mix(1, 0)] = [outside, 0, 0, 0, 0],
            [WordHash.Mix(2, Word("Ada"))] = [0, 40, 0, 0, 0],
            [WordHash.Mix(2, Word("Paris"))] = [0, 0, 0, 40, 0],
            [WordHash.Mix(2, Word("Lovelace"))] = [0, 0, 40, 0, 0],
        };
        var section = new SectionWriter();
        section.Write(2);
        section.Write("PERSON");
        section.Write("LOCATION");
        section.Write(0.1f);
        section.Write<float>(new float[Labels * Labels]);
        section.Write(0);   // no calibration
        section.WriteHashes(weights.Keys.ToArray());
        section.WritePacked<sbyte>([.. weights.Values.SelectMany(row => row)]);
        section.Write(0);   // no word classes
        section.Write(0);   // no cased word classes
        section.Write(0);   // no word cases
        section.Write(0);   // no gazetteer
        return section.ToArray();
    }

    static uint Word(string word) => WordForm.Of(word).Word;
}
