using NerLib.Mentions;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.QuotationMarks;
using NerLib.Resolution;
using NerLib.Tests.Mentions;
using NerLib.Tests.Quotes;
using NerLib.Training;

namespace NerLib.Tests.Resolution;

public class MentionResolverTests
{
    [Test]
    public void Each_pronoun_is_asked_once_with_those_who_fit_and_were_met_or_stand_ahead()
    {
        var asked = Ask("In his youth Bob Orr met Ada Ray. She liked him.", "Bob Orr", "Ada Ray");
        asked.Should().Equal("his: -, Bob Orr", "She: -, Ada Ray", "him: -, Bob Orr");
    }

    [Test]
    public void Whom_people_talk_about_in_quotation_marks_is_no_candidate_outside() =>
        Ask("Bob Orr came. “Tom Ray left,” he said.", "Bob Orr", "Tom Ray").Should().Equal("he: -, Bob Orr");

    [Test]
    public void The_company_is_whom_a_sentence_begins_with_and_not_its_owner() =>
        EnglishModel.CreatePipeline().Annotate("Siemens, owned by Baltic Holdings, said sales rose. The company added that it would hire.")
            .Quotes[^1].Speaker!.Name.Should().Be("Siemens");

    [TestCase("Ann Lee called her brave.", "her", false)]
    [TestCase("The town said that Ann Lee had written to her.", "her", false)]
    [TestCase("Ann Lee called herself brave.", "herself", true)]
    [TestCase("Ann Lee said they called her brave.", "her", true)]
    public void The_object_of_a_verb_is_not_its_subject_unless_reflexive(string text, string pronoun, bool isHer)
    {
        var document = EnglishModel.CreatePipeline().Annotate(text);
        document.MentionsOf(document.Actors.Single(actor => actor.Name == "Ann Lee")).Select(mention => document.TextOf(mention.Tokens))
            .Contains(pronoun).Should().Be(isHer);
    }

    [Test]
    public void A_pronoun_does_not_outweigh_what_a_name_tells_of_the_gender()
    {
        var (named, unknown) = (new ActorDraft(EntityType.Person), new ActorDraft(EntityType.Person));
        named.TellFirstName(-54);
        named.TellPronoun(Gender.Female);
        unknown.TellPronoun(Gender.Female);
        (named.Gender, unknown.Gender).Should().Be((Gender.Male, Gender.Female));
    }

    [Test]
    public void Whoever_took_a_picture_is_no_candidate() =>
        Ask("Bob Orr spoke in Harbor.\n\nPhoto: Tom Ray/Norwind\n\nHe was late.", "Bob Orr", "Tom Ray").Should().Equal("He: -, Bob Orr");

    [Test]
    public void Whom_news_knows_for_an_office_may_be_meant_before_the_name() =>
        Ask("The president was late. Tom Ray came. Orr spoke.", "Orr", "Tom Ray").Should().Equal("The president: -, Orr");

    [Test]
    public void The_country_may_be_the_one_most_named_however_far_back() =>
        Ask(
            "France met France. " + string.Concat(Enumerable.Range(0, 12).Select(i => $"Name{i}x came to Nameless{i}x. ")) + "The country left.",
            ["France/LOCATION", .. Enumerable.Range(0, 12).SelectMany(i => new[] { $"Name{i}x/LOCATION", $"Nameless{i}x/LOCATION" })])
            .Should().Contain(asked => asked.StartsWith("The country: ", StringComparison.Ordinal) && asked.Contains("France"));

    [Test]
    public void It_and_they_mean_no_single_person() =>
        Ask("Bob Orr left Harbor Mills. It paid them.", "Bob Orr", "Harbor Mills/ORGANIZATION").Should().Equal("It: -, Harbor Mills", "them: -, Harbor Mills");

    [Test]
    public void A_description_is_asked_too_and_names_ahead_may_be_meant() =>
        Ask("The doctor, Bob Orr, left. Tom Ray saw the doctor.", "Bob Orr", "Tom Ray")
            .Should().Equal("The doctor: -, Bob Orr", "the doctor: -, Tom Ray, Bob Orr");

