using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Numerics;

namespace NerLib.Tests.Entities;

public class EntityTaggerTests
{
    static readonly NerPipeline Pipeline = new(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities });

    [TestCase("Then Ada went home.", "Ada PERSON")]
    [TestCase("Then Ada Lovelace saw Paris and Paris.", "Ada Lovelace PERSON|Paris LOCATION|Paris LOCATION")]
    [TestCase("Lovelace went home.", "")]
    [TestCase("", "")]
    public void Names_are_found_with_their_types(string text, string expected)
    {
        var document = Pipeline.Annotate(text);
        string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type}")).Should().Be(expected);
    }

    [Test]
    public void Confidence_is_a_probability()
    {
        foreach (var entity in Pipeline.Annotate("Ada saw Paris, then Ada Lovelace left.").Entities)
            entity.Confidence.Should().BeInRange(0.5f, 1f);
    }

    [Test]
    public void What_was_read_before_never_shows_in_a_result()
    {
        var random = new Random(20261123);
        string[] words = ["Ada", "Lovelace", "Paris", "ada", "Ad", "Ada\0", "Ada\0\0", "\ud800", "Antidisestablishmentarians", "."];
        for (int round = 0; round < 300; round++)
        {
            var text = string.Join(' ', Enumerable.Range(0, random.Next(30))
                .Select(_ => random.Next(3) == 0 ? "w" + random.Next(100_000) : words[random.Next(words.Length)]));
            var fresh = new NerPipeline(NerModel.Load(TinyTagger.Model()), new() { Layers = Layers.Entities });
            Pipeline.Annotate(text).Entities.Should().Equal(fresh.Annotate(text).Entities);
        }
    }

    [Test]
    public void A_warm_tagger_allocates_nothing()
    {
        var (text, workspace) = ("Then Ada Lovelace saw Paris, and an unforgettably long word.\n\nParis saw Ada.".AsMemory(), new Workspace());
        Allocation.Least(() => Pipeline.Annotate(text, workspace)).Should().Be(0);
    }

    [Test]
    public void A_tokens_features_are_those_of_the_words_around_it_and_of_their_context()
    {
        var words = Enumerable.Range(0, 3).Select(i => new TokenAttributes { Form = WordForm.Of("word" + new string('a', i)) }).ToArray();
        var (all, part) = (new uint[FeatureTemplates.MaxFeatures], new uint[FeatureTemplates.MaxFeatures]);
        var expected = new List<uint>();
        expected.AddRange(part[..FeatureTemplates.OfOutside(0, part)]);
        for (int i = 0; i < words.Length; i++) expected.AddRange(part[..FeatureTemplates.OfWord(words[i], i + 1, part)]);
        expected.AddRange(part[..FeatureTemplates.OfOutside(4, part)]);
        expected.AddRange(part[..FeatureTemplates.OfContext(words, 1, part)]);
        all[..FeatureTemplates.Extract(words, [], 1, all)].Should().Equal(expected);
    }

    [Test]
    public void Exp_agrees_with_the_platform([Range(-80, 80, 7.3)] double x) =>
        ((double)PortableMath.Exp((float)x)).Should().BeApproximately(Math.Exp((float)x), Math.Exp((float)x) * 1e-6);

    [Test]
    public void Given_words_keep_their_borders()
    {
        var tags = NerLib.Evaluation.Tagger.Tag(Pipeline, [["Ada", "Lovelace", "'s", "don't"], ["Paris"]]);
        tags.Should().BeEquivalentTo(new[] { new[] { "B-PERSON", "I-PERSON", "O", "O" }, ["B-LOCATION"] }, options => options.WithStrictOrdering());
    }
}
