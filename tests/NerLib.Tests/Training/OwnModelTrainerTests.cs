using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Training;

namespace NerLib.Tests.Training;

/// <summary>Models of the user's own, trained on a corpus made here.</summary>
public class OwnModelTrainerTests
{
    readonly List<string> _report = [];
    string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory().FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Types_of_the_users_own_are_learned_without_word_lists()
    {
        var model = NerModel.Load(Train(new() { Corpora = [Corpus()], Name = "own" }));
        Found(model, "Today Kelavin gave Umpatol to the cat.").Should().Be("Kelavin VET|Umpatol DRUG");
        model.Info.Name.Should().Be("own");
        model.Sections.Select(section => section.Key).Should().Equal(ModelFormat.Info, ModelFormat.Entities);
    }

    [Test]
    public void Word_lists_and_sentence_splitter_are_those_of_the_base()
    {
        var english = EnglishModel.Load();
        var model = NerModel.Load(Train(new() { Corpora = [Corpus()], Name = "own", Base = english }));
        model.Section(ModelFormat.Sentences)!.Value.ToArray().Should().Equal(english.Section(ModelFormat.Sentences)!.Value.ToArray());
        var (own, given) = (Tagger(model), Tagger(english));
        own.Tokens.ReadWord("London").Fine.Should().Be(given.Tokens.ReadWord("London").Fine).And.NotBe(0);
        own.Labels.Types.Select(type => type.Name).Should().Equal("DRUG", "VET");
    }

    [Test]
    public void The_same_files_give_the_same_bytes()
    {
        var how = new OwnTraining { Corpora = [Corpus()], Name = "own" };
        Train(how).Should().Equal(Train(how));
    }

    [Test]
    public void Types_are_chosen_and_renamed()
    {
        var model = NerModel.Load(Train(new() { Corpora = [Corpus()], Name = "own", Types = new Dictionary<string, string> { ["VET"] = "PERSON" } }));
        Found(model, "Today Kelavin gave Umpatol to the cat.").Should().Be("Kelavin PERSON");
        _report.Should().Contain(line => line.EndsWith("VET  as PERSON")).And.Contain(line => line.EndsWith("DRUG  not learned"));
        model.Info.Command.Should().Contain("--types VET=PERSON");
    }

    [Test]
    public void The_report_counts_what_was_read_and_accepted()
    {
        Train(new() { Corpora = [Corpus(), Write("iob1.conll", "Kelavin\tI-VET\nleft\tO\n")], Name = "own" });
        _report.Should().Contain(line => line.StartsWith("documents: 2, sentences: 201, tokens: 1,402"))
            .And.Contain("      201  VET").And.Contain(line => line.StartsWith("accepted, read as if with B-") && line.EndsWith(": 1"));
    }

    [TestCase("a\tO\n", null, "The corpora have no entities to learn*")]
    [TestCase("a\tB-X\n", "Y", "The corpora have no entity of the type 'Y'; they have: X.")]
    [TestCase("a\tB-X|Y\n", null, "The type 'X|Y' cannot be learned*")]
    [TestCase("a\tB-X\nb\tX\n", null, "*own.conll, line 2: found 'b\tX'*")]
    public void What_cannot_be_learned_is_refused(string corpus, string? type, string expected) =>
        FluentActions.Invoking(() => Train(new()
        {
            Corpora = [Write("own.conll", corpus)],
            Name = "own",
            Types = type is null ? null : new Dictionary<string, string> { [type] = type },
        }))
            .Should().Throw<InvalidDataException>().WithMessage(expected);

    [Test]
    public void Too_many_types_are_refused_with_their_names() =>
        FluentActions.Invoking(() => Train(new()
        {
            Corpora = [Write("own.conll", string.Concat(Enumerable.Range(0, LabelSet.MaxTypes + 1).Select(i => $"a\tB-T{i}\n")))],
            Name = "own",
        }))
            .Should().Throw<InvalidDataException>().WithMessage("*32 types; a model can have 31*--types*T0, T1,*");

    byte[] Train(OwnTraining how) => OwnModelTrainer.Train(how, _report.Add, _ => { });

    string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    /// <summary>Two hundred sentences: whoever gives is a VET, what is given is a DRUG.</summary>
    string Corpus()
    {
        var random = new Random(20261123);
        string Word(string end) => "" + (char)('A' + random.Next(26)) + (char)('a' + random.Next(26)) + "re"[random.Next(2)] + end;
        return Write("corpus.conll", string.Concat(Enumerable.Range(0, 200).Select(_ =>
            $"Today\tO\n{Word("vin")}\tB-VET\ngave\tO\n{Word("atol")}\tB-DRUG\nto\tO\nthem\tO\n.\tO\n\n")));
    }

    static EntityModel Tagger(NerModel model) => new(model.Section(ModelFormat.Entities)!.Value.Span);

    static string Found(NerModel model, string text)
    {
        var document = new NerPipeline(model, new() { Layers = Layers.Entities }).Annotate(text);
        return string.Join('|', document.Entities.Where(entity => entity.Type != EntityType.Date)
            .Select(entity => $"{document.TextOf(entity)} {entity.Type}"));
    }
}
