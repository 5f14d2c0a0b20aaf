namespace Extractor.Articles.Readers;

/// <summary>Whether something was lost.</summary>
public enum Severity : byte
{
    /// <summary>The article was read, but something in it was not as it should be.</summary>
    Warning,

    /// <summary>The article, or the input, was not read.</summary>
    Failure,
}
