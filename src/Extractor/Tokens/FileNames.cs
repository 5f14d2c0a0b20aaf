using System.Collections.Frozen;

namespace Extractor.Tokens;

/// <summary>Finds the end of a bare domain or file name: <c>example.com</c>, <c>report.pdf</c>, <c>alt.animals.cat</c>.</summary>
internal static class FileNames
{
    private const int LongestName = 80;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = new[]
    {
        "com", "org", "net", "edu", "gov", "mil", "info", "biz", "tv", "uk", "au", "ca", "de", "fr", "eu", "ie", "nz", "za", "pk", "ru", "io",
        "pdf", "doc", "docx", "htm", "html", "jpg", "jpeg", "gif", "png", "xls", "xlsx", "txt", "ppt", "zip", "exe", "mp3", "csv", "php",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The end of the name that begins at <paramref name="start"/>; <paramref name="start"/> when there is none.</summary>
    public static int End(string text, int start, int end)
    {
        int limit = Math.Min(end, start + LongestName);
        int i = start;
        int dots = 0;
        int part = start;
        int longParts = 0;
        while (i < limit && (char.IsLetterOrDigit(text[i]) || (i > start && text[i] is '.' or '-' or '_' && i + 1 < limit && char.IsLetterOrDigit(text[i + 1]))))
        {
            if (text[i] == '.')
            {
                longParts += i - part > 1 ? 1 : 0;
                part = i + 1;
                dots++;
            }

            i++;
        }

        if (dots == 0 || i - part < 2)
        {
            return start;
        }

        // "arrested.They" has an end that is no ending; "U.S.-led" has single letters between its dots.
        bool group = dots >= 2 && longParts == dots && char.IsLower(text[start]) && char.IsLower(text[part]);
        return group || Endings.Contains(text.AsSpan(part, i - part)) ? i : start;
    }
}
