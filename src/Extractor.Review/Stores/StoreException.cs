namespace Extractor.Review.Stores;

/// <summary>A store cannot be opened or used. The message says why and what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Says why.</summary>
    public StoreException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
