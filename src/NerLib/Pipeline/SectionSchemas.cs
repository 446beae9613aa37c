using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Quotes;
using NerLib.Regions;
using NerLib.Resolution;
using NerLib.Sentences;
using NerLib.Syntax;

namespace NerLib.Pipeline;

/// <summary>What this version of the library reads from each section of a model.</summary>
static class SectionSchemas
{
    static readonly Dictionary<string, SectionSchema> All = new()
    {
        [ModelFormat.Regions] = LineFeatures.Schema,
        [ModelFormat.Sentences] = SentenceFeatures.Schema,
        [ModelFormat.Vectors] = PretrainedVectors.Schema,
        [ModelFormat.Entities] = EntityModel.Schema,
        [ModelFormat.EntityNetwork] = EntityNetwork.Schema,
        [ModelFormat.Syntax] = SyntaxModel.Schema,
        [ModelFormat.Actors] = AntecedentFeatures.Schema,
        [ModelFormat.Cues] = ReportingArc.Schema,
        [ModelFormat.Reports] = ReportFeatures.Schema,
        [ModelFormat.Extents] = ExtentFeatures.Schema,
        [ModelFormat.Sources] = SourceBorders.Schema,
        [ModelFormat.Speech] = SpeechFeatures.Schema,
        [ModelFormat.Speakers] = SpeakerFeatures.Schema,
    };

    /// <summary>Adds a section that was made for this version of the library.</summary>
    public static ModelWriter Add(this ModelWriter writer, string section, byte[] bytes) => writer.Add(section, All.GetValueOrDefault(section), bytes);

    /// <summary>Refuses a model one of whose sections was trained over other features than this version of the library has.</summary>
    /// <exception cref="NerModelException">The message names the section.</exception>
    public static void Check(NerModel model)
    {
        foreach (var (section, schema) in All)
            if (model.Section(section) is not null && model.SchemaOf(section) is var found && found != schema)
                throw new NerModelException(
                    $"The model's section {section} was trained over other features (schema {found}) than this NerLib has ({schema}). "
                    + "Use the model package of this version, or train the model again.");
    }
}
