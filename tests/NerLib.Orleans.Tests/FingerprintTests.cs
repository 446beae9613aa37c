namespace NerLib.Orleans.Tests;

public class FingerprintTests
{
    static readonly string Standard = Fingerprint.Of(NerModel.Empty, new());

    static IEnumerable<TestCaseData> Others()
    {
        yield return new TestCaseData(new NerOptions { Layers = Layers.Entities }).SetArgDisplayNames("layers");
        yield return new TestCaseData(new NerOptions { MinConfidence = 0.5f }).SetArgDisplayNames("confidence");
        yield return new TestCaseData(new NerOptions { Acts = QuoteActs.All }).SetArgDisplayNames("acts");
        yield return new TestCaseData(new NerOptions { Names = [new([new("Ada", EntityType.Person)])] }).SetArgDisplayNames("a name");
        yield return new TestCaseData(new NerOptions { Names = [new([new("Ada", EntityType.Person, "7")])] }).SetArgDisplayNames("a name's id");
        yield return new TestCaseData(new NerOptions { Patterns = [new(new("Ada"), EntityType.Person)] }).SetArgDisplayNames("a pattern");
    }

    [TestCaseSource(nameof(Others))]
    public void Other_options_have_another_fingerprint(object options) => Fingerprint.Of(NerModel.Empty, (NerOptions)options).Should().NotBe(Standard);

    [Test]
    public void Other_names_have_another_fingerprint_and_the_same_names_the_same()
    {
        static string Of(params string[] names) =>
            Fingerprint.Of(NerModel.Empty, new() { Names = [new(names.Select(name => new NameEntry(name, EntityType.Person)))] });
        Of("Ada", "Ben").Should().Be(Of("Ada", "Ben")).And.NotBe(Of("Ben", "Ada")).And.NotBe(Of("Ada"));
    }

    [Test]
    public void Another_model_has_another_fingerprint() => Fingerprint.Of(EnglishModel.Load(), new()).Should().NotBe(Standard);
}
