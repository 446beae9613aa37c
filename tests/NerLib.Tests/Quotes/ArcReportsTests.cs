using NerLib.Models;
using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class ArcReportsTests
{
    const string Sentence = """
        Lee 2 Nsubj ProperNoun NNP
        went 0 Root Verb VBD
        after 4 Case Adposition IN
        Ray 2 Obl ProperNoun NNP
        as 8 Case Adposition IN
        a 8 Det Determiner DT
        “ 8 Punct Punctuation ``
        fool 2 Obl Noun NN
        ” 8 Punct Punctuation ''
        . 2 Punct Punctuation .
        """;

    [TestCase(0f, 1, 0)]
    [TestCase(-1f, 0, 1)]
    [TestCase(-2f, 0, 0)]
    public void Less_will_do_for_a_report_where_marked_words_are_known_to_be_speech(float logOdds, int reports, int likeliest) =>
        Parsed.Read(Sentence, reading =>
        {
            var (found, around) = Find(reading, logOdds);
            found.Should().HaveCount(reports);
            around.Where(report => report is not null).Should().HaveCount(likeliest + reports);
        });

    [Test]
    public void Who_is_said_to_be_something_belongs_to_what_is_said() =>
        Parsed.Read(Sentence, reading => Find(reading, -1f).Likeliest.Should().ContainSingle().Which!.Content.Should().Equal(new TokenRange(3, 9)));

    static (List<Report> Found, Report?[] Likeliest) Find(Reading reading, float logOdds)
    {
        var found = new List<Report>();
        var likeliest = new Report?[reading.Marks.Groups.Length];
        new ArcReports(LogisticSection.Read(LogisticSection.Write([0, 0], 1, logOdds), "cues"))
            .Find(reading, new(0, reading.View.Tokens.Length), 0, found, new bool[likeliest.Length], likeliest);
        return (found, likeliest);
    }
}
