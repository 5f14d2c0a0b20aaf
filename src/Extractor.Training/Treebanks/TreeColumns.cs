using Extractor.Syntax;
using Extractor.Tokens;

namespace Extractor.Training.Treebanks;

/// <summary>
/// The columns HEAD and DEPREL of a tagged article. The one place that says where they come from: as long as the Syntax stage has no parser, the
/// first token of a sentence is its root and every other hangs on the one before it, which is a valid tree and no more.
/// </summary>
public static class TreeColumns
{
    /// <summary>The head of a token as an index of the article; -1 for the root.</summary>
    public static int Head(TaggedArticle article, int token, TokenRange sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        return token == sentence.First ? -1 : token - 1;
    }

    /// <summary>The relation of a token to its head.</summary>
    public static string Relation(TaggedArticle article, int token, TokenRange sentence)
    {
        ArgumentNullException.ThrowIfNull(article);
        return token == sentence.First ? "root" : "dep";
    }
}
