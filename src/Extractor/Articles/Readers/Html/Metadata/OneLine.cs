namespace Extractor.Articles.Readers.Html.Metadata;

/// <summary>Brings a stated value to one line.</summary>
internal static class OneLine
{
    /// <summary>The words with single spaces between them.</summary>
    public static string Of(string value) => string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
