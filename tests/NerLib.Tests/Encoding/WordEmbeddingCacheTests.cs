using System.Runtime.InteropServices;
using NerLib.Encoding;
using NerLib.Numerics;
using NerLib.Tests.Entities;

namespace NerLib.Tests.Encoding;

public class WordRowCacheTests
{
    static readonly Encoder Encoder = SmallNetwork.Read(SmallNetwork.Section).Encoder;
    static readonly IntegerLayer Gates = Encoder.Layers.Context[0].Gates;

    // So many that words of one batch drive each other out, and come back in it; some too long to be remembered.
    [Test]
    public void A_word_has_the_rows_that_it_has_alone()
    {
        var random = new Random(3);
        var words = Enumerable.Range(0, 60_000)
            .Select(_ => new string((char)('a' + random.Next(26)), random.Next(1, 20)) + random.Next(random.Next(2) == 0 ? 40 : 20_000)).ToArray();
        var cache = NewCache();
        for (int start = 0; start < words.Length; start += SentenceBatch.MostWords)
        {
            var batch = words[start..Math.Min(start + SentenceBatch.MostWords, words.Length)];
            var (rows, gates) = Read(cache, batch);
            int last = batch.Length - 1;
            var (row, gate) = Read(NewCache(), batch[last]);
            rows[^row.Length..].Should().Equal(row);
            gates[^gate.Length..].Should().Equal(gate);
            // The same word again, wherever it stands in the batch.
            for (int i = 0; i < last; i++)
                if (batch[i] == batch[last]) rows[(i * row.Length)..((i + 1) * row.Length)].Should().Equal(row);
        }
    }

    [Test]
    public void Words_of_any_length_are_told_apart()
    {
        var random = new Random(4);
        var slots = new WordSlots(bits: 3);
        for (int i = 0; i < 20_000; i++)
        {
            var word = new string([.. Enumerable.Range(0, random.Next(1, 17)).Select(_ => (char)('a' + random.Next(2)))]);
            int changed = random.Next(word.Length);
            var other = word[..changed] + (word[changed] == 'a' ? 'b' : 'a') + word[(changed + 1)..];
            slots.Find(word, out _);
            if (slots.Find(other, out bool isNew) == slots.Find(word, out bool isNewAgain)) (isNew && isNewAgain).Should().BeTrue($"{word} is not {other}");
        }
    }

    [Test]
    public void A_word_met_lately_is_not_driven_out()
    {
        var slots = new WordSlots(bits: 3);
        foreach (var word in (string[])["a", "c", "a", "d", "g", "a"]) slots.Find(word, out _);
        slots.Find("h", out _);
        slots.Find("a", out bool isNew);
        isNew.Should().BeFalse();
    }

    static WordEmbeddingCache NewCache() =>
        new(Encoder.Words, Gates, new(SentenceBatch.MostWords, Math.Max(Encoder.Words.Inputs, Encoder.Width)));

    static (float[] Rows, float[] Gates) Read(WordEmbeddingCache cache, params string[] words)
    {
        var tokens = new List<Token>();
        int start = 0;
        foreach (var word in words)
        {
            tokens.Add(new(start, start + word.Length, TokenKind.Word));
            start += word.Length;
        }
        var (rows, gates) = (new float[words.Length * Encoder.Width], new float[words.Length * Gates.Outputs]);
        cache.Read(new() { Text = string.Concat(words), Tokens = CollectionsMarshal.AsSpan(tokens) }, [new(0, words.Length)], rows, gates);
        return (rows, gates);
    }
}
