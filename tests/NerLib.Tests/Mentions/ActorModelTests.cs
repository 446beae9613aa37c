using NerLib.Languages.English;
using NerLib.Mentions;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Resolution;

namespace NerLib.Tests.Mentions;

public class ActorModelTests
{
    [TestCase("Ada", 80)]
    [TestCase("ada", 80)]
    [TestCase("Bruna", 20, Description = "not known, but its last letters are")]
    [TestCase("Una", 0, Description = "too short for an ending")]
    [TestCase("Bob", -80)]
    [TestCase("Kim", 0)]
    public void First_names_tell_the_odds_of_a_woman(string name, int odds) => new ActorModel(Section()).FemaleOdds(name).Should().Be(odds);

    [TestCase("Bob", -16)]
    [TestCase("Ada", 0, Description = "not common enough to tell something alone")]
    public void Only_very_common_first_names_tell_something_alone(string name, int odds) => new ActorModel(Section()).FemaleOddsOfBare(name).Should().Be(odds);

    [Test]
    public void Role_nouns_and_verbs_are_known_in_any_case()
    {
        var model = new ActorModel(Section());
        model.KindOf("Beekeeper").Should().Be(RoleKind.Person);
        model.KindOf("beehive").Should().BeNull();
        model.IsVerb("Wandered").Should().BeTrue();
    }

    [TestCase("president", "Orr", 6)]
    [TestCase("president", "Ray", 0)]
    [TestCase("mayor", "Orr", 0)]
    public void Nouns_tell_how_often_news_calls_a_name_so(string noun, string name, int grade) =>
        new ActorModel(Section()).GradeOf(WordHash.Folded(noun), WordHash.Folded(name)).Should().Be(grade);

    [Test]
    public void A_pronoun_goes_to_the_highest_score_and_of_equals_to_the_earlier()
    {
        var ranker = new AntecedentRanker(new(Section([0, 1, 5, 5])));
        var candidates = new AntecedentCandidates();
        candidates.Add(null).Add(1);
        candidates.Add(new(EntityType.Person)).Add(2);
        candidates.Add(new(EntityType.Person)).Add(7);   // 7 and 3 have the same low bits
        ranker.Choose(0, candidates).Should().Be(1);
    }

    [Test]
    public void A_section_cut_short_anywhere_is_refused()
    {
        byte[] section = Section();
        for (int length = 0; length < section.Length; length++)
            FluentActions.Invoking(() => new ActorModel(section.AsSpan(0, length))).Should().Throw<NerModelException>($"of {length} bytes");
    }

    [Test]
    public void A_newer_format_is_refused_by_its_number()
    {
        byte[] section = Section();
        section[0] = 9;
        FluentActions.Invoking(() => new ActorModel(section)).Should().Throw<NerModelException>().WithMessage("*format 9*");
    }

    /// <summary>A section with a few words, in which every feature weighs nothing unless told.</summary>
    internal static byte[] Section(params sbyte[] weights)
    {
        var names = new SortedDictionary<uint, sbyte>
        {
            [WordHash.Folded("ada")] = 80,
            [WordHash.Folded("bob")] = -80,
            [ActorModel.EndingHash("una")] = 20,
            [ActorModel.BareHash("bob")] = -16,
        };
        var section = new SectionWriter();
        section.Write(ActorModel.Newest);
        section.Write(names.Count);
        section.Write<uint>([.. names.Keys]);
        section.Write<sbyte>([.. names.Values]);
        section.Write(1);
        section.Write<uint>([WordHash.Folded("wandered")]);
        section.Write(1);
        section.Write<uint>([WordHash.Folded("beekeeper")]);
        section.Write<byte>([(byte)RoleKind.Person]);
        section.Write(1);
        section.Write<uint>([ActorModel.RoleHash(WordHash.Folded("president"), WordHash.Folded("Orr"))]);
        section.Write<byte>([6]);
        sbyte[] all = weights.Length == 0 ? [0] : weights;
        section.Write(all.Length);
        section.Write<sbyte>(all);
        return section.ToArray();
    }
}
