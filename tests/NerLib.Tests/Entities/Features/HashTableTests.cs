using NerLib.Numerics;

namespace NerLib.Tests.Entities.Features;

public class HashTableTests
{
    // The keys of the narrow ranges fill bucket after bucket, also behind the last.
    [TestCase(0, 1u, uint.MaxValue)]
    [TestCase(1, 1u, uint.MaxValue)]
    [TestCase(1000, 1u, uint.MaxValue)]
    [TestCase(100_000, 1u, uint.MaxValue)]
    [TestCase(1000, 1u, 5000u)]
    [TestCase(1000, uint.MaxValue - 5000, uint.MaxValue)]
    public void Each_hash_has_its_index_and_others_have_none(int count, uint low, uint high)
    {
        var random = new Random(count);
        var keys = new HashSet<uint>();
        while (keys.Count < count) keys.Add((uint)random.NextInt64(low, (long)high + 1));
        uint[] list = [.. keys.Order()];
        var table = new HashTable(list);
        for (int i = 0; i < list.Length; i++) table.Find(list[i]).Should().Be(i);
        for (int i = 0; i < 2000; i++)
            if ((uint)random.NextInt64(low, (long)high + 1) is var other && !keys.Contains(other)) table.Find(other).Should().Be(-1);
    }

    [Test]
    public void Zero_is_no_hash_that_a_table_has() => new HashTable([1, 2, 3]).Find(0).Should().Be(-1);

    [Test]
    public void What_is_found_of_keys_in_disorder_is_an_index_of_theirs()
    {
        var random = new Random(3);
        uint[] keys = [.. Enumerable.Range(0, 10_000).Select(i => (uint)random.NextInt64(0, 1L << 32) >> i % 20)];
        var table = new HashTable(keys);
        foreach (uint key in keys) table.Find(key).Should().BeInRange(-1, keys.Length - 1);
    }

    [Test]
    public void Eight_hashes_are_mixed_as_each_is()
    {
        var random = new Random(2);
        for (int i = 0; i < 1000; i++)
        {
            var (a, b) = ((uint)random.NextInt64(1L << 32), (uint)random.NextInt64(1L << 32));
            WordHash.Mix(System.Runtime.Intrinsics.Vector256.Create(a), System.Runtime.Intrinsics.Vector256.Create(b))
                .Should().Be(System.Runtime.Intrinsics.Vector256.Create(WordHash.Mix(a, b)));
        }
    }
}
