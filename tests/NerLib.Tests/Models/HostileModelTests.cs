using System.Buffers.Binary;
using System.Security.Cryptography;
using CsCheck;
using NerLib.Entities.Tagging;
using NerLib.Models;
using NerLib.Pipeline;
using NerLib.Tests.Encoding;
using NerLib.Tests.Entities;
using NerLib.Tests.Mentions;
using NerLib.Tests.Pipeline;
using NerLib.Tests.Resolution;
using NerLib.Tests.Syntax;

namespace NerLib.Tests.Models;

/// <summary>A model file may be cut, damaged or made to harm; it is refused with a message, or works on.</summary>
public class HostileModelTests
{
    const string Text =
        "Then Ada Lovelace said that “Paris is old,” the beekeeper wandered. She told Bob: “No.” It was $5 on May 1.\n\n"
        + "He went, according to Ada.";

    const int NotANumber = 0x7FC00000, Infinity = 0x7F800000, Huge = 0x7F7FFFFF;

    /// <summary>What a model may hold, each part small.</summary>
    static readonly Lazy<byte[]> WholeModel = new(() => new ModelWriter()
        .Add(new NerModelInfo { Name = "small", Corpora = ["a: CC0"], Scores = new Dictionary<string, double> { ["x"] = 1 } })
        .Add(ModelFormat.Sentences, LogisticSection.Write([1, -1, 3, 0], 0.5f, 0))
        .Add(ModelFormat.Entities, NerModel.Load(TinyTagger.Model()).Section(ModelFormat.Entities)!.Value.ToArray())
        .Add(ModelFormat.Actors, ActorModelTests.Section(3, -2, 1, 0))
        .Add(ModelFormat.Cues, LogisticSection.Write([9, 4, -3, 7], 0.3f, 0))
        .Add(ModelFormat.Reports, LogisticSection.Write([5, 3, -1, 2], 0.3f, 0.5f))
        .Add(ModelFormat.Extents, LogisticSection.Write([-2, 3, 1, 2], 1, 0))
        .Add(ModelFormat.Sources, LogisticSection.Write([1, -1, 2, 0], 1, 0))
        .Add(ModelFormat.Speakers, SmallSpeakers.Section)
        .Add(ModelFormat.Vectors, SmallVectors.Section)
        .Add(ModelFormat.EntityNetwork, SmallNetwork.Section)
        .Add(ModelFormat.Speech, LogisticSection.Write([2, -2, 1, 1], 0.3f, 0))
        .Add(ModelFormat.Syntax, SmallSyntax.Section)
        .ToArray());

    [Test]
    public void The_undamaged_model_works() => Read(WholeModel.Value).Entities.Should().NotBeEmpty();

    [Test]
    public void Every_truncation_is_called_one()
    {
        var file = new ModelWriter().Add(new NerModelInfo { Name = "small" }).Add("ABCD", [1, 2, 3]).Add("LAST", []).ToArray();
        for (int length = 0; length < file.Length; length++)
            FluentActions.Invoking(() => NerModel.Load(file.AsMemory(0, length))).Should().Throw<NerModelException>()
                .WithMessage("*cut short*", $"only {length} of {file.Length} bytes are there");
    }

    [Test]
    public void Every_flipped_bit_is_called_damage_or_what_it_makes_of_the_file() => Gen.Int[0, 8 * 3_000 - 1].Sample(bit =>
    {
        var damaged = WholeModel.Value.ToArray();
        damaged[bit / 8] ^= (byte)(1 << (bit % 8));
        string message = FluentActions.Invoking(() => NerModel.Load(damaged)).Should().Throw<NerModelException>().Which.Message;
        message.Should().Contain(bit / 8 < 4 ? "does not begin with 'NERM'" : bit / 8 < 8 ? "Model format" : "damaged");
    }, iter: 500);

