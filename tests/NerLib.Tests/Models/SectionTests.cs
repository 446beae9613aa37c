using NerLib.Models;

namespace NerLib.Tests.Models;

public class SectionTests
{
    static readonly uint[][] Ascending =
    [
        [], [0], [uint.MaxValue], [1, 2, 0x1_0000, 0xFFFF_FFFE, 0xFFFF_FFFF], [.. Enumerable.Range(0, 1_000).Select(i => (uint)i * 4_000_000)],
    ];

    [TestCaseSource(nameof(Ascending))]
    public void Ascending_hashes_are_read_as_they_were_written(uint[] hashes)
    {
        var writer = new SectionWriter();
        writer.WriteHashes(hashes);
        writer.Write(42);
        var reader = new SectionReader(writer.ToArray(), "TEST");
        reader.ReadHashes().Should().Equal(hashes);
        reader.ReadInt32().Should().Be(42);
    }

    [Test]
    public void Hashes_that_are_cut_short_are_refused()
    {
        var writer = new SectionWriter();
        writer.WriteHashes([1, 2, 3]);
        var bytes = writer.ToArray();
        for (int length = 0; length < bytes.Length; length++)
            FluentActions.Invoking(() => new SectionReader(bytes.AsSpan(0, length), "TEST").ReadHashes()).Should().Throw<NerModelException>()
                .WithMessage("The model is damaged: section TEST *", $"only {length} of {bytes.Length} bytes are there");
    }

    [TestCase(0)]
    [TestCase(3)]
    [TestCase(1_000)]
    public void Packed_values_are_read_as_they_were_written(int count)
    {
        sbyte[] small = [.. Enumerable.Range(0, count).Select(i => (sbyte)(i % 5 - 2))];
        ushort[] large = [.. Enumerable.Range(0, count).Select(i => (ushort)(i % 3 * 1_000))];
        var writer = new SectionWriter();
        writer.WritePacked<sbyte>(small);
        writer.WritePacked<ushort>(large);
        writer.Write(42);
        var reader = new SectionReader(writer.ToArray(), "TEST");
        reader.ReadPacked<sbyte>(count, spare: 2).Should().Equal([.. small, 0, 0]);
        reader.ReadPacked<ushort>(count).Should().Equal(large);
        reader.ReadInt32().Should().Be(42);
    }

    [TestCase(800, "*cannot hold 800 packed values*")]
    [TestCase(int.MaxValue * 100L, "*cannot hold 214748364700 packed values*")]
    [TestCase(2, "*holds 3 bytes that do not stand for 2*")]
    public void Another_count_than_was_packed_is_refused(long count, string message)
    {
        var writer = new SectionWriter();
        writer.WritePacked<byte>([1, 2, 3]);
        var bytes = writer.ToArray();
        FluentActions.Invoking(() => new SectionReader(bytes, "TEST").ReadPacked<byte>(count)).Should().Throw<NerModelException>().WithMessage(message);
    }
}
