using System.Numerics;
using NerLib.Entities.Tagging;

namespace NerLib.Training.Entities;

/// <summary>
/// Puts other names of the same type and length in the place of the names of a sentence, so that a tagger learns from what stands around a
/// name what it is, and not by heart (Dai and Adel 2020, "An Analysis of Simple Data Augmentation for Named Entity Recognition",
/// mention replacement).
/// </summary>
sealed class MentionReplacement
{
    const double Share = 0.3;

    /// <summary>Names of more words are taken for as long as each other.</summary>
    const int Longest = 4;

    static readonly EntityType[] Replaced = [EntityType.Person, EntityType.Location, EntityType.Organization];

    readonly List<string[]>?[] _names;
    readonly LabelSet _labels;

    /// <param name="labels">The labels.</param>
    /// <param name="documents">Whose names are put in.</param>
    public MentionReplacement(LabelSet labels, IEnumerable<TrainingDocument> documents)
    {
        _labels = labels;
        _names = new List<string[]>?[labels.Types.Count * Longest];
        foreach (var type in Replaced.Select(labels.IndexOf).Where(type => type >= 0))
            for (int length = 0; length < Longest; length++) _names[type * Longest + length] = [];
        var known = new HashSet<(int Type, string Words)>();
        foreach (var document in documents)
            for (int i = 0; i < document.Words.Count; i++)
                foreach (var (type, tokens) in CertainNames(document.Allowed[i]))
                    if (NamesLike(type, tokens.Length) is { } names)
                    {
                        string[] words = [.. document.Words[i].Skip(tokens.Start).Take(tokens.Length)];
                        if (char.IsUpper(words[0][0]) && known.Add((type, string.Join(' ', words)))) names.Add(words);
                    }
    }

    /// <summary>For a share of the sentences a copy with other names; null for the others and for one without names.</summary>
    public (IReadOnlyList<string> Words, ulong[] Allowed)? Rewrite(IReadOnlyList<string> words, ulong[] allowed, Random random)
    {
        if (random.NextDouble() >= Share) return null;
        List<string> others = [];
        List<ulong> labels = [];
        int read = 0;
        foreach (var (type, tokens) in CertainNames(allowed))
        {
            if (NamesLike(type, tokens.Length) is not { Count: > 0 } names) continue;
            Copy(tokens.Start);
            string[] name = names[random.Next(names.Count)];
            others.AddRange(name);
            labels.AddRange(name.Select((_, i) => 1UL << (i == 0 ? LabelSet.Begin(type) : LabelSet.Inside(type))));
            read = tokens.End;
        }
        if (read == 0) return null;
        Copy(words.Count);
        return (others, [.. labels]);

        void Copy(int end)
        {
            for (; read < end; read++)
            {
                others.Add(words[read]);
                labels.Add(allowed[read]);
            }
        }
    }

    List<string[]>? NamesLike(int type, int length) => _names[type * Longest + Math.Min(length, Longest) - 1];

    /// <summary>The names whose type and extent the annotation leaves no doubt of.</summary>
    IEnumerable<(int Type, TextSpan Tokens)> CertainNames(ulong[] allowed)
    {
        for (int start = 0; start < allowed.Length; start++)
        {
            if (!BitOperations.IsPow2(allowed[start])) continue;
            int type = Enumerable.Range(0, _labels.Types.Count).FirstOrDefault(type => allowed[start] == 1UL << LabelSet.Begin(type), -1);
            if (type < 0) continue;
            int end = start + 1;
            while (end < allowed.Length && allowed[end] == 1UL << LabelSet.Inside(type)) end++;
            if (end == allowed.Length || (allowed[end] & 1UL << LabelSet.Inside(type)) == 0) yield return (type, new(start, end));
        }
    }
}
