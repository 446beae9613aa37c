using NerLib.Tokens;

namespace NerLib.Entities;

/// <summary>The town that begins a dateline, which in capitals looks like the letters of a body: <c>BOSTON, June 3 (AP) —</c>.</summary>
static class DatelineNames
{
    /// <param name="document">Up to its sentences.</param>
    /// <param name="names">Ordered names.</param>
    public static void Correct(DocumentView document, List<Entity> names)
    {
        int name = 0;
        foreach (var sentence in document.Sentences)
        {
            if (document.Regions[sentence.Region].Kind != RegionKind.Dateline) continue;
            while (name < names.Count && names[name].Tokens.Start < sentence.Tokens.Start) name++;
            if (name == names.Count || names[name].Tokens is not { Length: > 0 } town || town.Start != sentence.Tokens.Start) continue;
            if (town.End < sentence.Tokens.End && document.TextOf(document.Tokens[town.End]) is "," && !CharClasses.HasSmall(document.TextOf(town)))
                names[name] = names[name] with { Type = EntityType.Location };
        }
    }
}
