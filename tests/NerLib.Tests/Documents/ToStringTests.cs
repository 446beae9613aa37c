namespace NerLib.Tests.Documents;

/// <summary>What a debugger shows of a record.</summary>
public class ToStringTests
{
    static readonly Actor Ann = new(0, "Ann Lee", EntityType.Person, Gender.Female, [0, 2, 5]);

    static IEnumerable<TestCaseData> Records() =>
    [
        new(new TextSpan(10, 35), "10..35"),
        new(new TokenRange(3, 5), "tokens 3..5"),
        new(new Token(0, 5, TokenKind.Word), "Word, 0..5"),
        new(new Sentence(new(0, 12), 2), "tokens 0..12, region 2"),
        new(new Region(new(0, 24), RegionKind.Headline), "Headline, 0..24"),
        new(new Entity(new(3, 5), EntityType.Person, 0.934f), "PERSON, tokens 3..5, 0.93"),
        new(new Entity(new(3, 5), EntityType.Person, 1) { Id = "p-7" }, "PERSON, tokens 3..5, 1.00, id p-7"),
        new(new EntityValue { Date = "2022-06-14" }, "2022-06-14"),
        new(new EntityValue { Number = 5_000_000.5m, To = 10_000_000, Currency = "USD", IsApproximate = true }, "about 5000000.5 to 10000000 USD"),
        new(new EntityValue { Number = 150, Unit = "mi" }, "150 mi"),
        new(new Mention(new(3, 4), MentionKind.Pronoun, -1), "Pronoun, tokens 3..4"),
        new(Ann, "Ann Lee (PERSON, 3 mentions)"),
        new(new Actor(1, "Siemens", EntityType.Organization, Gender.Neutral, [1]), "Siemens (ORGANIZATION, 1 mention)"),
        new(new ActorRole("chief executive", new(4, 19), 2), "chief executive"),
        new(new Speaker(new(10, 13), MentionKind.Pronoun, SpeakerType.Person, "Ann Lee", Ann), "Ann Lee (Person, by Pronoun, 10..13)"),
        new(new Quote { Kind = QuoteKind.Direct, Spans = [new(10, 35), new(40, 50)], Confidence = 0.934f }, "Direct, unknown, 10..35 and 40..50, 0.93"),
        new(new TokenSyntax(PartOfSpeech.Noun, "NN", 4, DependencyRelation.Nsubj), "Noun, NN, Nsubj of token 4"),
        new(new TokenSyntax(PartOfSpeech.Verb, "VBD", -1, DependencyRelation.Root), "Verb, VBD, Root"),
        new(TokenSyntax.None, "not analysed"),
        new(new NerModelInfo { Name = "english", Version = "1.2", Language = "en", Corpora = ["A"] }, "english 1.2 (en)"),
        new(new NerPipeline(NerModel.Empty).Annotate("Ann\nLee"), "\"Ann Lee\" (7 units, 0 entities, 0 actors, 0 quotes)"),
    ];

    [TestCaseSource(nameof(Records))]
    public void A_record_is_readable(object record, string expected) => record.ToString().Should().Be(expected);
}