    [Test]
    public void With_a_right_checksum_any_bytes_are_refused_or_work() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int.Array[1, 4], Gen.Bool).Sample((place, values, inTable) =>
    {
        var file = WholeModel.Value.ToArray();
        int tableEnd = ModelFormat.HeaderSize + 13 * ModelFormat.EntrySize;
        int at = inTable ? 8 + place % (tableEnd - 8) : tableEnd + place % (file.Length - tableEnd - 60);
        foreach (int value in values)
        {
            BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
            at += 4;
        }
        ShouldBeRefusedOrWork(Signed(file));
    }, iter: 1_500);

    [Test]
    public void With_a_right_checksum_any_number_at_the_sections_beginnings_is_refused_or_works() =>
        Gen.Select(
            Gen.Int[0, 6_000],
            Gen.OneOf(int.MinValue, -1, 0, 1, 3, 5, 255, 1 << 20, 1 << 30, int.MaxValue, NotANumber, Infinity, Huge)).Sample((place, value) =>
    {
        var file = WholeModel.Value.ToArray();
        int tableEnd = ModelFormat.HeaderSize + 13 * ModelFormat.EntrySize;
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(tableEnd + place), value);
        ShouldBeRefusedOrWork(Signed(file));
    }, iter: 1_500);

    [TestCase(ModelFormat.Sentences)]
    [TestCase(ModelFormat.Entities)]
    [TestCase(ModelFormat.Actors)]
    [TestCase(ModelFormat.Cues)]
    [TestCase(ModelFormat.Reports)]
    [TestCase(ModelFormat.Extents)]
    [TestCase(ModelFormat.Sources)]
    [TestCase(ModelFormat.Speakers)]
    [TestCase(ModelFormat.Syntax)]
    public void Any_bytes_as_a_section_are_refused_or_work(string name) =>
        Gen.Int[0, 40].SelectMany(words => Gen.OneOf(Gen.Int, Gen.Int[-1, 40]).Array[words]).Sample(words =>
    {
        var section = new SectionWriter();
        foreach (int word in words) section.Write(word);
        ShouldBeRefusedOrWork(new ModelWriter().Add(name, section.ToArray()).ToArray());
    }, iter: 500);

    [TestCase(1, 0, Description = "the first section over the table")]
    [TestCase(2, 1, Description = "the second over the first")]
    [TestCase(6, 2, Description = "the last over the third")]
    public void Sections_that_overlap_are_refused(int section, int over)
    {
        var file = WholeModel.Value.ToArray();
        long offset = over == 0 ? 0 : BinaryPrimitives.ReadInt64LittleEndian(Entry(file, over).AsSpan(8));
        BinaryPrimitives.WriteInt64LittleEndian(Entry(file, section).AsSpan(8), offset);
        FluentActions.Invoking(() => NerModel.Load(Signed(file))).Should().Throw<NerModelException>().WithMessage("*does not fit*");
    }

    [TestCase("""{"name": null}""")]
    [TestCase("""{"corpora": null}""")]
    [TestCase("""{"seed": 1e99}""")]
    [TestCase("[1")]
    [TestCase("\u00ff")]
    public void Metadata_of_another_kind_is_refused(string json) =>
        FluentActions.Invoking(() => NerModel.Load(new ModelWriter().Add(ModelFormat.Info, System.Text.Encoding.Latin1.GetBytes(json)).ToArray()))
            .Should().Throw<NerModelException>().WithMessage("The model's metadata is not the JSON expected*");

    [TestCase(0.5f, 2f)]
    [TestCase(0.5f, float.NaN)]
    [TestCase(float.NaN, 0.5f)]
    [TestCase(0.1f, 0.5f, Description = "not ascending")]
    public void A_calibration_that_could_not_give_a_confidence_is_refused(float probability, float share)
    {
        var section = new SectionWriter();
        section.Write(2);
        section.Write<float>([0.2f, probability, 0.2f, share]);
        var bytes = section.ToArray();
        FluentActions.Invoking(() =>
        {
            var reader = new SectionReader(bytes, "TEST");
            return new Calibration(ref reader);
        }).Should().Throw<NerModelException>().WithMessage("The model's calibration*");
    }

    [TestCase(float.NaN, 0)]
    [TestCase(0, float.PositiveInfinity)]
    [TestCase(1e30f, 0)]
    public void A_logistic_model_whose_sums_could_overflow_is_refused(float step, float bias) =>
        FluentActions.Invoking(() => LogisticSection.Read(LogisticSection.Write([1, 2], step, bias), "cues"))
            .Should().Throw<NerModelException>().WithMessage("The model's cues has a step of*");

    static ArraySegment<byte> Entry(byte[] file, int section) => new(file, ModelFormat.HeaderSize + section * ModelFormat.EntrySize, ModelFormat.EntrySize);

    static byte[] Signed(byte[] file)
    {
        SHA256.HashData(file.AsSpan(..^ModelFormat.ChecksumSize), file.AsSpan(^ModelFormat.ChecksumSize..));
        return file;
    }

    static void ShouldBeRefusedOrWork(byte[] file)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            var pipeline = new NerPipeline(NerModel.Load(file), new() { Layers = Layers.All });
            ShouldHaveAllocatedLittle(before, file);
            if (WellFormed.FaultOf(pipeline.Annotate(Text)) is { } fault) Assert.Fail(fault);
            JsonFormat.ToString(pipeline.Annotate(Text)).Should().NotBeEmpty();
        }
        catch (NerModelException)
        {
            ShouldHaveAllocatedLittle(before, file);
        }
    }

    // Hash tables have room between their entries; what a pipeline and first uses allocate besides does not depend on the file, and is
    // less than what a large count would take if it were believed.
    static void ShouldHaveAllocatedLittle(long before, byte[] file)
    {
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before, most = 8L * file.Length + 2_000_000;
        if (allocated > most) Assert.Fail($"a file of {file.Length} bytes had {allocated} allocated");
    }

    static Document Read(byte[] file) => new NerPipeline(NerModel.Load(file), new() { Layers = Layers.All }).Annotate(Text);
}
