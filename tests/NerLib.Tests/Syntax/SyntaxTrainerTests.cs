using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Syntax;
using NerLib.Tests.Encoding;
using NerLib.Training;

namespace NerLib.Tests.Syntax;

public class SyntaxTrainerTests
{
    [Test]
    public void The_same_sentences_and_seed_give_the_same_bytes() => SmallSyntax.Train(1).Should().Equal(SmallSyntax.Section);

    [Test]
    public void Another_seed_gives_another_model() => SmallSyntax.Train(2).Should().NotEqual(SmallSyntax.Section);

    [Test]
    public void What_was_learned_is_known()
    {
        var document = new NerPipeline(SmallSyntax.Model, new() { Layers = Layers.Syntax }).Annotate("Nobody said that the gates were painted.");
        string.Join(' ', document.Syntax.Select(token => token.PennTag)).Should().Be("NN VBD IN DT NNS VBD VBN .");
        string.Join(' ', document.Syntax.Select(token => token.PartOfSpeech.UdName())).Should().Be("PRON VERB SCONJ DET NOUN AUX VERB PUNCT");
        string.Join(' ', document.Syntax.Select(token => token.Head)).Should().Be("1 -1 6 4 6 6 1 1");
        string.Join(' ', document.Syntax.Select(token => token.Relation.UdName())).Should().Be("nsubj root mark det nsubj:pass aux:pass ccomp punct");
    }

    [Test]
    public void Every_truncation_of_the_section_is_refused()
    {
        var section = SmallSyntax.Section;
        foreach (int length in Enumerable.Range(0, 64)
            .Concat(Enumerable.Range(1, 60).Select(i => (int)((long)section.Length * i / 61))).Append(section.Length - 1))
            FluentActions.Invoking(() => new SyntaxModel(section.AsSpan(0, length), SmallVectors.Vectors)).Should().Throw<NerModelException>();
    }

    [TestCase(0, 2, "*syntax has format 2; this NerLib reads 3*")]
    [TestCase(4, 5000, "*5000*")]
    [TestCase(4, -1, "*-1*")]
    public void A_number_that_cannot_be_is_refused(int offset, int value, string message)
    {
        var section = SmallSyntax.Section.ToArray();
        BitConverter.GetBytes(value).CopyTo(section, offset);
        FluentActions.Invoking(() => new SyntaxModel(section, SmallVectors.Vectors)).Should().Throw<NerModelException>().WithMessage(message);
    }

    [Test]
    public void A_section_can_be_put_into_a_model()
    {
        var model = NerModel.Load(new ModelWriter().Add(new NerModelInfo { Name = "whole", Command = "train it", Corpora = ["a"] })
            .Add("ABCD", [1]).Add(ModelFormat.Syntax, [2]).Add("EFGH", [3]).ToArray());
        var both = ModelTrainer.With(model, ModelFormat.Syntax, [4, 5]);
        both.Sections.Select(section => section.Key).Should().Equal(ModelFormat.Info, "ABCD", ModelFormat.Syntax, "EFGH");
        both.Section(ModelFormat.Syntax)!.Value.ToArray().Should().Equal(4, 5);
        both.Info.Name.Should().Be("whole");
    }
}
