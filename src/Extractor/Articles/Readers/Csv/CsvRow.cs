using System.Collections.Immutable;

namespace Extractor.Articles.Readers.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Lines">The lines it stands on, at least one.</param>
/// <param name="Cells">Its cells; empty when it could not be read.</param>
/// <param name="Fault">Why it could not be read, as a clause; null when it could.</param>
internal sealed record CsvRow(ImmutableArray<CsvLine> Lines, ImmutableArray<string> Cells, string? Fault)
{
    /// <summary>How many bytes it has.</summary>
    public long Length => Lines.Sum(l => l.Length + 1) - 1;
}
