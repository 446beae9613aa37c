using NerLib.Evaluation;

namespace NerLib.Tests.Training;

/// <summary>The worked examples of the measures: clusters are written as letters, mentions as their places.</summary>
public class ActorEvaluatorTests
{
    [TestCase("aaabb", "aaabb", 5.0, 3, 3, Description = "the same")]
    [TestCase("aaaa", "aabb", 2.0, 2, 3, Description = "one cluster split in two: each mention shares half")]
    [TestCase("aab", "aa-", 2.0, 1, 1, Description = "a mention that the other side lacks gives nothing")]
    public void Mentions_and_links_are_shared_with_the_other_side(string side, string other, double shares, int shared, int all)
    {
        CoreferenceTally<int>.MentionShares(Clusters(side), Clusters(other)).Should().BeApproximately(shares, 1e-9);
        CoreferenceTally<int>.Links(Clusters(side), Clusters(other)).Should().Be((shared, all));
    }

    // The example of Pradhan et al. (2014): gold {abc} {defg}; predicted {ab} {cd} {fghi}.
    [TestCase("muc", 0.4, 0.4)]
    [TestCase("b-cubed", 0.5, 5.0 / 12)]
    [TestCase("ceaf-e", 1.3 / 3, 1.3 / 2)]
    public void The_measures_agree_with_the_published_example(string measure, double precision, double recall)
    {
        var tally = new CoreferenceTally<int>();
        tally.Add(Clusters("1112222--"), Clusters("1122-3333"));
        var figures = measure switch { "muc" => tally.Scores.Muc, "b-cubed" => tally.Scores.BCubed, _ => tally.Scores.CeafE };
        figures.Precision.Should().BeApproximately(precision, 1e-9);
        figures.Recall.Should().BeApproximately(recall, 1e-9);
    }

    [Test]
    public void The_mean_is_of_the_three_F1()
    {
        var scores = new CoreferenceScores(default, new(1, 1), new(0.5, 0.5), new(0, 0));
        scores.Mean.Should().BeApproximately(0.5, 1e-9);
    }

    [TestCase("1", 1)]
    [TestCase("1 2|3 4", 5)]
    [TestCase("1 9|9 10", 18, Description = "the greatest cell is not always in the best matching")]
    [TestCase("1 2 5", 5, Description = "more columns than rows")]
    [TestCase("1|7|5", 7, Description = "more rows than columns")]
    [TestCase("0 0|0 0", 0)]
    public void The_best_matching_is_worth_most(string rows, double worth)
    {
        var cells = rows.Split('|').Select(row => row.Split(' ').Select(double.Parse).ToArray()).ToArray();
        var table = new double[cells.Length, cells[0].Length];
        for (int i = 0; i < cells.Length; i++)
            for (int j = 0; j < cells[0].Length; j++) table[i, j] = cells[i][j];
        Assignment.Best(table).Should().BeApproximately(worth, 1e-9);
    }

    [TestCase(2, 4, 2, 4, Description = "the same words")]
    [TestCase(2, 3, 2, 6, Description = "the head's part of a longer mention")]
    [TestCase(4, 5, 4, 5, Description = "inside a longer mention, but without its head: a mention of its own")]
    public void A_predicted_mention_is_the_gold_one_whose_head_it_holds(int start, int end, int goldStart, int goldEnd)
    {
        SidedMention[] gold = [Gold(2, 6, head: 2), Gold(2, 4, head: 3)];
        MentionMatcher.ByHead(gold, [Predicted(start, end)])[new(start, end)].Should().Be(new TokenRange(goldStart, goldEnd));
    }

    [Test]
    public void People_and_bodies_with_a_name_are_scored_by_themselves()
    {
        string line = """
            {"id": "x", "sentences": [["Ada", "came", "and", "saw", "Paris", "."], ["She", "left", "it", "."]], "mentions": [
              {"sent": 0, "start": 0, "end": 1, "head": 0, "type": "person", "entity": "1", "named": true},
              {"sent": 0, "start": 4, "end": 5, "head": 4, "type": "place", "entity": "2", "named": true},
              {"sent": 1, "start": 0, "end": 1, "head": 0, "type": "person", "entity": "1", "named": false},
              {"sent": 1, "start": 2, "end": 3, "head": 2, "type": "place", "entity": "2", "named": false}]}
            """.ReplaceLineEndings("");
        var scores = Evaluate(line, path => ActorEvaluator.Evaluate(TinyPipeline, path));
        scores.Exact.Mentions.Should().Be(new Prf(3, 0, 1), "rules give no pronoun to a place");
        scores.NamedThirdPerson.BCubed.F1.Should().Be(1);
        scores.ByKind[MentionKind.Name].Mentions.Should().Be(new Prf(2, 0, 0));
    }

    [Test]
    public void GAP_counts_pairs_of_pronoun_and_name_by_gender()
    {
        const string heading = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n";
        string she = "1\tMary Orr met Jane Lee. 😀 She was late.\tShe\t25\tMary Orr\t0\tTRUE\tJane Lee\t13\tFALSE\t-\n";
        string he = "2\tBob Orr met Tom Lee. He was late.\tHe\t21\tBob Orr\t0\tFALSE\tTom Lee\t12\tTRUE\t-\n";
        var scores = Evaluate(heading + she + he, path => GapEvaluator.Evaluate(new(NerModel.Empty, new() { EntityTagger = new NoEntities() }), path));
        scores.Female.Should().Be(new Prf(1, 0, 0));
        scores.Male.Should().Be(new Prf(0, 1, 1));
        scores.Bias.Should().BeNull("a share of nothing right is no number");
        scores.Errors.Should().ContainSingle().Which.Gold.Should().Be("Tom Lee");
    }

    [Test]
    public void Named_speakers_are_looked_for_among_the_actors()
    {
        string line = """{"id": "x", "text": "Ada came. Bob said no.", "quotes": ["""
            + """{"kind": "indirect", "spans": [[19, 21]], "cues": [], "speaker_name": "ADA"}, """
            + """{"kind": "indirect", "spans": [[19, 21]], "cues": [], "speaker_name": "Bob"}]}""";
        var scores = Evaluate(line, path => SpeakerNameEvaluator.Evaluate(TinyPipeline, path));
        scores.AnyForm.Should().Be(new Share(1, 2));
        scores.Missed.Should().ContainSingle().Which.Name.Should().Be("Bob");
    }

    static NerPipeline TinyPipeline => new(NerModel.Load(TinyTagger.Model()));

    static T Evaluate<T>(string content, Func<string, T> evaluate)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, content);
            return evaluate(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    static SidedMention Gold(int start, int end, int head) =>
        new(new(start, end), MentionKind.Name, "", false, false, new(new(start, end), head, "", "", true));

    static SidedMention Predicted(int start, int end) => new(new(start, end), MentionKind.Name, "", false, false, null);

    static Dictionary<int, string> Clusters(string letters) =>
        letters.Select((letter, i) => (letter, i)).Where(pair => pair.letter != '-').ToDictionary(pair => pair.i, pair => pair.letter.ToString());

    sealed class NoEntities : IAnnotator<Entity>
    {
        public void Annotate(DocumentView earlier, List<Entity> output, CancellationToken cancellationToken) { }
    }
}
