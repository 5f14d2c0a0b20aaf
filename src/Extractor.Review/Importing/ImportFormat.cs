namespace Extractor.Review.Importing;

/// <summary>The forms from which decisions are taken back.</summary>
public enum ImportFormat
{
    /// <summary>Label Studio's exports JSON and JSON_MIN.</summary>
    LabelStudio,

    /// <summary>doccano's export JSONL.</summary>
    Doccano,

    /// <summary>Records with reviews, as <c>export --format jsonl</c> writes them.</summary>
    Jsonl,
}
