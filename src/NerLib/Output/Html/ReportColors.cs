namespace NerLib.Output.Html;

/// <summary>The colour of each actor, as a class of the style sheet: one of its own for those who are quoted most, grey for all others.</summary>
sealed class ReportColors
{
    /// <summary>How many colours the style sheet has: <c>ner-c0</c> to <c>ner-c11</c>.</summary>
    const int Count = 12;

    const int Grey = -1;

    readonly int[] _colors;

    public ReportColors(Document document)
    {
        _colors = new int[document.Actors.Length];
        Array.Fill(_colors, Grey);
        var quotes = new int[document.Actors.Length];
        foreach (var quote in document.Quotes)
            if (quote.Speaker?.Actor is { } actor) quotes[actor.Id]++;
        var first = document.Actors.OrderByDescending(actor => quotes[actor.Id]).ThenByDescending(actor => actor.Mentions.Length).Take(Count);
        // By their order in the text, so that neighbours have colours that are far apart.
        foreach (var (color, actor) in first.OrderBy(actor => actor.Id).Index()) _colors[actor.Id] = color;
    }

    /// <summary>The class; empty for nobody.</summary>
    public string ClassOf(Actor? actor) => actor is null ? "" : _colors[actor.Id] is var color && color == Grey ? " ner-grey" : $" ner-c{color}";
}
