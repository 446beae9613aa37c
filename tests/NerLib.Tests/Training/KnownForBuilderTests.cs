using System.IO.Compression;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Training.Actors;

namespace NerLib.Tests.Training;

public class KnownForBuilderTests
{
    [TestCase("We met President Orr in May.", "president", Description = "a title")]
    [TestCase("We met President Ann Orr in May.", "president", Description = "a first name between")]
    [TestCase("We met Gov. Orr in May.", "governor", Description = "an abbreviation")]
    [TestCase("We met the lawyer Ann Orr in May.", "lawyer", Description = "a noun in small letters")]
    [TestCase("We met Ann Orr, the mayor of Harbor, in May.", "mayor", Description = "an apposition")]
    [TestCase("We live in the city of Orr in May.", "city", Description = "what a place is")]
    public void What_a_name_is_called_is_known(string line, string noun) => GradeOf(line, noun).Should().BePositive();

    [TestCase("We met Vice President Orr in May.", "president", Description = "another office")]
    [TestCase("We met former President Orr in May.", "president", Description = "an office of before")]
    [TestCase("We met the aide of Orr in May.", "aide", Description = "somebody else")]
    [TestCase("We met Orr and the mayor of Harbor in May.", "mayor", Description = "no apposition")]
    public void What_another_is_called_is_not(string line, string noun) => GradeOf(line, noun).Should().Be(0);

    static int GradeOf(string line, string noun)
    {
        string file = Path.GetTempFileName();
        try
        {
            using (var compressed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
                compressed.Write(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 10))));
            var writer = new SectionWriter();
            new KnownForBuilder().Read(file).Write(writer);
            var reader = new SectionReader(writer.ToArray(), "test");
            int count = reader.ReadCount(sizeof(uint) + 1);
            uint[] keys = reader.ReadArray<uint>(count);
            byte[] grades = reader.ReadArray<byte>(count);
            int found = Array.IndexOf(keys, ActorModel.RoleHash(WordHash.Folded(noun), WordHash.Folded("Orr")));
            return found < 0 ? 0 : grades[found];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
