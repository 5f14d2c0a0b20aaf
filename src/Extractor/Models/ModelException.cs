namespace Extractor.Models;

/// <summary>A model file is missing, damaged or of another version. The message names the file and says what to do.</summary>
public sealed class ModelException : Exception
{
    /// <summary>Makes the exception with a message for the user.</summary>
    public ModelException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
