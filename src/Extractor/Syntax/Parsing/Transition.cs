namespace Extractor.Syntax.Parsing;

/// <summary>The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011).</summary>
internal enum Transition
{
    /// <summary>The next word goes onto the stack.</summary>
    Shift,

    /// <summary>The top of the stack becomes a dependent of the next word.</summary>
    Left,

    /// <summary>The top of the stack becomes a dependent of the word under it.</summary>
    Right,
}
