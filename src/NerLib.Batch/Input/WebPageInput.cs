using NerLib.Html;

namespace NerLib.Batch.Input;

/// <summary>Reads the article out of a saved web page by its file's name.</summary>
static class WebPageInput
{
    /// <exception cref="InvalidDataException">The page holds no article.</exception>
    public static SourceText Read(string path)
    {
        string name = path == Files.Standard ? "Standard input" : $"'{path}'";
        using var input = Files.OpenInput(path);
        using var page = new MemoryStream();
        input.CopyTo(page);
        if (page.Length == 0) throw new InvalidDataException($"{name} is empty; expected a web page.");
        page.Position = 0;
        try
        {
            var article = WebPageReader.Read(page);
            return new(article.Text, article.Date, article.Regions);
        }
        catch (InvalidDataException error)
        {
            throw new InvalidDataException(
                $"{name}: no article was found in the page. "
                + "If its text is loaded by a script, save it as the browser shows it, or give the text with --input-format text.", error);
        }
    }
}
