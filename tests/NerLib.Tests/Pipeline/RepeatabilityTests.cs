using CsCheck;

namespace NerLib.Tests.Pipeline;

/// <summary>A text's annotation depends on the text alone: not on the threads, nor on what was annotated before or beside it.</summary>
public class RepeatabilityTests
{
    static readonly NerPipeline Pipeline = EnglishModel.CreatePipeline(new() { Layers = Layers.All });

    [Test]
    public void Earlier_documents_of_a_workspace_do_not_show() => OddTexts.Pages.Array[2, 4].Sample(texts =>
    {
        var workspace = new Workspace();
        foreach (string text in texts)
            if (Everything(new Document(text, Pipeline.Annotate(text.AsMemory(), workspace))) != Everything(Fresh(text))) return false;
        return true;
    }, iter: 100);

    [Test]
    public void A_document_cancelled_before_does_not_show() => Gen.Select(OddTexts.Pages, OddTexts.Pages).Sample((first, second) =>
    {
        var workspace = new Workspace();
        try
        {
            Pipeline.Annotate(first.AsMemory(), workspace, new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException) { }
        return Everything(new Document(second, Pipeline.Annotate(second.AsMemory(), workspace))) == Everything(Fresh(second));
    }, iter: 100);

    [Test]
    public Task Any_number_of_threads_gives_the_same() => Gen.Select(OddTexts.Pages.Array[1, 20], Gen.Int[1, 8]).SampleAsync(async (texts, threads) =>
    {
        var expected = texts.Select(text => Everything(Pipeline.Annotate(text))).ToList();
        var found = new List<string>();
        await foreach (var document in Pipeline.AnnotateAsync(texts.ToAsyncEnumerable(), threads)) found.Add(Everything(document));
        return found.SequenceEqual(expected);
    }, iter: 20);

    static Document Fresh(string text) => new(text, Pipeline.Annotate(text.AsMemory(), new()));

    static string Everything(Document document) =>
        JsonFormat.ToString(document, new() { Tokens = true }) + string.Join(' ', document.Syntax) + string.Join(' ', document.Mentions);
}
