using Extractor.Articles.Readers.Formats;

namespace Extractor.Articles.Readers.Containers;

/// <summary>What the name of a member says.</summary>
internal static class MemberNames
{
    private const int LongestExtension = 5;

    /// <summary>The name of a member as it stands in reports and records: <c>2016.zip!/politics/budget.xml</c>.</summary>
    public static string Of(string container, string member) => $"{container}!/{member.Replace('\\', '/').TrimStart('/')}";

    /// <summary>True for what systems leave behind, which nobody misses: names that begin with a dot, as in folders, and the shadow files of a Mac.</summary>
    public static bool IsDebris(string member)
    {
        foreach (string part in member.Split('/', '\\'))
        {
            if (part is "__MACOSX" or "Thumbs.db" or "desktop.ini" || (part.StartsWith('.') && part is not ("." or "..")))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when the name says another kind of file than those that hold articles. One without an extension, "49960", says nothing.</summary>
    public static bool SaysOther(string member)
    {
        string extension = Path.GetExtension(member);
        return FileNames.Format(member) == ArticleFormat.Unknown
            && extension.Length is > 1 and <= LongestExtension + 1
            && extension.AsSpan(1).IndexOfAnyExceptInRange('0', '9') >= 0
            && extension.Skip(1).All(char.IsAsciiLetterOrDigit);
    }
}
