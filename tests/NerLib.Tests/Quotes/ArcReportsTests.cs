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

    [TestCase(0f, true)]
    [TestCase(-1f, true)]
    [TestCase(-2f, false)]
    public void What_may_go_beyond_marked_words_is_noted_where_it_is_likely_enough(float logOdds, bool isNoted) =>
        Parsed.Read(Sentence, reading => Find(reading, logOdds).Likeliest.Any(report => report is not null).Should().Be(isNoted));

    [TestCase(-4f, 3)]
    [TestCase(-6f, 0)]
    public void All_that_hangs_on_a_verb_may_be_its_report_but_what_is_most_unlikely(float logOdds, int candidates) =>
        Parsed.Read(Sentence, reading => Find(reading, logOdds).Found.Should().HaveCount(candidates));

    [Test]
    public void A_cue_may_hang_on_what_it_reports() =>
        Parsed.Read("""
            Parks 2 Nsubj Noun NNS
            close 0 Root Verb VBP
            , 5 Punct Punctuation ,
            officials 5 Nsubj Noun NNS
            say 2 Parataxis Verb VBP
            . 2 Punct Punctuation .
            """, reading =>
        {
            var report = Find(reading, -6f).Found.Should().ContainSingle().Which;
            report.Origin.Should().Be(ReportOrigin.Parenthesis);
            report.Content.Should().Equal(new TokenRange(0, 2));
        });

    [TestCase("claim 2 Obj Noun NN", "that", 1)]
    [TestCase("claim 2 Obj Noun NN", "which", 0)]
    [TestCase("Lee 2 Obj ProperNoun NNP", "that", 0)]
    public void What_a_noun_says_may_look_like_its_relative_clause(string cue, string first, int found) =>
        Parsed.Read($"""
            She 2 Nsubj Pronoun PRP
            denied 0 Root Verb VBD
            {cue}
            {first} 7 Mark SubordinatingConjunction IN
            rents 7 Nsubj Noun NNS
            have 7 Aux Auxiliary VBP
            risen 3 AclRelcl Verb VBN
            . 2 Punct Punctuation .
            """, reading => Find(reading, -1f).Found.Count(report => report.Content[0] == new TokenRange(3, 7)).Should().Be(found));

    [TestCase("whom 3 Obj Pronoun WP", 0)]
    [TestCase("that 3 Obj Pronoun WDT", 0)]
    [TestCase("arson 3 Obj Noun NN", 1)]
    public void A_pronoun_alone_tells_nothing(string content, int found) =>
        Parsed.Read($"""
            {content}
            she 3 Nsubj Pronoun PRP
            denied 0 Root Verb VBD
            . 3 Punct Punctuation .
            """, reading => Find(reading, -1f).Found.Count(report => report.Content[0] == new TokenRange(0, 1)).Should().Be(found));

    [Test]
    public void Who_is_said_to_be_something_belongs_to_what_is_said() =>
        Parsed.Read(Sentence, reading => Find(reading, -1f).Likeliest.Should().ContainSingle().Which!.Content.Should().Equal(new TokenRange(3, 9)));

    static (List<Report> Found, Report?[] Likeliest) Find(Reading reading, float logOdds)
    {
        var found = new List<Report>();
        var likeliest = new Report?[reading.Marks.Groups.Length];
        new ArcReports(LogisticSection.Read(LogisticSection.Write([0, 0], 1, logOdds), "cues"))
            .Find(reading, new(0, reading.View.Tokens.Length), 0, found, likeliest);
        return (found, likeliest);
    }
}
