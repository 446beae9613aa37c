using System.Buffers.Binary;
using System.Security.Cryptography;
using NerLib.Models;
using NerLib.Pipeline;

namespace NerLib.Tests.Models;

public class ModelFileTests
{
    static byte[] SmallModel() => new ModelWriter()
        .Add(new NerModelInfo { Name = "small", Version = "1.2", Language = "en", Seed = 7, Corpora = ["a: CC0"] })
        .Add("ABCD", [1, 2, 3])
        .Add("EFGH", [])
        .ToArray();

    [Test]
    public void What_was_written_is_read()
    {
        var model = NerModel.Load(SmallModel());
        model.Info.Name.Should().Be("small");
        model.Info.Corpora.Should().Equal("a: CC0");
        model.Section("ABCD")!.Value.ToArray().Should().Equal(1, 2, 3);
        model.Section("EFGH")!.Value.Length.Should().Be(0);
        model.Section("NONE").Should().BeNull();
    }

    [Test]
    public void The_same_sections_give_the_same_bytes() => SmallModel().Should().Equal(SmallModel());

    [Test]
    public void Sections_begin_at_multiples_of_64()
    {
        var file = SmallModel();
        for (int entry = ModelFormat.HeaderSize; entry < ModelFormat.HeaderSize + 3 * ModelFormat.EntrySize; entry += ModelFormat.EntrySize)
            (BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(entry + 8)) % 64).Should().Be(0);
    }

    [Test]
    public void A_newer_format_is_refused_by_its_number()
    {
        var file = SmallModel();
        file[4] = 99;
        FluentActions.Invoking(() => NerModel.Load(file)).Should().Throw<NerModelException>().WithMessage("Model format 99; this NerLib reads 4 to 4.*");
    }

    [TestCase(long.MaxValue, 8L)]
    [TestCase(64L, long.MaxValue)]
    [TestCase(-64L, 8L)]
    [TestCase(64L, -1L)]
    [TestCase(0L, 8L)]
    public void A_section_outside_the_file_is_refused_even_with_a_right_checksum(long offset, long length)
    {
        var file = SmallModel();
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(ModelFormat.HeaderSize + ModelFormat.EntrySize + 8), offset);
        BinaryPrimitives.WriteInt64LittleEndian(file.AsSpan(ModelFormat.HeaderSize + ModelFormat.EntrySize + 16), length);
        SHA256.HashData(file.AsSpan(..^32), file.AsSpan(^32..));
        FluentActions.Invoking(() => NerModel.Load(file)).Should().Throw<NerModelException>().WithMessage("*section ABCD*");
    }

    [Test]
    public void A_text_file_is_no_model() =>
        FluentActions.Invoking(() => NerModel.Load("Once upon a time there was a file."u8.ToArray()))
            .Should().Throw<NerModelException>().WithMessage("*does not begin with 'NERM'*");

    [Test]
    public void A_missing_file_is_named() =>
        FluentActions.Invoking(() => NerModel.Load("no-such.nerm")).Should().Throw<NerModelException>().WithMessage("*no-such.nerm*");

    [Test]
    public void A_stream_is_read_from_where_it_stands()
    {
        var stream = new MemoryStream([9, 9, .. SmallModel()]) { Position = 2 };
        NerModel.Load(stream).Info.Name.Should().Be("small");
    }

    [Test]
    public void A_tagger_section_cut_anywhere_is_refused()
    {
        var section = NerModel.Load(TinyTagger.Model()).Section(ModelFormat.Entities)!.Value.ToArray();
        for (int length = 0; length < section.Length; length++)
            FluentActions.Invoking(() => new NerPipeline(NerModel.Load(new ModelWriter().Add(ModelFormat.Entities, section[..length]).ToArray())))
                .Should().Throw<NerModelException>($"only {length} of {section.Length} bytes are there");
    }

    [Test]
    public void A_count_beyond_the_section_is_refused_before_anything_is_allocated()
    {
        var section = new SectionWriter();
        section.Write(int.MaxValue);
        FluentActions.Invoking(() => new NerPipeline(NerModel.Load(new ModelWriter().Add(ModelFormat.Entities, section.ToArray()).ToArray())))
            .Should().Throw<NerModelException>().WithMessage("*announces 2147483647 entries*");
    }
}
