namespace Extractor.Articles.Readers.Formats;

/// <summary>What is said about bytes that are no UTF-8.</summary>
internal static class DecodingReports
{
    private const string Remedy = "Save it as UTF-8, for example with: iconv -f WINDOWS-1252 -t UTF-8";

    /// <summary>The warning for text that was decoded with a reservation; null when there is none.</summary>
    public static ReadFailure? Warning(ReadPlace place, Decoding decoding) => decoding switch
    {
        Decoding.Windows1252 => place.Warn(ReadReason.NotUtf8, $"The text is not UTF-8 (first at byte {place.Offset}); it was read as Windows-1252.", Remedy),
        Decoding.DamagedUtf8 => place.Warn(
            ReadReason.DamagedUtf8,
            $"The text is UTF-8 with damaged characters (first at byte {place.Offset}); each was read as U+FFFD.",
            "Take the text again from where it came from."),
        _ => null,
    };

    /// <summary>The failure for bytes in no encoding that is read.</summary>
    public static ReadFailure Undecodable(ReadPlace place) => place.Fail(
        ReadReason.NotUtf8,
        $"The text is neither UTF-8 (first bad byte at {place.Offset}) nor Windows-1252.",
        "Save it as UTF-8, for example with iconv and the name of its encoding.");
}
