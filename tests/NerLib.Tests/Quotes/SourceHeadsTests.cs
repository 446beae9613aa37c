using NerLib.Quotes;

namespace NerLib.Tests.Quotes;

public class SourceHeadsTests
{
    const string Text = "Ann Lee said the town would pay, adding that “Bob Orr knew” of it.";

    [Test]
    public void What_the_rules_take_comes_first_and_each_candidate_once() =>
        Asked(Text, "adding", "the town").Should().Equal("the town", "Ann Lee", "it");

    [Test]
    public void Who_is_named_in_a_quotation_is_no_candidate() =>
        Asked(Text, "adding", null).Should().NotContain("Bob Orr");

    [Test]
    public void A_cue_in_a_quotation_has_its_source_there() =>
        Asked("“Bob Orr says Ann Lee left,” he told Tom Ray.", "says", "Bob Orr").Should().Equal("Bob Orr", "Ann Lee", "he", "Tom Ray");

    [Test]
    public void An_owner_is_no_candidate() => Asked("Bob Orr’s aunt Ann Lee and Tom Ray said so.", "said", "Ann Lee").Should().Equal("Ann Lee", "Tom Ray");

    [Test]
    public void One_candidate_needs_no_judge() => Asked("Ann Lee said so.", "said", "Ann Lee").Should().BeEmpty();

    /// <summary>The words of the candidates that a judge is asked about.</summary>
    static List<string> Asked(string text, string cue, string? chosen)
    {
        var document = Reader.Read(text, "Ann Lee", "Bob Orr", "Tom Ray");
        var reading = new Reading(Reader.View(document));
        var judge = new Judge();
        var at = TokensOf(document, cue);
        Subject? subject = chosen is null ? null : new(TokensOf(document, chosen), reading.MentionTo(TokensOf(document, chosen).End - 1));
        SourceHeads.Best(reading, at, QuotePattern.ThatClause, new(0, document.Tokens.Length), new(subject, null, subject, null, null), judge);
        return [.. judge.Cores.Select(core => document.TextOf(core))];
    }

    static TokenRange TokensOf(Document document, string words)
    {
        int start = document.Text.IndexOf(words, StringComparison.Ordinal), end = start + words.Length;
        var tokens = document.Tokens.ToList();
        return new(tokens.FindIndex(token => token.Start == start), tokens.FindIndex(token => token.End == end) + 1);
    }

    sealed class Judge : ISourceJudge
    {
        public List<TokenRange> Cores { get; } = [];

        public int BestHead(TokenRange cue, ReadOnlySpan<TokenRange> cores, Reading reading, ReadOnlySpan<uint> features)
        {
            features.Length.Should().Be(cores.Length * SourceHeads.Count);
            features.Contains(0u).Should().BeFalse();
            Cores.AddRange(cores);
            return 0;
        }

        public int BestBorder(SourceCore source, bool isEnd, ReadOnlySpan<int> borders, Reading reading, ReadOnlySpan<uint> features) => 0;
    }
}
