namespace Extractor.Articles.Readers.Formats;

/// <summary>How bytes became text.</summary>
internal enum Decoding : byte
{
    /// <summary>They are UTF-8.</summary>
    Utf8,

    /// <summary>They are UTF-8 with damaged places, each now U+FFFD.</summary>
    DamagedUtf8,

    /// <summary>They are no UTF-8 and were read as Windows-1252.</summary>
    Windows1252,

    /// <summary>They are neither.</summary>
    None,
}

/// <summary>Bytes as text.</summary>
/// <param name="Text">The text; empty when <paramref name="Decoding"/> is <see cref="Decoding.None"/>.</param>
/// <param name="Decoding">How it was decoded.</param>
/// <param name="FirstBad">Index of the first byte that is no UTF-8, or -1.</param>
internal readonly record struct DecodedText(string Text, Decoding Decoding, int FirstBad);
