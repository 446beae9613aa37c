using NerLib.Text;

namespace NerLib.Tests.Output;

public class OffsetMapTests
{
    [TestCase("abc", OffsetUnit.Utf8, "0 1 2 3")]
    [TestCase("aé€😀b", OffsetUnit.Utf16, "0 1 2 3 4 5 6")]
    [TestCase("aé€😀b", OffsetUnit.CodePoint, "0 1 2 3 3 4 5")]
    [TestCase("aé€😀b", OffsetUnit.Utf8, "0 1 3 6 6 10 11")]
    public void Every_offset_is_counted_in_the_unit_asked_for(string text, OffsetUnit unit, string expected)
    {
        var map = new OffsetMap(text, unit);
        string.Join(' ', Enumerable.Range(0, text.Length + 1).Select(i => map[i])).Should().Be(expected);
    }

    [Test]
    public void A_lone_surrogate_counts_as_the_replacement_character_it_is_written_as() =>
        new OffsetMap("a\ud800b", OffsetUnit.Utf8)[2].Should().Be(4);
}
