namespace Extractor.Claims.Sources.Attributions;

/// <summary>What a word is that credits something to somebody.</summary>
internal enum CueKind : byte
{
    /// <summary>A verb: <c>said</c>, <c>has been told</c>.</summary>
    Verb,

    /// <summary><c>according to</c>.</summary>
    According,

    /// <summary>A noun: <c>a statement that</c>, <c>a call for</c>.</summary>
    Noun,

    /// <summary>An adjective: <c>sure that</c>.</summary>
    Adjective,

    /// <summary>The colon behind a speaker: <c>Smith: We are ready.</c></summary>
    Colon,
}
