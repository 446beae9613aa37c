using NerLib.Models;
using NerLib.Sentences;

namespace NerLib.Tests.Sentences;

public class SentenceModelTests
{
    [Test]
    public void What_was_written_is_read() =>
        FluentActions.Invoking(() => new SentenceModel(LogisticSection.Write(new sbyte[64], 0.5f, -1))).Should().NotThrow();

    [Test]
    public void A_section_cut_short_is_refused() =>
        Reading(section => section[..10]).Should().Throw<NerModelException>().WithMessage("*sentence splitter ends where 4 more bytes are expected*");

    [Test]
    public void A_newer_format_is_refused() =>
        Reading(section => { section[0] = 9; return section; }).Should().Throw<NerModelException>().WithMessage("*format 9*reads 1 to 1*");

    [Test]
    public void A_wrong_number_of_weights_is_refused() =>
        Reading(section => { section[4] = 63; return section; })
            .Should().Throw<NerModelException>().WithMessage("*names 63 weights; expected a power of two*");

    [Test]
    public void A_weight_too_few_is_refused() =>
        Reading(section => section[..^1]).Should().Throw<NerModelException>().WithMessage("*announces 64 entries of 1 bytes where 63 bytes are left*");

    [Test]
    public void A_byte_too_many_is_refused() =>
        Reading(section => [.. section, 0]).Should().Throw<NerModelException>().WithMessage("*1 bytes behind its 64 weights*");

    [Test]
    public void A_step_that_is_no_number_is_refused() =>
        Reading(section => { BitConverter.TryWriteBytes(section.AsSpan(8), float.NaN); return section; })
            .Should().Throw<NerModelException>().WithMessage("*neither may be beyond*");

    static Func<SentenceModel> Reading(Func<byte[], byte[]> change) => () => new SentenceModel(change(LogisticSection.Write(new sbyte[64], 0.5f, -1)));
}
