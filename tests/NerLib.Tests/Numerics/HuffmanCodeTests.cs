using CsCheck;
using NerLib.Numerics;

namespace NerLib.Tests.Numerics;

public class HuffmanCodeTests
{
    static readonly byte[][] Arrays =
    [
        [], [7], [0, 0, 0], [255, 0, 255], [.. Enumerable.Range(0, 1_000).Select(i => (byte)i)],
        [.. Enumerable.Repeat((byte)9, 1_000)],
        [.. Enumerable.Range(0, 20).SelectMany(value => Enumerable.Repeat((byte)value, 1 << value))],
    ];

    [TestCaseSource(nameof(Arrays))]
    public void What_was_encoded_is_decoded(byte[] values) => Decoded(HuffmanCode.Encode(values), values.Length).Should().Equal(values);

    [Test]
    public void Any_bytes_are_encoded_and_decoded() => Gen.Select(Gen.Byte, Gen.Byte.Array[0, 500]).Sample((most, values) =>
    {
        byte[] fewer = [.. values.Select(value => Math.Min(value, most))];
        return Decoded(HuffmanCode.Encode(fewer), fewer.Length)!.SequenceEqual(fewer);
    });

    [Test]
    public void The_bytes_are_the_same_everywhere()
    {
        byte[] code = HuffmanCode.Encode([1, 1, 1, 0, 2, 1, 1, 1]);
        code[..2].Should().Equal(0x12, 0x02);
        code[2..128].Should().OnlyContain(lengths => lengths == 0);
        // 1 is 0, 0 is 10, 2 is 11.
        code[128..].Should().Equal(1, 0, 0, 0, 0b00010_000, 0b11000_000, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    [Test]
    public void Values_of_three_bits_take_about_three()
    {
        var random = new Random(1);
        byte[] values = [.. Enumerable.Range(0, 80_000).Select(_ => (byte)random.Next(8))];
        HuffmanCode.Encode(values).Length.Should().BeInRange(30_000, 30_200);
    }

    [Test]
    public void A_code_that_is_cut_short_is_refused_or_lacks_only_zeros()
    {
        byte[] values = [.. Enumerable.Range(0, 300).Select(i => (byte)(i % 7 * i % 11))];
        byte[] code = HuffmanCode.Encode(values);
        for (int length = 0; length < code.Length; length++)
            if (Decoded(code[..length], values.Length) is { } decoded)
                (length, decoded.SequenceEqual(values)).Should().Be((Math.Max(length, code.Length - 8), true));
    }

    [Test]
    public void A_damaged_code_is_refused_or_decoded() => Gen.Select(Gen.Int[0, 400], Gen.Int[0, 200], Gen.Byte).Sample((count, place, value) =>
    {
        byte[] code = HuffmanCode.Encode([.. Enumerable.Range(0, 200).Select(i => (byte)(i % 13))]);
        code[place] = value;
        FluentActions.Invoking(() => Decoded(code, count)).Should().NotThrow();
    });

    static byte[]? Decoded(byte[] code, int count)
    {
        var values = new byte[count];
        return HuffmanCode.TryDecode(code, values) ? values : null;
    }
}
