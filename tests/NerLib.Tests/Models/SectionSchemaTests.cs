using NerLib.Languages;
using NerLib.Models;
using NerLib.Pipeline;

namespace NerLib.Tests.Models;

public class SectionSchemaTests
{
    enum Features { Word = 1, Shape = 2 }

    static class Renamed
    {
        public enum Features { Word = 1, Form = 2 }
    }

    static class Shifted
    {
        public enum Features { Word = 1, Class = 2, Shape = 3 }
    }

    [Test]
    public void Features_renamed_or_shifted_have_another_schema()
    {
        var schemas = new[] { SchemaOf<Features>(), SchemaOf<Renamed.Features>(), SchemaOf<Shifted.Features>() };
        schemas.Distinct().Should().HaveCount(3);
        SchemaOf<Features>().Should().Be(schemas[0]);

        static SectionSchema SchemaOf<T>() where T : struct, Enum => SectionSchema.Of(SectionSchema.Describe<T>());
    }

    [TestCase(ModelFormat.Sentences)]
    [TestCase(ModelFormat.Speech)]
    public void A_section_trained_over_other_features_is_refused_by_its_name(string section)
    {
        var other = SectionSchema.Of(SectionSchema.Describe<Features>());
        var model = NerModel.Load(new ModelWriter().Add(section, other, LogisticSection.Write([1, 2], 1, 0)).ToArray());
        FluentActions.Invoking(() => new NerPipeline(model)).Should().Throw<NerModelException>()
            .WithMessage(
                $"The model's section {section} was trained over other features (schema {other}) than this NerLib has (????????)."
                + "*train the model again.");
    }

    [Test]
    public void The_english_model_was_trained_over_the_features_of_this_version()
    {
        var model = EnglishModel.Load();
        FluentActions.Invoking(() => SectionSchemas.Check(model)).Should().NotThrow();
        model.Sections.Select(section => section.Key).Where(section => section != ModelFormat.Info)
            .Should().OnlyContain(section => model.SchemaOf(section) != SectionSchema.None);
    }

    [TestCase("de")]
    [TestCase("pt-BR")]
    public void A_model_of_another_language_is_refused(string language)
    {
        var model = NerModel.Load(new ModelWriter().Add(new NerModelInfo { Name = "foreign", Language = language }).ToArray());
        FluentActions.Invoking(() => new NerPipeline(model)).Should().Throw<NerModelException>()
            .WithMessage($"The model 'foreign' is for the language '{language}'; this NerLib reads 'en'.*");
    }

    [TestCase("")]
    [TestCase("en")]
    [TestCase("en-GB")]
    [TestCase("EN")]
    public void A_pipeline_takes_its_language_from_the_model(string language) =>
        new NerPipeline(NerModel.Load(new ModelWriter().Add(new NerModelInfo { Language = language }).ToArray())).Language.Should().Be(Language.English);
}
