using CsCheck;

namespace NerLib.Tests.Pipeline;

/// <summary>Text never throws, whatever it holds, and what is found in it is well-formed.</summary>
public class OddTextTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline();
    static readonly NerPipeline WithSyntax = EnglishModel.CreatePipeline(new() { Layers = Layers.All });

    static readonly string[] Monsters =
    [
        new('x', 1_000_000),
        new('“', 100_000),
        new('"', 100_001),
        new('\ud800', 100_000),
        Many("“ ", 50_000),
        Many("said ", 50_000),
        Many("Smith ", 50_000),
        Many("he said, ", 30_000),
        Many("© ", 50_000),
        Many("1-", 100_000),
        Many(".\n", 100_000),
        "\0",
        " \u200b\u00a0\ufeff ",
        "",
    ];

    [Test]
    public void Random_unicode_gives_well_formed_layers() => OddTexts.Unicode.Sample(ShouldBeWellFormed, iter: 2_000);

    [Test]
    public void Nothing_but_quotation_marks_gives_well_formed_layers() => OddTexts.Marks.Sample(ShouldBeWellFormed, iter: 2_000);

    [Test]
    public void Shuffled_pieces_of_news_give_well_formed_layers() => OddTexts.Pieces.Sample(ShouldBeWellFormed, iter: 3_000);

    [Test]
    public void Pages_of_odd_parts_give_well_formed_layers() => OddTexts.Pages.Sample(ShouldBeWellFormed, iter: 1_000);

    [Test]
    public void With_all_trees_the_layers_are_well_formed_too() =>
        OddTexts.Pages.Sample(text => WellFormed.FaultOf(WithSyntax.Annotate(text)).Should().BeNull(), iter: 300);

    [Test, Parallelizable(ParallelScope.All)]
    public void A_monster_of_a_text_is_annotated([Range(0, 13)] int index) => ShouldBeWellFormed(Monsters[index]);

    static void ShouldBeWellFormed(string text)
    {
        if (WellFormed.FaultOf(Pipeline.Annotate(text)) is { } fault) Assert.Fail($"{fault}: {text[..Math.Min(200, text.Length)]}");
    }

    static string Many(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
