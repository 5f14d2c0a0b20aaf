namespace Extractor.Review.Exports;

/// <summary>The forms in which claims are handed to other programs.</summary>
public enum ExportFormat
{
    /// <summary>Records, one a line, with the decisions applied and a <c>review</c> for each claim.</summary>
    Jsonl,

    /// <summary>A table, one claim a row (RFC 4180), that spreadsheets open as it is meant.</summary>
    Csv,

    /// <summary>Tasks of Label Studio with predictions, and annotations where everything is decided.</summary>
    LabelStudio,

    /// <summary>JSON Lines of doccano's sequence labelling with relations.</summary>
    Doccano,

    /// <summary>JSON Lines of Prodigy, one claim a task.</summary>
    Prodigy,

    /// <summary>A folder of brat's <c>.txt</c> and <c>.ann</c> files with <c>annotation.conf</c>.</summary>
    Brat,

    /// <summary>W3C Web Annotations, one claim each, as one JSON-LD page.</summary>
    WebAnnotation,
}
