namespace Extractor.Articles.Readers.Drafts;

/// <summary>Brings a stated language to a BCP 47 tag.</summary>
internal static class LanguageTag
{
    private const int LongestTag = 35;
    private const int LongestPart = 8;

    /// <summary>The tag, <c>en_US</c> as <c>en-US</c>; null when what is stated is none.</summary>
    public static string? Of(string? stated)
    {
        string tag = (stated ?? "").Trim().Split(',', ';', ' ')[0].Replace('_', '-');
        string[] parts = tag.Split('-');
        bool wellFormed = tag.Length <= LongestTag
            && parts[0].Length is 2 or 3
            && parts[0].All(char.IsAsciiLetter)
            && parts.All(p => p.Length is >= 1 and <= LongestPart && p.All(char.IsAsciiLetterOrDigit));
        return wellFormed ? tag : null;
    }
}
