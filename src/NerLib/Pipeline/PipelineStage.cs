namespace NerLib;

/// <summary>The stages, in the order in which they run.</summary>
public enum PipelineStage
{
    /// <summary>Finds the parts of the page.</summary>
    Regions,

    /// <summary>Splits into tokens.</summary>
    Tokens,

    /// <summary>Splits into sentences.</summary>
    Sentences,

    /// <summary>Finds entities.</summary>
    Entities,

    /// <summary>Tags and parses sentences.</summary>
    Syntax,

    /// <summary>Finds mentions.</summary>
    Mentions,

    /// <summary>Joins mentions to actors.</summary>
    Actors,

    /// <summary>Finds quotes.</summary>
    Quotes,

    /// <summary>Finds the speakers of quotes.</summary>
    Attribution,
}
