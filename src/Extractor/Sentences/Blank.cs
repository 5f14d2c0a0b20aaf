namespace Extractor.Sentences;

/// <summary>What stands between words and is part of none.</summary>
internal static class Blank
{
    /// <summary>True for white space, control characters, the byte order mark and the zero-width blank.</summary>
    public static bool Is(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c is '\uFEFF' or '\u200B';
}
