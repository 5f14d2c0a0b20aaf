namespace Extractor.Review.Learning;

/// <summary>Learning cannot be begun or ended: models, corpora or the folder that the models go to. The message says why and what to do. Nothing was changed.</summary>
public sealed class LearningException : Exception
{
    /// <summary>Says why.</summary>
    public LearningException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
