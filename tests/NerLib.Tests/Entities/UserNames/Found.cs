namespace NerLib.Tests.Entities.UserNames;

/// <summary>Entities as text: <c>words TYPE id</c>, parted by bars.</summary>
static class Found
{
    public static string In(string text, NerOptions options, NerModel? model = null)
    {
        var document = new NerPipeline(model ?? NerModel.Empty, options with { Layers = Layers.Entities }).Annotate(text);
        return string.Join('|', document.Entities.Select(entity => $"{document.TextOf(entity)} {entity.Type} {entity.Id}".TrimEnd()));
    }

    public static NameList List(string lines, NamePriority priority = NamePriority.OverModel) =>
        NameList.Read(new StringReader(lines.Replace('|', '\n').Replace(' ', '\t').Replace('_', ' ')), priority);
}
