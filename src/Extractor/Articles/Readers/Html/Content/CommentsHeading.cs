using System.Text.RegularExpressions;
using Extractor.Articles.Readers.Html.Blocks;
using Extractor.Articles.Readers.Html.Tree;

namespace Extractor.Articles.Readers.Html.Content;

/// <summary>Finds where the readers' comments begin: from there on nothing is the article's.</summary>
internal static partial class CommentsHeading
{
    private const int LongestHeading = 20;

    /// <summary>The blocks before the comments; all when there are none.</summary>
    public static List<PageBlock> Before(PageTree tree, List<PageBlock> blocks)
    {
        bool prose = false;
        for (int i = 0; i < blocks.Count; i++)
        {
            PageBlock block = blocks[i];
            prose |= block.IsProse;
            if (prose && block.Words <= LongestHeading && Matches(block.Text, ElementNames.IsHeading(tree.Nodes[block.Node].Name)))
            {
                return blocks.GetRange(0, i);
            }
        }

        return blocks;
    }

    // "12 comments" may also stand beside the byline, so it must be a heading; "12 responses to “River rises”" stands nowhere else.
    private static bool Matches(string text, bool isHeading) => Opening().IsMatch(text) || (isHeading && Heading().IsMatch(text));

    [GeneratedRegex(@"^(?:\d[\d,.]* (?:responses?|thoughts?|replies|comments?) (?:to|on) [“""«‘]|leave a (?:reply|comment)\b(?: cancel reply)?\W*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:\(?\d[\d,.]*\)? )?(?:comments?|responses|replies|reader comments|discussion|what do you think\?|tell us what you think\W*|join the (?:conversation|discussion))(?: \(?\d[\d,.]*\)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();
}
