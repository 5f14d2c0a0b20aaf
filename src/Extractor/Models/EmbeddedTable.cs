namespace Extractor.Models;

/// <summary>Reads the word tables that stand beside their stages and are compiled into the library.</summary>
internal static class EmbeddedTable
{
    /// <summary>The lines of a table, without comments (<c>#</c>), blank lines and trailing white space.</summary>
    /// <param name="name">Folder and file, parted by dots, for example <c>Sentences.abbreviations.txt</c>.</param>
    /// <param name="assembly">The assembly it is compiled into; null for the library.</param>
    public static IEnumerable<string> Lines(string name, System.Reflection.Assembly? assembly = null)
    {
        using Stream stream = (assembly ?? typeof(EmbeddedTable).Assembly).GetManifestResourceStream("Extractor." + name)
            ?? throw new InvalidOperationException($"The table {name} is not compiled into the library.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.TrimEnd();
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
