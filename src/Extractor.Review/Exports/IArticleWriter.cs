namespace Extractor.Review.Exports;

/// <summary>Writes articles in some form, in the order they come. Not thread-safe.</summary>
public interface IArticleWriter
{
    /// <summary>Writes an article.</summary>
    void Write(ExportArticle article);

    /// <summary>Writes what closes the form; called once, at the end.</summary>
    void Complete();
}
