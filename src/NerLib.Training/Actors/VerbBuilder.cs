using NerLib.Evaluation.Corpora;
using NerLib.Models;
using NerLib.Numerics;

namespace NerLib.Training.Actors;

/// <summary>Finds the words that the treebanks use mostly as finite verbs.</summary>
sealed class VerbBuilder
{
    const int FewestUses = 2, TagColumn = 4, FormColumn = 1;
    const string NewDocument = "# newdoc id = ";

    readonly SortedDictionary<uint, (int Verb, int All)> _counts = [];

    /// <summary>Counts the words of a CoNLL-U file, of GUM those of the open genres.</summary>
    public VerbBuilder Read(string path)
    {
        bool counts = true;
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith(NewDocument, StringComparison.Ordinal))
                counts = line[NewDocument.Length..] is var id && (!id.StartsWith("GUM_", StringComparison.Ordinal) || GumGenres.IsOpen(id));
            if (!counts || line.Length == 0 || !char.IsDigit(line[0]) || line.Split('\t') is not { Length: > TagColumn } columns) continue;
            uint word = WordHash.Folded(columns[FormColumn]);
            var (verb, all) = _counts.GetValueOrDefault(word);
            _counts[word] = (verb + (columns[TagColumn] is "VBD" or "VBZ" or "VBP" or "VBN" or "MD" ? 1 : 0), all + 1);
        }
        return this;
    }

    public void Write(SectionWriter writer)
    {
        uint[] verbs = [.. _counts.Where(word => word.Value.All >= FewestUses && 2 * word.Value.Verb >= word.Value.All).Select(word => word.Key)];
        writer.Write(verbs.Length);
        writer.Write<uint>(verbs);
    }
}
