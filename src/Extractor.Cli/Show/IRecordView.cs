namespace Extractor.Cli.Show;

/// <summary>A way to render records: in the terminal, or as a page.</summary>
internal interface IRecordView
{
    /// <summary>Renders one record.</summary>
    void Show(RecordSelection selection);

    /// <summary>Ends the rendering, after the last record.</summary>
    void Finish();
}
