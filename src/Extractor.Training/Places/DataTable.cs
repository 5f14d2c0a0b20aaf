using System.IO.Compression;
using System.Text;

namespace Extractor.Training.Places;

/// <summary>Reads gzipped tab-separated files with a header line.</summary>
internal static class DataTable
{
    /// <summary>The rows of a file, each with the columns asked for, in their order.</summary>
    /// <exception cref="InvalidDataException">A column is not in the header.</exception>
    public static IEnumerable<string[]> Rows(string path, params string[] columns)
    {
        using StreamReader reader = Open(path);
        string[] header = (reader.ReadLine() ?? string.Empty).Split('\t');
        int[] indexes = [.. columns.Select(c => Array.IndexOf(header, c) is var i && i >= 0
            ? i
            : throw new InvalidDataException($"{path} has no column '{c}'; its columns are {string.Join(", ", header)}. Take the file that models/places.md names."))];
        while (reader.ReadLine() is { } line)
        {
            string[] cells = line.Split('\t');
            yield return [.. indexes.Select(i => i < cells.Length ? cells[i] : string.Empty)];
        }
    }

    /// <summary>The lines of a gzipped text file.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using StreamReader reader = Open(path);
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static StreamReader Open(string path) => new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
}
