namespace NerLib;

/// <summary>A name of the user's own, for a <see cref="NameList"/>.</summary>
/// <param name="Text">The name as it is written; white space between its words does not matter.</param>
/// <param name="Type">What it is: a built-in type, or one of the user's.</param>
/// <param name="Id">What the user calls the thing, for example a key of a database; found entities carry it.</param>
/// <param name="Case">How its letters are compared with the text's.</param>
public sealed record NameEntry(string Text, EntityType Type, string? Id = null, NameCase Case = NameCase.AsWritten);

/// <summary>How the letters of a name are compared with those of a text. Curly and straight apostrophes are always the same.</summary>
public enum NameCase
{
    /// <summary>As the entry writes them; in a sentence that is all in capitals, as headlines are, in capitals too.</summary>
    AsWritten,

    /// <summary>As the entry writes them, nowhere else: <c>WHO</c> but not <c>Who</c>, <c>Aids</c> but not <c>AIDS</c>.</summary>
    Exact,

    /// <summary>In upper or lower case.</summary>
    Ignore,
}

/// <summary>Who wins where the user's names and the model (or the rules for dates, amounts and numbers) find different things.</summary>
public enum NamePriority
{
    /// <summary>The user's name: what the model or a rule found in any of its words is dropped, also where it is longer.</summary>
    OverModel,

    /// <summary>
    /// The model and the rules: a name is added only where they found nothing in any of its words. Where they found the same words and type, the
    /// entity gets the name's id.
    /// </summary>
    UnderModel,
}
