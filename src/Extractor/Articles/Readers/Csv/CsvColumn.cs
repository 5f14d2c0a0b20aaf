namespace Extractor.Articles.Readers.Csv;

/// <summary>What a column of a table holds.</summary>
internal enum CsvColumn : byte
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>Headline.</summary>
    Title,

    /// <summary>Authors.</summary>
    Byline,

    /// <summary>Date of publication.</summary>
    Published,

    /// <summary>Date of the last change.</summary>
    Modified,

    /// <summary>Address.</summary>
    Uri,

    /// <summary>Who published it.</summary>
    Publisher,

    /// <summary>Section or desk.</summary>
    Section,

    /// <summary>Identifier.</summary>
    Id,

    /// <summary>Language tag.</summary>
    Language,

    /// <summary>Place and day as printed before the text.</summary>
    Dateline,

    /// <summary>Holder or notice of the copyright.</summary>
    Copyright,

    /// <summary>Corrected, withdrawn.</summary>
    Status,
}
