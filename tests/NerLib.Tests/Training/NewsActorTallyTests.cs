using NerLib.Evaluation;
using NerLib.Evaluation.Corpora;

namespace NerLib.Tests.Training;

public class NewsActorTallyTests
{
    const string Text = "Ann Lee met Bob Ray. The mayor thanked him; she smiled.";
    const string Gold = "Ann Lee + The mayor + she | Bob Ray + him";

    [TestCase(Gold, 5, 5, 5)]
    [TestCase("", 0, 0, 0)]
    [TestCase("Ann Lee + she | Bob Ray", 3, 3, 3)]
    [TestCase("Ann Lee + The mayor + she + Bob Ray + him", 5, 3, 3, Description = "One actor for two is paired with that of most mentions.")]
    [TestCase("Ann Lee + she | The mayor | Bob Ray + him", 5, 4, 4, Description = "Of two actors for one, only that of most mentions is right.")]
    [TestCase("The mayor + she | Ann Lee | Bob Ray + him", 5, 4, 3, Description = "Right mentions may be called by a wrong name.")]
    [TestCase("she + Bob Ray | Ann Lee + him", 4, 2, 1, Description = "Of as many mentions, the first actors are paired.")]
    public void Mentions_are_found_right_and_named(string predicted, int found, int right, int named) =>
        Scores(Gold, predicted).All.Should().Be(new MentionScores(new(found, 5), new(right, 5), new(named, 5)));

    [TestCase("Ann Lee", "Lee", 1)]
    [TestCase("Ann Lee", "Lee met", 1)]
    [TestCase("Ann Lee", "met", 0)]
    [TestCase("The mayor", "mayor", 1)]
    [TestCase("The mayor", "The", 0, Description = "Only names may overlap.")]
    [TestCase("she", "; she", 0, Description = "A pronoun is found by its very words.")]
    public void A_mention_may_have_other_borders(string gold, string predicted, int found) =>
        Scores(gold, predicted).All.Found.Should().Be(new Share(found, 1));

    [TestCase("Ann Lee", "Ann Lee | Bob Ray + Ann Lee", 0, Description = "Of the same words, the last actor counts.")]
    [TestCase("Ann Lee", "Ann Lee = Lee | Bob Ray + n Lee", 1, Description = "Of the same end, the first.")]
    [TestCase("Ann Lee", "ANN LEE = Ann Lee", 1, Description = "Case does not matter.")]
    [TestCase("Ann Lee = Ann", "Ann Lee", 1, Description = "A name is the actor's name, or a mention by name.")]
    [TestCase("Ann Lee = Ann", "Ann", 1)]
    public void An_actor_is_called_by_a_form_of_the_name(string gold, string predicted, int named) =>
        Scores(gold, predicted).All.Named.Should().Be(new Share(named, 1));

    [Test]
    public void Who_has_no_name_in_the_article_cannot_be_named()
    {
        var scores = Scores("The mayor + she", "The mayor + she");
        scores.All.Should().Be(new MentionScores(new(2, 2), new(2, 2), new()));
        scores.Kinds[MentionKind.Pronoun].Right.Should().Be(new Share(1, 1));
        scores.Kinds[MentionKind.Name].Should().Be(new MentionScores());
    }

    [Test]
    public void B_cubed_weighs_found_mentions_by_their_actors()
    {
        var scores = Scores(Gold, "Ann Lee + The mayor + him | Bob Ray").BCubed;
        scores.Precision.Should().BeApproximately((2 * 2 / 3.0 + 1 / 3.0 + 1) / 4, 1e-12);
        scores.Recall.Should().BeApproximately((2 * 1 + 2 * 1 / 2.0) / 4, 1e-12);
        Scores(Gold, "").BCubed.F1.Should().BeNull("nothing is found");
    }

    [Test]
    public void Errors_say_in_context_whose_the_mention_is()
    {
        var errors = new List<AnnotationError>();
        Scores(Gold, "Ann Lee + The mayor + him | Bob Ray", errors);
        errors.Select(error => (error.What, error.Context)).Should().Equal(
            ("wrong actor, pronoun", "Ann Lee met Bob Ray. The mayor thanked ⟦him⟧; she smiled.   of Bob Ray, given to Ann Lee"),
            ("missed mention, pronoun", "Ann Lee met Bob Ray. The mayor thanked him; ⟦she⟧ smiled.   of Ann Lee"));
    }

    static NewsActorScores Scores(string gold, string predicted, List<AnnotationError>? errors = null)
    {
        var tally = new NewsActorTally(errors ?? []);
        var quotations = new QuoteDocument { Id = "a", Text = Text, Quotes = [], Ignored = [], Characters = [] };
        tally.Add(new(quotations, [], [], Actors(gold)), Predicted(Actors(predicted)));
        return tally.ToScores()!;
    }

    /// <summary>Actors with a bar between them, mentions with a plus; the name before an equals sign, else it is the first mention.</summary>
    static List<GoldActor> Actors(string marked) =>
        [.. marked.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(actor => actor.Split(" = ")).Select(parts =>
        {
            var mentions = parts[^1].Split(" + ");
            return new GoldActor(parts.Length > 1 ? parts[0] : mentions[0], "person", [.. mentions.Select(words => (SpanOf(words), KindOf(words)))]);
        })];

    static TextSpan SpanOf(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }

    static MentionKind KindOf(string words) => words is "she" or "him" ? MentionKind.Pronoun
        : words.Contains("mayor", StringComparison.Ordinal) ? MentionKind.Nominal : MentionKind.Name;

    /// <summary>A document with a token for each mention, whatever the words.</summary>
    static Document Predicted(List<GoldActor> actors)
    {
        var all = actors.SelectMany(actor => actor.Mentions).ToList();
        int next = 0;
        return new(Text, new()
        {
            Tokens = all.Select(mention => new Token(mention.Span.Start, mention.Span.End, TokenKind.Word)).ToArray(),
            Mentions = all.Select((mention, i) => new Mention(new(i, i + 1), mention.Kind, -1)).ToArray(),
            Actors = actors.Select((actor, id) =>
                new Actor(id, actor.Name, EntityType.Person, Gender.Unknown, [.. actor.Mentions.Select(_ => next++)])).ToArray(),
        });
    }
}
