using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>What agencies put under a report: initials in brackets (<c>(mc)</c>), <c>ENDS</c>, <c>-30-</c>, an agency's name alone (<c>- Bernama</c>).</summary>
internal static class SignOff
{
    private static readonly string[] Whole =
    [
        "afp", "ap", "reuters", "dpa", "ani", "pti", "ians", "upi", "xinhua", "bernama", "efe", "tass", "anadolu", "associated press", "agencies", "agence france-presse",
        "ends", "end", "30", "with agencies", "with inputs from agencies", "xinhua/ians",
    ];

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape)
    {
        if (shape.Words > 4)
        {
            return false;
        }

        ReadOnlySpan<char> bare = line.Trim(" ()[]-–—./*#");
        bool bracketed = line[0] is '(' or '[' && line[^1] is ')' or ']';
        if (bracketed && bare.Length <= 5 && !bare.ContainsAnyExceptInRange('a', 'z'))
        {
            return true;
        }

        foreach (string word in Whole)
        {
            if (bare.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                // A bare number may be anything; as a sign-off it stands between dashes.
                return word != "30" || bare.Length < line.Length;
            }
        }

        return false;
    }
}
