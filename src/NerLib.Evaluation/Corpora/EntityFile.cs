using System.Text.Json;

namespace NerLib.Evaluation.Corpora;

/// <summary>
/// A user's file of tagged entities: <c>.jsonl</c> has a <c>{"text", "entities": [{"start", "end", "type"}]}</c> a line, with offsets in UTF-16
/// units, as <c>nerlib batch</c> writes it; any other is a <see cref="ConllFile"/>.
/// </summary>
static class EntityFile
{
    const string Expected = """{"text": …, "entities": [{"start": …, "end": …, "type": …}]}, offsets in UTF-16 units.""";

    /// <param name="path">The file.</param>
    /// <param name="splitter">Splits the texts of a <c>.jsonl</c> into tokens and sentences.</param>
    /// <param name="counts">Told of what is read.</param>
    /// <exception cref="InvalidDataException">A line is not as expected; the message names it.</exception>
    public static IEnumerable<IReadOnlyList<TaggedSentence>> ReadDocuments(string path, NerPipeline splitter, CorpusCounts counts)
    {
        var documents = IsJsonLines(path)
            ? JsonLines.Read(path, ReadLine, Expected).Select(line => Tag(splitter.Annotate(line.Text), line.Entities, counts))
            : ConllFile.ReadDocuments(path);
        foreach (var document in documents)
        {
            counts.Add(document);
            yield return document;
        }
    }

    public static bool IsJsonLines(string path) => Path.GetExtension(path).Equals(".jsonl", StringComparison.OrdinalIgnoreCase);

    static (string Text, List<MarkedEntity> Entities) ReadLine(JsonElement line)
    {
        string text = line.GetProperty("text").GetString() ?? throw new FormatException("'text' is null.");
        var entities = new List<MarkedEntity>();
        foreach (var entity in line.GetProperty("entities").EnumerateArray())
        {
            var span = new TextSpan(entity.GetProperty("start").GetInt32(), entity.GetProperty("end").GetInt32());
            if (span.Start < 0 || span.Length <= 0 || span.End > text.Length)
                throw new FormatException($"The entity from {span.Start} to {span.End} does not lie in the text, which has {text.Length} UTF-16 units.");
            var type = new EntityType(entity.GetProperty("type").GetString()!);
            if (!type.IsUsable) throw new FormatException($"The type '{type.Name}' is blank or has white space.");
            entities.Add(new(span, type.Name));
        }
        return (text, entities);
    }

    /// <summary>The tags of a document's tokens: entities that are not on their borders stand for those that they touch.</summary>
    public static List<TaggedSentence> Tag(Document document, IReadOnlyList<MarkedEntity> entities, CorpusCounts counts)
    {
        var tokens = document.Tokens;
        var tags = new string[tokens.Length];
        Array.Fill(tags, "O");
        int first = 0, free = 0;
        foreach (var (span, type) in entities.OrderBy(entity => entity.Span.Start).ThenByDescending(entity => entity.Span.End))
        {
            while (first < tokens.Length && tokens[first].End <= span.Start) first++;
            int end = first;
            while (end < tokens.Length && tokens[end].Start < span.End) end++;
            if (end == first || first < free)
            {
                counts.LeftOut++;
                continue;
            }
            if (tokens[first].Start != span.Start || tokens[end - 1].End != span.End) counts.MovedToTokens++;
            for (int i = first; i < end; i++) tags[i] = (i == first ? "B-" : "I-") + type;
            free = end;
        }
        return Sentences(document, tags, counts);
    }

    static List<TaggedSentence> Sentences(Document document, string[] tags, CorpusCounts counts)
    {
        var sentences = new List<TaggedSentence>();
        for (int i = 0; i < document.Sentences.Length; i++)
        {
            var (start, end) = document.Sentences[i].Tokens;
            for (; end < tags.Length && tags[end].StartsWith("I-", StringComparison.Ordinal); end = document.Sentences[++i].Tokens.End) counts.Joined++;
            sentences.Add(new([.. document.Tokens[start..end].Select(document.TextOf)], tags[start..end]));
        }
        return sentences;
    }
}

/// <summary>An entity as a file marks it.</summary>
/// <param name="Span">In UTF-16 units.</param>
/// <param name="Type">By the file's name.</param>
readonly record struct MarkedEntity(TextSpan Span, string Type);
