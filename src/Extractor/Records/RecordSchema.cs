namespace Extractor.Records;

/// <summary>The JSON Schema (draft 2020-12) of the record, which describes every field, its units and its conventions. Thread-safe.</summary>
public static class RecordSchema
{
    private static readonly Lazy<string> Loaded = new(Load);

    /// <summary>The schema as JSON text, ending in a line feed. Every record that is written validates against it.</summary>
    public static string Text => Loaded.Value;

    private static string Load()
    {
        using Stream stream = typeof(RecordSchema).Assembly.GetManifestResourceStream("Extractor.Records.record.schema.json")
            ?? throw new InvalidOperationException("The program was built without its record.schema.json.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
