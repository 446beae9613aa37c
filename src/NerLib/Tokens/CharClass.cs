namespace NerLib.Tokens;

/// <summary>What a UTF-16 unit is to the tokenizer. Those up to <see cref="Extend"/> go on with a word.</summary>
enum CharClass : byte
{
    Letter,
    Digit,

    /// <summary>Combining marks, joiners, soft hyphens: never begin a token of their own if something stands before them.</summary>
    Extend,

    /// <summary>White space, zero-width spaces included.</summary>
    White,
    Period,

    /// <summary>Straight and curly apostrophes, which are also single quotation marks.</summary>
    Apostrophe,

    /// <summary>Quotation marks that are nothing else.</summary>
    Quote,
    Hyphen,
    Dash,

    /// <summary>Exclamation and question marks.</summary>
    Terminal,

    /// <summary>Punctuation that always stands alone.</summary>
    Punctuation,

    /// <summary>Marks of which a run is one token: <c>***</c>, <c>===</c>.</summary>
    Rule,
    Currency,
    At,
    Hash,

    /// <summary>Colons and semicolons: punctuation that may begin an emoticon.</summary>
    Colon,
    Symbol,

    /// <summary>First unit of a surrogate pair, or a lone surrogate.</summary>
    Surrogate,
}
