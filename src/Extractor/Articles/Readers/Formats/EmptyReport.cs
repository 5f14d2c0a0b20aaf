namespace Extractor.Articles.Readers.Formats;

/// <summary>What is said about an input without any text.</summary>
internal static class EmptyReport
{
    public static ReadFailure Of(string input) =>
        new ReadPlace(input).Fail(ReadReason.Empty, "The input is empty or holds nothing but white space.", "Leave it out, or look why it was saved without its text.");
}
