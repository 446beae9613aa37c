namespace NerLib.Tests.Output;

public class ConllFormatTests
{
    [Test]
    public void Neighbours_begin_anew_and_a_blank_line_ends_a_sentence()
    {
        var pipeline = new NerPipeline(NerModel.Empty, new() { Names = [new NameList([new("Ada", EntityType.Person), new("Oda Lund", EntityType.Person)])] });
        Write(pipeline.Annotate("Ada Oda Lund left.\n\nAda."))
            .Should().Be("Ada\tB-PERSON\nOda\tB-PERSON\nLund\tI-PERSON\nleft\tO\n.\tO\n\nAda\tB-PERSON\n.\tO\n\n");
    }

    [Test]
    public void White_space_in_a_token_ends_no_line() =>
        Write(new NerPipeline(NerModel.Empty).Annotate("New \t\nYork", [new(0, 10)])).Should().Be("New_York\tO\n\n");

    static string Write(Document document)
    {
        using var writer = new StringWriter();
        ConllFormat.Write(document, writer);
        return writer.ToString();
    }
}
