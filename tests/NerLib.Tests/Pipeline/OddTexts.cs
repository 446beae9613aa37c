using CsCheck;

namespace NerLib.Tests.Pipeline;

/// <summary>Texts that nobody would write, and that every page may hold.</summary>
static class OddTexts
{
    /// <summary>Any UTF-16 units, lone surrogates among them.</summary>
    public static Gen<string> Unicode { get; } = Gen.Char['\0', '\uffff'].Array[0, 300].Select(units => new string(units));

    /// <summary>Quotation marks of all styles.</summary>
    public static Gen<string> Marks { get; } = Mark.Array[0, 60].Select(string.Concat);

    /// <summary>Words, marks, breaks and odd characters in any order.</summary>
    public static Gen<string> Pieces { get; } = Gen.OneOf(
        "“", "”", "\"", "‘", "’", "\n\n", "\n", " ", ".", ",", "said", " he ", "according to ", "Mr. Smith", " Ada Lovelace ", "told", "I", "$5", "May 1",
        "\ud83d\ude00", "\ud83d", "\u200b",
        "\u00a0", "©", "(", ")", ":", "—", "By ", "Related: ", "http://a.b/", "@x", "#y", "\0", "é", "1,000", "%", "U.S.").Array[0, 80].Select(string.Concat);

    /// <summary>Pages: paragraphs of news, credits, transcripts and rubbish, in which marks open and close as they like.</summary>
    public static Gen<string> Pages { get; } = Gen.Select(
        Paragraph.Array[0, 8], Gen.OneOf("\n\n", "\n", "\r\n\r\n", " "), (parts, between) => string.Join(between, parts));

    static Gen<string> Mark => Gen.OneOf("“", "”", "\"", "'", "‘", "’", "«", "»", "„", "‚", "‹", "›", "‟", "`", "''", "``");

    static Gen<string> Name => Gen.OneOf(
        "Ada Lovelace", "Lovelace", "Mr Orr", "the Harbour Board", "NATO", "Dr. Ilse Brandt-Núñez", "William “Bill” Orr", "the mayor", "officials", "he",
        "She", "their", "I", "K.", "O’Neil", "X Æ", "ORR", "Ann\nLee");

    static Gen<string> Clause => Gen.OneOf(
        "the bridge will not reopen", "it was “a mess”", "We can’t go", "that costs rose by 5% to $4.5 million on May 1", "No", "to pay",
        "that she had said that he said so", "was it", "", "…", "“", "”");

    static Gen<string> Cue => Gen.OneOf(
        "said", "told TASS", "says:", "asked,", "according to", "wrote that", "was said to have", "—", ":", "added in a statement", "did not say",
        "tweeted:");

    static Gen<string> Sentence => Gen.Select(Mark, Clause, Mark, Name, Cue, Gen.Int[0, 5], (open, clause, close, name, cue, form) => form switch
    {
        0 => $"{open}{clause},{close} {name} {cue}.",
        1 => $"{name} {cue} {open}{clause}.{close}",
        2 => $"{cue} {name}, {clause}.",
        3 => $"{open}{clause},{close} {cue} {name}, {open}{clause}",
        4 => $"{name}{cue}{open}{clause}{close}",
        _ => $"{name.ToUpperInvariant()}: {open}{clause}",
    });

    static Gen<string> Paragraph => Gen.Frequency(
        (6, Sentence.Array[1, 4].Select(sentences => string.Join(' ', sentences))),
        (1, Gen.OneOf(
            "Photo: Ann Lee/AP", "By ORR and LEE", "ROSTOCK, June 14 (AP) —", "Related: He said so", "ImagesAnn Lee said",
            "We use cookies. Accept all", "©", "", "   ", "Ann Lee: The Dam Will Hold", "\u200b")),
        (1, Pieces),
        (1, Unicode));
}
