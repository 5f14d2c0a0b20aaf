namespace Extractor.Records.Json;

/// <summary>A field of a line that is being read is missing or wrong; becomes a <see cref="RecordFormatException"/> with the line's number.</summary>
internal sealed class FieldException(string message) : Exception(message);
