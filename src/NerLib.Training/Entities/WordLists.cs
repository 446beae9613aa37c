using NerLib.Encoding;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Entities;

/// <summary>The word classes and the gazetteer that a tagger's features look at, as the section of a model ends with them.</summary>
static class WordLists
{
    /// <summary>Those made of the files of a lexicon.</summary>
    /// <param name="directory">The lexicon's folder.</param>
    /// <param name="newsFile">Text from which to learn how words are written; null to leave that out.</param>
    /// <param name="log">Told of progress.</param>
    public static byte[] OfLexicon(string directory, string? newsFile, Action<string> log)
    {
        var lists = new SectionWriter();
        log("word classes");
        new WordClassBuilder(Path.Combine(directory, "glove-100d.vocab"), Path.Combine(directory, "glove-100d.f16"), word => WordHash.Folded(word))
            .Write(lists);
        new WordClassBuilder(
            Path.Combine(directory, "news-cased-100d.vocab"), Path.Combine(directory, "news-cased-100d.f16"), word => WordForm.Of(word).Word)
            .Write(lists);
        log("cases of words");
        var cases = new WordCaseBuilder();
        if (newsFile is not null) cases.Read(newsFile);
        cases.Write(lists);
        log("gazetteer");
        new GazetteerBuilder(directory).AddAll().Write(lists);
        return lists.ToArray();
    }

    /// <summary>Those of a model; of one without a tagger, empty ones.</summary>
    public static byte[] Of(NerModel model)
    {
        if (model.Section(ModelFormat.Entities) is { } section) return section[new EntityModel(section.Span).WordListsStart..].ToArray();
        var lists = new SectionWriter();
        lists.Write(0);   // no word classes
        lists.Write(0);   // no cased word classes
        lists.Write(0);   // no word cases
        lists.Write(0);   // no gazetteer
        return lists.ToArray();
    }
}
