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
        reader.ReadHashes(hashes.Length).Should().Equal(hashes);
        reader.ReadInt32().Should().Be(42);
    }

    [Test]
    public void Hashes_that_are_cut_short_are_named()
    {
        var writer = new SectionWriter();
        writer.WriteHashes([1, 2, 3]);
        var bytes = writer.ToArray()[..^1];
        FluentActions.Invoking(() => new SectionReader(bytes, "TEST").ReadHashes(3)).Should().Throw<NerModelException>()
            .WithMessage("*section TEST ends where 12 more bytes are expected*");
    }
}
