namespace NerLib.Output.Html;

/// <summary>The colour of each actor, as a class of the style sheet. Those who speak choose first, so that neighbours among them differ.</summary>
sealed class ReportColors
{
    /// <summary>How many colours the style sheet has: <c>ner-c0</c> to <c>ner-c11</c>.</summary>
    const int Count = 12;

    readonly int[] _colors;

    public ReportColors(Document document)
    {
        _colors = new int[document.Actors.Length];
        Array.Fill(_colors, -1);
        int next = 0;
        foreach (var actor in document.Quotes.Select(quote => quote.Speaker?.Actor).OfType<Actor>().Concat(document.Actors))
            if (_colors[actor.Id] < 0) _colors[actor.Id] = next++ % Count;
    }

    /// <summary>The class; empty for nobody.</summary>
    public string ClassOf(Actor? actor) => actor is null ? "" : $" ner-c{_colors[actor.Id]}";
}
