using System.Collections.Frozen;
using Extractor.Articles.Cleaning.Layout;

namespace Extractor.Articles.Cleaning.Furniture;

/// <summary>
/// <c>By Layal Haddad – Beirut</c>, <c>Reporting by A. Khan; Editing by B. Lee</c>, <c>Written by Driss Amellal, with agencies – updated at 18:42</c>.
/// Not <c>By Friday</c>, not <c>By then the river had risen.</c>
/// </summary>
internal static class Byline
{
    private const int MaxWords = 20;

    private static readonly string[] Openings =
    [
        "by ", "written by ", "reporting by ", "reported by ", "posted by ", "published by ", "edited by ", "editing by ", "story by ", "text by ", "words by ",
        "compiled by ", "additional reporting by ", "author: ", "from our correspondent", "from our own correspondent", "by: ",
    ];

    // Words in lower case that stand in bylines; any other one makes it a sentence or a headline.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SmallWords = new[]
    {
        "a", "additional", "agencies", "al", "am", "and", "at", "bin", "bureau", "by", "chief", "compiled", "contributor", "correspondent", "correspondents", "da", "de", "del",
        "der", "desk", "di", "dos", "editing", "editor", "el", "en", "et", "for", "from", "guest", "in", "la", "le", "last", "modified", "of", "on", "our", "own", "pm",
        "political", "published", "reporter", "reporters", "reporting", "senior", "special", "staff", "the", "to", "updated", "van", "via", "von", "web", "with", "writer", "writers", "writing",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Matches(ReadOnlySpan<char> line, LineShape shape)
    {
        if (shape.Words > MaxWords || Opening(line) is not { } length)
        {
            return false;
        }

        ReadOnlySpan<char> rest = line[length..];
        int names = 0;
        foreach (Range range in new WordRanges(rest))
        {
            ReadOnlySpan<char> word = rest[range].Trim(",;:.()|–—-·");
            if (word.IsEmpty)
            {
                continue;
            }

            if (char.IsUpper(word[0]))
            {
                // "By Friday", "By March 2017": a time limit, not an author.
                if (names == 0 && TimeWords.IsDayOrMonth(word))
                {
                    return false;
                }

                names++;
            }
            else if ((names == 0 && char.IsAsciiDigit(word[0])) || (char.IsLower(word[0]) && !SmallWords.Contains(word)))
            {
                return false;
            }
        }

        return names > 0 || line.StartsWith("from our", StringComparison.OrdinalIgnoreCase);
    }

    private static int? Opening(ReadOnlySpan<char> line)
    {
        foreach (string opening in Openings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return opening.Length;
            }
        }

        return null;
    }
}
