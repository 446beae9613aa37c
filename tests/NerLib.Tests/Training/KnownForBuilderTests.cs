using System.IO.Compression;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Training.Actors;

namespace NerLib.Tests.Training;

public class KnownForBuilderTests
{
    static readonly Dictionary<uint, sbyte> Genders = new() { [WordHash.Folded("Ann")] = 80, [WordHash.Folded("Bob")] = -80 };

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

    [TestCase("We met Ann Orr in May.", 1, Description = "a first name")]
    [TestCase("We met Bob Orr in May.", -1, Description = "another")]
    [TestCase("We met Mrs. Orr in May.", 1, Description = "a title")]
    [TestCase("We met Orr in May.", 0, Description = "neither")]
    [TestCase("We met Ann Orr and Bob Orr in May.", 0, Description = "as many women as in all the news")]
    [TestCase("We met Ann Orr and Bob Orr. We saw Bob Lee. We saw Bob Ray. We saw Bob Kern. We saw Bob Hale. We saw Bob Poe. We saw Bob Dow.", 1,
        Description = "more women than in all the news")]
    public void The_gender_of_a_surname_is_that_of_more_whom_the_news_calls_so_than_of_all_its_people(string line, int sign) =>
        Math.Sign(Built(line + " We saw Ann Fox. We saw Bob Fox.",
            known => known.Surnames().FirstOrDefault(name => name.Surname == ActorModel.SurnameHash(WordHash.Folded("Orr"))).Odds)).Should().Be(sign);

    static int GradeOf(string line, string noun) => Built(line, known =>
    {
        var writer = new SectionWriter();
        known.Write(writer);
        var reader = new SectionReader(writer.ToArray(), "test");
        int count = reader.ReadCount(sizeof(uint) + 1);
        uint[] keys = reader.ReadArray<uint>(count);
        byte[] grades = reader.ReadArray<byte>(count);
        int found = Array.IndexOf(keys, ActorModel.RoleHash(WordHash.Folded(noun), WordHash.Folded("Orr")));
        return found < 0 ? 0 : grades[found];
    });

    static T Built<T>(string line, Func<KnownForBuilder, T> read)
    {
        string file = Path.GetTempFileName();
        try
        {
            using (var compressed = new GZipStream(File.Create(file), CompressionLevel.Fastest))
                compressed.Write(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(line + "\n", 15))));
            return read(new KnownForBuilder(Genders).Read(file));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
