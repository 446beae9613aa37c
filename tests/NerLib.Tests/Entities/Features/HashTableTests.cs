using NerLib.Numerics;

namespace NerLib.Tests.Entities.Features;

public class HashTableTests
{
    // The keys of the narrow ranges fill bucket after bucket, also the last, behind which the search goes on at the first.
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
        var list = keys.ToArray();
        var table = new HashTable(list);
        for (int i = 0; i < list.Length; i++) table.Find(list[i]).Should().Be(i);
        for (int i = 0; i < 2000; i++)
            if ((uint)random.NextInt64(low, (long)high + 1) is var other && !keys.Contains(other)) table.Find(other).Should().Be(-1);
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
