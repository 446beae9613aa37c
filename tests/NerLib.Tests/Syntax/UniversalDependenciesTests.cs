namespace NerLib.Tests.Syntax;

public class UniversalDependenciesTests
{
    [TestCase(DependencyRelation.NsubjPass, "nsubj:pass", DependencyRelation.Nsubj)]
    [TestCase(DependencyRelation.AclRelcl, "acl:relcl", DependencyRelation.Acl)]
    [TestCase(DependencyRelation.Xcomp, "xcomp", DependencyRelation.Xcomp)]
    [TestCase(DependencyRelation.None, "_", DependencyRelation.None)]
    public void Relations_have_the_names_of_treebanks(DependencyRelation relation, string name, DependencyRelation universal) =>
        (relation.UdName(), relation.Universal()).Should().Be((name, universal));

    [TestCase(PartOfSpeech.ProperNoun, "PROPN")]
    [TestCase(PartOfSpeech.Other, "X")]
    [TestCase(PartOfSpeech.None, "_")]
    public void Parts_of_speech_have_the_names_of_treebanks(PartOfSpeech partOfSpeech, string name) => partOfSpeech.UdName().Should().Be(name);

    [Test]
    public void Every_name_leads_back()
    {
        foreach (var relation in Enum.GetValues<DependencyRelation>().Skip(1)) UniversalDependencies.RelationOf(relation.UdName()).Should().Be(relation);
        foreach (var part in Enum.GetValues<PartOfSpeech>().Skip(1)) UniversalDependencies.PartOfSpeechOf(part.UdName()).Should().Be(part);
        UniversalDependencies.RelationOf("_").Should().BeNull();
    }

    [Test]
    public void A_relations_name_is_the_enumerations_but_for_the_colon() =>
        Enum.GetValues<DependencyRelation>().Skip(1)
            .Should().OnlyContain(relation => relation.UdName().Replace(":", "").Equals(relation.ToString(), StringComparison.OrdinalIgnoreCase));
}
