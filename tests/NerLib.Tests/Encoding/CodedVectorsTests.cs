using NerLib.Encoding;
using NerLib.Models;
using NerLib.Training.Encoding;

namespace NerLib.Tests.Encoding;

public class CodedVectorsTests
{
    const int Width = 20, Words = 5_000;
    const float Step = 4f / 127;

    static readonly uint[] Hashes = [.. Enumerable.Range(1, Words).Select(word => (uint)word * 2_654_435_761u)];
    static readonly float[][] Vectors = Random(new Random(7));
    static readonly CodedVectors Coded = Read(ProductQuantizer.Write(Hashes, Vectors, Step));

    [Test]
    public void A_vector_is_found_by_its_hash_and_is_near_the_one_that_was_coded()
    {
        double error = 0, length = 0;
        for (int word = 0; word < Words; word++)
        {
            var found = Found(Hashes[word]);
            for (int i = 0; i < Width; i++) (error, length) = (error + Math.Pow(found[i] - Vectors[word][i], 2), length + Math.Pow(Vectors[word][i], 2));
        }
        // Two bits a number can not keep more than fifteen sixteenths of noise; k-means comes near that.
        (error / length).Should().BeInRange(0.03, 0.13);
    }

    [Test]
    public void Every_piece_is_coded_by_the_nearest_of_its_book()
    {
        var all = Enumerable.Range(0, Words).Select(word => Found(Hashes[word])).ToArray();
        for (int start = 0; start < Width; start += CodedVectors.Piece)
        {
            var book = all.Select(vector => vector[start..(start + CodedVectors.Piece)]).DistinctBy(piece => string.Join(' ', piece)).ToArray();
            book.Length.Should().BeLessThanOrEqualTo(CodedVectors.Entries);
            for (int word = 0; word < Words; word += 97)
            {
                var piece = Vectors[word][start..(start + CodedVectors.Piece)];
                Distance(piece, all[word][start..(start + CodedVectors.Piece)]).Should().BeApproximately(book.Min(entry => Distance(piece, entry)), 1e-4);
            }
        }
    }

    [Test]
    public void A_vector_is_added_to_what_is_there()
    {
        var sum = Enumerable.Range(0, Width).Select(i => (float)i).ToArray();
        Coded.Add(Coded.Find(Hashes[3]), sum);
        var alone = Found(Hashes[3]);
        sum.Should().Equal(alone.Select((value, i) => i + value));
    }

    [TestCase(0u)]
    [TestCase(1u)]
    public void A_word_that_has_no_vector_adds_nothing(uint hash)
    {
        Coded.Find(hash).Should().Be(-1);
        Found(hash).Should().OnlyContain(value => value == 0);
    }

    [Test]
    public void Few_words_are_coded_as_they_are()
    {
        var few = Read(ProductQuantizer.Write(Hashes[..3], Vectors[..3], Step));
        for (int word = 0; word < 3; word++)
        {
            var found = new float[Width];
            few.Add(few.Find(Hashes[word]), found);
            for (int i = 0; i < Width; i++) found[i].Should().BeApproximately(Vectors[word][i], Step / 2 + 1e-5f);
        }
    }

    [Test]
    public void The_same_vectors_give_the_same_bytes() =>
        ProductQuantizer.Write(Hashes, Vectors, Step).Should().Equal(ProductQuantizer.Write(Hashes, Vectors, Step));

    static float[] Found(uint hash)
    {
        var found = new float[Width];
        Coded.Add(Coded.Find(hash), found);
        return found;
    }

    static double Distance(float[] a, float[] b) => a.Zip(b, (x, y) => Math.Pow(x - y, 2)).Sum();

    static CodedVectors Read(byte[] bytes)
    {
        var reader = new SectionReader(bytes, "TEST");
        return new(ref reader, Width);
    }

    static float[][] Random(Random random) =>
        [.. Enumerable.Range(0, Words).Select(_ => Enumerable.Range(0, Width)
            .Select(_ => (float)Math.Clamp(random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5, -4, 4)).ToArray())];
}