    [Test]
    public void We_in_quotation_marks_may_be_a_body() =>
        Ask("“We left Harbor Mills,” he said.", "Harbor Mills/ORGANIZATION").Should().Equal("We: -, Harbor Mills");

    [Test]
    public void A_noun_may_mean_the_body_in_whose_name_it_stands_however_far_back() =>
        Ask(
            "The Orr Committee met. " + string.Concat(Enumerable.Range(0, 12).Select(i => $"Name{i}x came. ")) + "The committee met.",
            [.. Enumerable.Range(0, 12).Select(i => $"Name{i}x/LOCATION"), "Orr Committee/ORGANIZATION"])
            .Should().Contain(asked => asked.StartsWith("The committee: ", StringComparison.Ordinal) && asked.Contains("Orr Committee"));

    [Test]
    public void The_number_of_candidates_does_not_grow_with_the_text()
    {
        string text = string.Concat(Enumerable.Range(0, 100).Select(i => $"Ada Name{i}x came. ")) + "She left.";
        Ask(text, Enumerable.Range(0, 100).Select(i => $"Ada Name{i}x").ToArray()).Should().ContainSingle().Which.Count(c => c == ',')
            .Should().BeLessThan(AntecedentCandidates.Most);
    }

    [Test]
    public void The_trainer_learns_which_features_are_right()
    {
        var examples = Enumerable.Range(0, 50).Select(_ => new RankingExample([[1], [2], [3]], [false, false, true], 1)).ToList();
        var weights = RankingTrainer.Learn(examples, seed: 1);
        weights[3].Should().Be(sbyte.MaxValue);
        RankingTrainer.Learn(examples, seed: 1).Should().Equal(weights, "the same seed gives the same bytes");
    }

    [Test]
    public void A_model_without_weights_still_annotates_any_text()
    {
        var pipeline = new NerPipeline(
            NerModel.Load(new ModelWriter().Add(ModelFormat.Entities, TinyTaggerSection()).Add(ModelFormat.Actors, ActorModelTests.Section()).ToArray()));
        var random = new Random(20261123);
        string[] words = ["Ada", "he", "her", "“", "”", "'s", "(", ")", ",", ".", "\n\n", "the beekeeper", "Paris", "said", "\uD800", "wandered", "herself",
            "they", "\0"];
        for (int round = 0; round < 500; round++)
        {
            string text = string.Join(random.Next(3) == 0 ? "" : " ", Enumerable.Range(0, random.Next(30)).Select(_ => words[random.Next(words.Length)]));
            FluentActions.Invoking(() => pipeline.Annotate(text)).Should().NotThrow(text);
        }
    }

    static byte[] TinyTaggerSection() => NerModel.Load(TinyTagger.Model()).Section(ModelFormat.Entities)!.Value.ToArray();

    /// <summary>Each pronoun with its candidates; every one is given to the last candidate.</summary>
    static List<string> Ask(string text, params string[] names)
    {
        var document = Reader.Read(text, names);
        var view = new DocumentView
        {
            Text = text,
            Regions = document.Regions.AsSpan(),
            Tokens = document.Tokens.AsSpan(),
            Sentences = document.Sentences.AsSpan(),
            Entities = document.Entities.AsSpan(),
            Mentions = document.Mentions.AsSpan(),
        };
        var model = new ActorModel(ActorModelTests.Section());
        var judge = new Listener(document);
        var marks = QuotationMarkFinder.LayerOf(view);
        new MentionResolver(view, marks, NameJoiner.Join(view, new(model)), model, vectors: null).Go(view, judge, default);
        return judge.Asked;
    }

    sealed class Listener(Document document) : IAntecedentRanker
    {
        public List<string> Asked { get; } = [];

        public int Choose(int mention, AntecedentCandidates candidates)
        {
            var names = Enumerable.Range(0, candidates.Count).Select(i => candidates[i] is { } actor ? NameOf(actor) : "-");
            Asked.Add($"{document.TextOf(document.Mentions[mention])}: {string.Join(", ", names)}");
            return candidates.Count - 1;
        }

        string NameOf(ActorDraft actor) =>
            document.TextOf(document.Mentions[actor.Mentions.ToArray().First(mention => document.Mentions[mention].Kind == MentionKind.Name)]);
    }
}
