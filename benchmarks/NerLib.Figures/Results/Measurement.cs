namespace NerLib.Figures.Results;

/// <summary>Something to measure with <c>nerlib evaluate</c>.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Arguments">What follows <c>nerlib evaluate</c>, as a user would type it; <c>DATA</c> stands for the folder of the corpora.</param>
/// <param name="UsesModel">Whether it measures a model; what does not is measured once, with the English one.</param>
sealed record Measurement(string Name, string Arguments, bool UsesModel = true)
{
    const string People = "--coarse --types PERSON,ORGANIZATION,LOCATION";

    public static IReadOnlyList<Measurement> All { get; } =
    [
        new("news", "news DATA/news/dev.jsonl --reliability"),
        new("cases", "cases DATA/cases/cases.jsonl"),
        new("pages", "pages DATA/pages", UsesModel: false),
        new("page", "news DATA/acceptance/severodonetsk.json"),
        new("ewt", "tokens DATA/syntax/ewt.dev.conllu"),
        new("gum", "tokens DATA/syntax/gum.dev.conllu"),
        new("syntax", "syntax DATA/syntax/ewt.dev.conllu DATA/syntax/gum.dev.conllu"),
        .. ((string[])["conll2003", "cleanconll", "worldwide", "gum", "uner_ewt", "btc", "wnut17"])
            .Select(corpus => new Measurement($"names-{corpus}", $"entities DATA/ner/{corpus}.dev.conll {People}")),
        new("gap", "actors DATA/coref/gap-development.tsv"),
        new("actors", "actors DATA/coref/gum.dev.jsonl"),
        new("speaker-names", "actors DATA/quotes/polnear-speakers.dev.jsonl"),
        new("quotes", "quotes DATA/quotes/polnear-speakers.dev.jsonl --speech --reliability"),
        new("attributions", "quotes DATA/quotes/polnear.dev.jsonl"),
        new("attributions-all", "quotes DATA/quotes/polnear.dev.jsonl --acts all"),
        new("novels", "quotes DATA/quotes/pdnc.dev.jsonl"),
        new("litbank", "quotes DATA/quotes/litbank.other.jsonl"),
    ];
}
