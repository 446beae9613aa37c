using System.Globalization;

namespace NerLib.Catalyst;

/// <summary>Where in an entity a token stands.</summary>
enum EntityPart
{
    Begin,
    Inside,
    End,
    Single,
}

/// <summary>A token of Catalyst's that belongs to an entity.</summary>
/// <param name="Token">Index of the token.</param>
/// <param name="Entity">Index into <see cref="Document.Entities"/>.</param>
/// <param name="Part">Where in the entity, or in the part of it that lies in the token's sentence.</param>
readonly record struct TokenTag(int Token, int Entity, EntityPart Part);

/// <summary>Entities as tags of tokens.</summary>
static class EntityTags
{
    /// <summary>
    /// The tags of tokens that share a character with an entity, in order of entities. Catalyst reads entities sentence by sentence: one that runs over an
    /// end of Catalyst's sentences is tagged in each as if it were whole.
    /// </summary>
    public static List<TokenTag> Of(Document document, IReadOnlyList<GivenToken> tokens)
    {
        var tags = new List<TokenTag>();
        for (int entity = 0, from = 0; entity < document.Entities.Length; entity++)
        {
            var span = document.SpanOf(document.Entities[entity].Tokens);
            while (from < tokens.Count && tokens[from].Span.End <= span.Start) from++;
            for (int first = from, last; first < tokens.Count && tokens[first].Span.Start < span.End; first = last)
            {
                last = first + 1;
                while (last < tokens.Count && tokens[last].Span.Start < span.End && tokens[last].Sentence == tokens[first].Sentence) last++;
                for (int i = first; i < last; i++) tags.Add(new(i, entity, PartOf(i, first, last)));
            }
        }
        return tags;
    }

    /// <summary>What is known of an entity, by the keys that the package's page lists.</summary>
    public static Dictionary<string, string> MetadataOf(Document document, int entity)
    {
        var (found, metadata) = (document.Entities[entity], new Dictionary<string, string>());
        metadata["nerlib.entity"] = entity.ToString(CultureInfo.InvariantCulture);
        metadata["nerlib.confidence"] = found.Confidence.ToString("0.####", CultureInfo.InvariantCulture);
        if (document.ActorOf(found) is { } actor) metadata["nerlib.actor"] = actor.Name;
        if (found.Id is { } id) metadata["nerlib.id"] = id;
        if (found.Value is { } value) metadata["nerlib.value"] = value.ToString();
        return metadata;
    }

    static EntityPart PartOf(int token, int first, int last) =>
        last - first == 1 ? EntityPart.Single
        : token == first ? EntityPart.Begin
        : token == last - 1 ? EntityPart.End
        : EntityPart.Inside;
}
