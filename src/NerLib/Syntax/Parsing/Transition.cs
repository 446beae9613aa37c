namespace NerLib.Syntax.Parsing;

/// <summary>The steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
enum Transition : byte
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The next word becomes the head of the stack's top, which leaves.</summary>
    Left,

    /// <summary>The word below the stack's top becomes its head, and the top leaves.</summary>
    Right,
}
