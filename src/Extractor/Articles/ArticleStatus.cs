namespace Extractor.Articles;

/// <summary>What a publisher said about an article after it was out.</summary>
public enum ArticleStatus
{
    /// <summary>Nothing is stated.</summary>
    Usual,

    /// <summary>The article was corrected, and says so.</summary>
    Corrected,

    /// <summary>The article was withdrawn: killed, retracted, taken back.</summary>
    Withdrawn,
}
