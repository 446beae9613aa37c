using Mosaik.Core;
using CatalystPipeline = Catalyst.Pipeline;

namespace NerLib.Catalyst.Tests;

public class StoredProcessTests
{
    [Test]
    public async Task A_packed_pipeline_finds_what_it_found_before()
    {
        NerLibProcess.Register("packed", () => English.Pipeline);
        using var packed = new MemoryStream();
        new CatalystPipeline(Language.English).AddNerLib(English.Pipeline, tag: "packed").PackTo(packed);
        packed.Position = 0;
        var document = English.Document("In Rostock it rained.");
        (await CatalystPipeline.LoadFromPackedAsync(packed)).ProcessSingle(document);
        English.EntitiesOf(document).Should().Equal("LOCATION Rostock");
    }

    [Test]
    public async Task A_process_of_the_store_is_what_was_stored()
    {
        NerLibProcess.Register("stored", () => English.Pipeline);
        (await NerLibProcess.ExistsAsync(Language.Any, 2, "stored")).Should().BeTrue();
        var process = await NerLibProcess.FromStoreAsync(Language.Any, 2, "stored");
        (process.Language, process.Version, process.Tag).Should().Be((Language.Any, 2, "stored"));
        process.Type.Should().Be("NerLib.Catalyst.NerLibProcess");
    }

    [Test]
    public void A_pipeline_is_made_once_and_only_when_it_is_needed()
    {
        int made = 0;
        NerLibProcess.Register("counted", () =>
        {
            made++;
            return English.Pipeline;
        });
        made.Should().Be(0);
        for (int i = 0; i < 2; i++) _ = new NerLibProcess(Language.English, 0, "counted");
        made.Should().Be(1);
    }

    [Test]
    public async Task What_is_not_registered_is_told()
    {
        (await NerLibProcess.ExistsAsync(Language.English, 0, "nobody")).Should().BeTrue("Catalyst would leave it out in silence");
        FluentActions.Invoking(() => new NerLibProcess(Language.English, 0, "nobody")).Should().Throw<InvalidOperationException>()
            .WithMessage("No pipeline is registered under the tag 'nobody'. Call NerLibProcess.Register(\"nobody\", …) before *");
    }
}
