namespace Extractor.Articles.Readers;

/// <summary>Whether something was lost. In the order of weight.</summary>
public enum Severity : byte
{
    /// <summary>The article was read, but something in it was not as it should be.</summary>
    Warning,

    /// <summary>There is no article to be read: a picture, a redirect, another language. Counted, and no failure.</summary>
    Skip,

    /// <summary>The article, or the input, was not read.</summary>
    Failure,
}
