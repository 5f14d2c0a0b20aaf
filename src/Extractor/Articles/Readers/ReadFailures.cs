using Extractor.Articles.Readers.Streams;

namespace Extractor.Articles.Readers;

/// <summary>Says what an error of a stream means for the input.</summary>
internal static class ReadFailures
{
    /// <summary>The failure for an error.</summary>
    public static ReadFailure Of(ReadPlace place, Exception error) => error switch
    {
        UnpackException e => place.Fail(e.Reason, e.Message, e.Remedy),
        InvalidDataException e => place.Fail(ReadReason.BrokenGzip, $"The gzip data is broken: {e.Message}.", "Copy or download the file again."),
        _ => place.Fail(ReadReason.Unreadable, $"The input cannot be read: {Excerpt.Of(error.Message, 200)}", "Check that the file is there, is whole and may be read."),
    };
}
