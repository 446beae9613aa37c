using System.Runtime.InteropServices;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Numerics;
using NerLib.Tokens;

namespace NerLib.Training.Entities;

/// <summary>Counts how a large amount of news writes its words inside sentences, where a capital means something.</summary>
sealed class WordCaseBuilder
{
    const int FewestUses = 5, FewestWordsOfASentence = 8;

    readonly Dictionary<uint, (int Small, int Capital)> _counts = [];

    /// <summary>Counts the words of a compressed text file, a paragraph a line.</summary>
    public WordCaseBuilder Read(string newsFile)
    {
        var tokenizer = new WordTokenizer();
        var tokens = new List<Token>();
        foreach (string line in CompressedText.LinesOf(newsFile))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            tokens.Clear();
            tokenizer.Annotate(new() { Text = line, Regions = [new(new(0, line.Length), RegionKind.Body)] }, tokens, default);
            Count(line, CollectionsMarshal.AsSpan(tokens));
        }
        return this;
    }

    /// <summary>Writes what <see cref="WordCases"/> reads.</summary>
    public void Write(SectionWriter writer)
    {
        var classes = new SortedDictionary<uint, byte>();
        foreach (var (word, (small, capital)) in _counts)
            if (small + capital >= FewestUses) classes[word] = ClassOf((double)capital / (small + capital));
        writer.WriteHashes([.. classes.Keys]);
        writer.WritePacked<byte>([.. classes.Values]);
    }

    void Count(string line, ReadOnlySpan<Token> tokens)
    {
        // A title's capitals say nothing: most of its words have one.
        int words = 0, capitals = 0;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if (char.IsUpper(line[token.Start])) capitals++;
        }
        if (words < FewestWordsOfASentence || 2 * capitals > words) return;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || tokens[i - 1].Kind != TokenKind.Word) continue;
            ref var counts = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, WordHash.Folded(line.AsSpan(tokens[i].Start, tokens[i].Length)), out _);
            if (char.IsUpper(line[tokens[i].Start])) counts.Capital++;
            else counts.Small++;
        }
    }

    static byte ClassOf(double capitals) => capitals switch { < 0.05 => 1, < 0.3 => 2, < 0.7 => 3, < 0.95 => 4, _ => 5 };
}
