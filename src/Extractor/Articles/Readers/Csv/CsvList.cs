namespace Extractor.Articles.Readers.Csv;

/// <summary>Reads cells in which a program wrote out a list.</summary>
internal static class CsvList
{
    /// <summary>The names in a cell: <c>['Ann Lee', "Bo O'Neil"]</c> and <c>Ann Lee;Bo O'Neil</c> are two, joined as a byline joins them.</summary>
    public static string? Names(string? cell)
    {
        string bare = cell?.Trim() ?? "";
        bool listed = bare.Length >= 2 && bare[0] == '[' && bare[^1] == ']';
        char[] separators = listed ? [',', ';'] : [';'];
        string[] names = [.. (listed ? bare[1..^1] : bare).Split(separators).Select(n => n.Trim(' ', '\'', '"')).Where(n => n.Length > 0)];
        return names.Length switch
        {
            0 => null,
            1 => names[0],
            _ => string.Join(", ", names[..^1]) + " and " + names[^1],
        };
    }
}
