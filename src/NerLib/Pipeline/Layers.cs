namespace NerLib;

/// <summary>How far the pipeline goes. Each layer brings those it stands on.</summary>
[Flags]
public enum Layers
{
    /// <summary>The parts of the page.</summary>
    Regions = 1,

    /// <summary>Tokens.</summary>
    Tokens = Regions | 2,

    /// <summary>Sentences.</summary>
    Sentences = Tokens | 4,

    /// <summary>Entities.</summary>
    Entities = Sentences | 8,

    /// <summary>Mentions, and the actors they refer to.</summary>
    Actors = Entities | 16,

    /// <summary>Quotes and their speakers.</summary>
    Quotes = Actors | 32,

    /// <summary>
    /// Parts of speech and dependency trees of all sentences. Without it, the stages after the entities have those sentences analysed that they need.
    /// </summary>
    Syntax = Sentences | 64,

    /// <summary>Everything.</summary>
    All = Quotes | Syntax,
}
